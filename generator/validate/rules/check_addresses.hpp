#pragma once

#include "base/diagnostic.hpp"
#include "content/raw_site.hpp"
#include "model/site.hpp"

namespace parskats {

/// No two pages may have one address: right below a language stand its plans and the words of its sections.
void check_addresses(const Site& site, const RawSite& raw, Diagnostics& faults);

}  // namespace parskats
