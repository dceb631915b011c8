#pragma once

#include <optional>
#include <span>
#include <string>

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// What people have said of links, against the calendar: words that have expired, days that have not come.
void check_link_dates(const Site& site, const std::optional<Date>& today, Diagnostics& faults);

/// What people have said of links that are not among `used`, the sorted keys of the content's addresses.
void check_links_are_used(const LinkPolicy& policy, std::span<const std::string> used, Diagnostics& faults);

}  // namespace parskats
