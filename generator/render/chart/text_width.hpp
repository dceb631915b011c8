#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// How wide `text` (UTF-8) is at most in the text face at `font_size`, in the same units. No font is asked: letters
/// fall into classes that are generous for the usual system faces, so that what is laid out here fits there too.
[[nodiscard]] double estimate_text_width(std::string_view text, double font_size);

/// How much wider bold letters are than plain ones, at most.
inline constexpr double bold_width = 1.12;

/// `text` in lines that are not wider than `width`; breaks at spaces (never at no-break ones), and inside a word only
/// when the word alone is too wide. At least one line.
[[nodiscard]] std::vector<std::string> wrap_text(std::string_view text, double width, double font_size);

}  // namespace parskats
