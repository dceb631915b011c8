#pragma once

#include <optional>
#include <span>

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// Help lines that nobody has verified, or not within 180 days of `today`.
void check_help(std::span<const HelpContact> contacts, const std::optional<Date>& today, Diagnostics& faults);

}  // namespace parskats
