#pragma once

#include <cstddef>
#include <string_view>

namespace parskats {

/// How much of a page the HTML parser may be given: all of it, or as far as it is nested no deeper and no tag has more
/// attributes than any honest page. The parser's time grows with the product of length and depth, so depth is bounded
/// before it starts. Linear in the length.
[[nodiscard]] std::size_t safe_html_length(std::string_view html);

}  // namespace parskats
