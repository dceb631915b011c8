#include "render/figure/note_marks.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "language/messages.hpp"

namespace parskats {
namespace {

Decimal with_decimals(Decimal value, int decimals) {
    while (value.decimals < decimals) {
        value.units *= 10;
        ++value.decimals;
    }
    return value;
}

/// The sum of `values`, exactly; nothing when one is missing.
std::optional<Decimal> sum_of(const std::vector<const Cell*>& cells) {
    int decimals = 0;
    for (const Cell* cell : cells) {
        if (!cell->value) return std::nullopt;
        decimals = std::max(decimals, cell->value->decimals);
    }
    Decimal sum{0, decimals};
    for (const Cell* cell : cells) {
        const Decimal part = with_decimals(*cell->value, decimals);
        if (__builtin_add_overflow(sum.units, part.units, &sum.units)) return std::nullopt;
    }
    return sum;
}

bool same_number(const Decimal& a, const Decimal& b) {
    const int decimals = std::max(a.decimals, b.decimals);
    return with_decimals(a, decimals) == with_decimals(b, decimals);
}

/// How far apart two neighbours along dimension `wanted` lie in the row of cells.
std::size_t stride_of(const Dataset& dataset, std::size_t wanted) {
    std::size_t stride = 1;
    for (std::size_t i = dataset.dimensions.size(); i-- > wanted + 1;)
        stride *= dataset.dimensions[i].categories.size();
    return stride;
}

}  // namespace

std::string letter_mark(std::size_t index) {
    std::string out;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
        out.insert(out.begin(), static_cast<char>('a' + (rest - 1) % 26));
    }
    return out;
}

std::string note_reference_id(const std::string& mark, std::size_t cell) {
    return "ref-" + mark + "-" + std::to_string(cell + 1);
}

NoteMarks::NoteMarks(const FigureText& text) : by_cell_(text.dataset().cells.size()) {
    for (const DatasetNote& note : text.dataset().notes) add_note(text.html(note.text), note.cells);
    for (const DatasetTotal& total : text.dataset().totals) add_total_notes(text, total);
}

void NoteMarks::add_note(std::string html, std::vector<std::size_t> cells) {
    MarkedNote note{{}, std::move(html), std::move(cells)};
    std::erase_if(note.cells, [&](std::size_t cell) { return cell >= by_cell_.size(); });
    if (!note.cells.empty()) note.mark = letter_mark(marked_++);
    for (const std::size_t cell : note.cells) by_cell_[cell].push_back(notes_.size());
    notes_.push_back(std::move(note));
}

void NoteMarks::add_total_notes(const FigureText& text, const DatasetTotal& total) {
    const Dataset& dataset = text.dataset();
    if (total.as_published.empty()) return;
    const std::size_t stride = stride_of(dataset, total.dimension);
    const std::size_t size = dataset.dimensions[total.dimension].categories.size();
    for (std::size_t cell = 0; cell < dataset.cells.size(); ++cell) {
        if (cell / stride % size != total.total || !dataset.cells[cell].value) continue;
        const std::size_t origin = cell - total.total * stride;
        std::vector<const Cell*> parts;
        for (const std::size_t part : total.parts) parts.push_back(&dataset.cells[origin + part * stride]);
        const std::optional<Decimal> sum = sum_of(parts);
        if (!sum || same_number(*sum, *dataset.cells[cell].value)) continue;
        const std::string number = text.number(*sum);
        const std::string tail = text.context().messages->format("figure.parts_sum", {{"sum", number}});
        add_note(text.html(total.as_published) + " (" + escape_html(tail) + ")", {cell});
    }
}

}  // namespace parskats
