#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/dataset.hpp"

namespace parskats {

/// Numbers have at most 15 digits, so that a double of a reader's program holds them exactly too.
inline constexpr std::int64_t largest_units = 999'999'999'999'999;

enum class DecimalFault { none, not_a_number, too_many_decimals, too_large };

struct ParsedDecimal {
    Decimal value;
    DecimalFault fault = DecimalFault::none;
};

/// Reads a JSON number as spelled (`-4.50`, `1.2e3`) exactly, as units of 10^-`decimals`; trailing zeros do not count.
[[nodiscard]] ParsedDecimal parse_decimal(std::string_view spelled, int decimals);
/// How many decimals the number needs: 1 for `4.50`. At most 18; 0 for what is no number.
[[nodiscard]] int needed_decimals(std::string_view spelled);
/// With a decimal point and without grouping, for messages about a file: `512294.47`.
[[nodiscard]] std::string spell_decimal(const Decimal& value);

}  // namespace parskats
