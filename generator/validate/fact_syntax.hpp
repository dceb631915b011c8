#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

/// Bytes of a text.
struct TextRange {
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// A blank of a template that nobody filled in (`[organisation name]`); length 0 when there is none. `[sic]`, `[1]` and
/// links are none.
[[nodiscard]] TextRange find_blank(std::string_view text);
/// A full http(s) address with a host, without spaces or quotes.
[[nodiscard]] bool is_web_address(std::string_view text);
/// Number of a measure: two numbers of one to three digits with a full stop between, no leading zeros.
[[nodiscard]] bool is_measure_id(std::string_view text);
/// `plan/measure`.
[[nodiscard]] bool is_plan_measure(std::string_view text);
/// Two or three lower-case letters, and perhaps a country: `lv`, `pt-BR`.
[[nodiscard]] bool is_language_code(std::string_view text);
/// A language tag: `lv-LV`, `sr-Latn-RS`.
[[nodiscard]] bool is_locale(std::string_view text);
/// Euros with two decimals: `6020.00`.
[[nodiscard]] bool is_amount(std::string_view text);

}  // namespace parskats
