#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/figure/figure_text.hpp"

namespace parskats {

/// A note under the table, ready to be written. One with a mark is bound to cells.
struct MarkedNote {
    std::string mark;  ///< `a`, `b` … `z`, `aa`; empty for a note to the whole table
    std::string html;
    std::vector<std::size_t> cells;
};

/// The notes of a figure: the dataset's own in their order, then one for each total that the source printed otherwise
/// than its parts add up to. Notes bound to cells are lettered.
class NoteMarks {
public:
    explicit NoteMarks(const FigureText& text);

    [[nodiscard]] const std::vector<MarkedNote>& notes() const { return notes_; }
    /// Indices into `notes` of the notes to `cell`.
    [[nodiscard]] const std::vector<std::size_t>& of_cell(std::size_t cell) const { return by_cell_[cell]; }

private:
    void add_note(std::string html, std::vector<std::size_t> cells);
    void add_total_notes(const FigureText& text, const DatasetTotal& total);

    std::vector<MarkedNote> notes_;
    std::vector<std::vector<std::size_t>> by_cell_;
    std::size_t marked_ = 0;
};

/// 0 → `a`, 25 → `z`, 26 → `aa`: as `<ol type="a">` counts.
[[nodiscard]] std::string letter_mark(std::size_t index);

/// The id of the place where `cell` refers to the note `mark`, without the figure's prefix.
[[nodiscard]] std::string note_reference_id(const std::string& mark, std::size_t cell);

}  // namespace parskats
