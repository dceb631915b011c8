#pragma once

#include <string>

#include "render/figure/figure_text.hpp"
#include "render/figure/note_marks.hpp"

namespace parskats {

/// What stands under the table: signs of missing values, notes, what may not be added up, source, downloads.
[[nodiscard]] std::string render_figure_foot(const FigureText& text, const NoteMarks& notes);

}  // namespace parskats
