#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

inline constexpr std::size_t longest_title = 300;  ///< characters

/// Text of a stranger as one line fit to be shown: valid UTF-8, runs of white space as one space, without control
/// characters and without those that turn the direction of writing; at most `longest` characters.
[[nodiscard]] std::string clean_text(std::string_view text, std::size_t longest = longest_title);

/// The primary tag of `lv-LV`, `en_GB`, `LAV`… in lower case when it has two or three letters; empty otherwise.
[[nodiscard]] std::string language_of_tag(std::string_view tag);

/// Where `wanted` (in small ASCII letters) stands in `text` from `from` on, capitals or not; npos when nowhere.
[[nodiscard]] std::size_t find_ignoring_case(std::string_view text, std::string_view wanted, std::size_t from = 0);

}  // namespace parskats
