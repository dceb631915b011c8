#pragma once

#include <optional>
#include <span>

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// How long a verification of a help line holds.
inline constexpr long help_review_days = 180;

/// Help lines that nobody has verified, or not within that time before `today`.
void check_help(std::span<const HelpContact> contacts, const std::optional<Date>& today, Diagnostics& faults);

}  // namespace parskats
