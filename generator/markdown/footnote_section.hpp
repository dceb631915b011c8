#pragma once

#include <cstddef>

#include "markdown/html_buffer.hpp"

namespace parskats {

void open_footnote_section(HtmlBuffer& html);
void close_footnote_section(HtmlBuffer& html);
/// The beginning of footnote `number`'s list item.
void open_footnote(HtmlBuffer& html, std::size_t number);
/// One link back to each of the `uses` places that refer to footnote `number`.
[[nodiscard]] HtmlBuffer back_links(std::size_t number, std::size_t uses);

}  // namespace parskats
