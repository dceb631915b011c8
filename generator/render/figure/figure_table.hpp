#pragma once

#include <string>

#include "render/figure/figure_text.hpp"
#include "render/figure/note_marks.hpp"

namespace parskats {

/// The figure's table in a container that scrolls by itself: caption, heads with scopes, every cell of the dataset. The
/// last dimension makes the columns, the one before it the rows, further ones the groups of rows.
[[nodiscard]] std::string render_figure_table(const FigureText& text, const NoteMarks& notes);

/// Dimensions of one category that the table leaves out of its heads, as `label: category`; empty when there are none.
[[nodiscard]] std::string render_fixed_dimensions(const FigureText& text);

}  // namespace parskats
