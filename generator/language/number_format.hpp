#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace parskats {

/// Latvian prose leaves four digits ungrouped (1234), a table groups them (1 234); English groups both.
enum class NumberStyle { prose, table };

/// `units` / 10^`decimals` as people of `locale` (a language tag: `lv`, `en`, `en-GB`) write it: (51229447, 2) is
/// `512 294,47` in Latvian, with no-break spaces, and `512,294.47` in English. The minus is U+2212. `decimals` is 0–18;
/// trailing zeros stay. Safe and quick from any thread.
[[nodiscard]] std::string format_decimal(std::int64_t units, int decimals, std::string_view locale, NumberStyle style);

[[nodiscard]] inline std::string format_integer(std::int64_t value, std::string_view locale, NumberStyle style) {
    return format_decimal(value, 0, locale, style);
}

/// A formatted number in a pattern with one `{0}`: (`{0} %`), (`€{0}`). The minus stands before the whole: `−€3.50`.
/// Patterns are facts of a language: LocaleFacts has them.
[[nodiscard]] std::string format_in_pattern(std::string_view pattern, std::int64_t units, int decimals,
                                            std::string_view locale, NumberStyle style);

}  // namespace parskats
