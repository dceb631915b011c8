#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace parskats {

/// What a reader sees of `html` (HTML of our own making), as one line: tags are gone, references to footnotes too, and
/// parts that stand on lines of their own are kept apart.
[[nodiscard]] std::string text_of_html(std::string_view html);

/// `text` with every run of white space as one space, none at the ends.
[[nodiscard]] std::string one_line(std::string_view text);

/// Calls `visit(part, is_word)` for the words of a line and for what stands between them, in order and without a gap; a
/// word is letters, digits and marks, with points and commas that stand between digits. Needs valid UTF-8.
void for_each_word(std::string_view line, const std::function<void(std::string_view part, bool is_word)>& visit);

}  // namespace parskats
