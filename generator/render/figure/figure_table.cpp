#include "render/figure/figure_table.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "language/messages.hpp"

namespace parskats {
namespace {

/// Which dimension stands where. A table of one dimension has one column of values.
struct TableLayout {
    std::vector<std::size_t> groups;
    std::size_t rows = 0;
    std::optional<std::size_t> columns;
    std::vector<std::size_t> fixed;  ///< of one category, said once above
};

TableLayout make_layout(const Dataset& dataset) {
    TableLayout layout;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < dataset.dimensions.size(); ++i) shown.push_back(i);
    for (std::size_t i = 0; i < shown.size() && shown.size() > 2;) {
        if (dataset.dimensions[shown[i]].categories.size() > 1) {
            ++i;
            continue;
        }
        layout.fixed.push_back(shown[i]);
        shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (shown.size() > 1) {
        layout.columns = shown.back();
        shown.pop_back();
    }
    layout.rows = shown.back();
    shown.pop_back();
    layout.groups = shown;
    return layout;
}

class TableWriter {
public:
    TableWriter(const FigureText& text, const NoteMarks& notes)
        : text_(text),
          notes_(notes),
          dataset_(text.dataset()),
          layout_(make_layout(dataset_)),
          position_(dataset_.dimensions.size(), 0) {}

    std::string write() {
        out_ += "<div class=\"figure-table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"" + text_.id("caption") +
                "\">\n";
        const bool has_notes = std::any_of(notes_.notes().begin(), notes_.notes().end(),
                                           [](const MarkedNote& note) { return !note.mark.empty(); });
        out_ += has_notes ? "<table class=\"data-table has-notes\">\n" : "<table class=\"data-table\">\n";
        out_ += "<caption id=\"" + text_.id("caption") + "\">";
        write_caption();
        out_ += "</caption>\n";
        write_head();
        if (layout_.groups.empty()) {
            out_ += "<tbody>\n";
            write_rows();
            out_ += "</tbody>\n";
        } else {
            write_groups();
        }
        out_ += "</table>\n</div>\n";
        return std::move(out_);
    }

private:
    [[nodiscard]] const Dimension& rows() const { return dataset_.dimensions[layout_.rows]; }
    [[nodiscard]] const Dimension* columns() const {
        return layout_.columns ? &dataset_.dimensions[*layout_.columns] : nullptr;
    }
    [[nodiscard]] std::size_t column_count() const { return columns() != nullptr ? columns()->categories.size() : 1; }

    /// What heads the only column of values.
    [[nodiscard]] const Localized<std::string>& value_label() const {
        if (!dataset_.value_label.empty()) return dataset_.value_label;
        return dataset_.unit.empty() ? dataset_.title : dataset_.unit;
    }

    void write_caption() {
        out_ += text_.html(dataset_.title);
        if (!dataset_.unit.empty()) out_ += " (" + text_.html(dataset_.unit) + ")";
    }

    void write_head() {
        const Dimension* column_dimension = columns();
        const bool two_rows = column_dimension != nullptr && column_dimension->categories.size() > 1;
        out_ += "<thead>\n<tr><th scope=\"col\"";
        if (two_rows) out_ += " rowspan=\"2\"";
        out_ += ">" + text_.html(rows().label) + "</th>";
        if (column_dimension == nullptr) {
            out_ += "<th scope=\"col\">" + text_.html(value_label()) + "</th>";
        } else {
            if (two_rows) {
                out_ += "<th scope=\"colgroup\" colspan=\"" + std::to_string(column_count()) + "\">";
                out_ += text_.html(column_dimension->label) + "</th></tr>\n<tr>";
            }
            for (const Category& category : column_dimension->categories) {
                out_ += category.is_total ? "<th scope=\"col\" class=\"total\">" : "<th scope=\"col\">";
                out_ += text_.html(category.label) + "</th>";
            }
        }
        out_ += "</tr>\n</thead>\n";
    }

    void write_groups() {
        do {
            out_ += "<tbody>\n<tr class=\"row-group\"><th scope=\"rowgroup\" colspan=\"" +
                    std::to_string(column_count() + 1) + "\">";
            for (std::size_t i = 0; i < layout_.groups.size(); ++i) {
                const std::size_t dimension = layout_.groups[i];
                if (i > 0) out_ += ", ";
                out_ += text_.html(dataset_.dimensions[dimension].categories[position_[dimension]].label);
            }
            out_ += "</th></tr>\n";
            write_rows();
            out_ += "</tbody>\n";
        } while (next_group());
    }

    bool next_group() {
        for (std::size_t i = layout_.groups.size(); i-- > 0;) {
            const std::size_t dimension = layout_.groups[i];
            if (++position_[dimension] < dataset_.dimensions[dimension].categories.size()) return true;
            position_[dimension] = 0;
        }
        return false;
    }

    void write_rows() {
        for (std::size_t row = 0; row < rows().categories.size(); ++row) {
            const Category& category = rows().categories[row];
            position_[layout_.rows] = row;
            out_ += category.is_total ? "<tr class=\"total\"><th scope=\"row\">" : "<tr><th scope=\"row\">";
            out_ += text_.html(category.label) + "</th>";
            for (std::size_t column = 0; column < column_count(); ++column) {
                if (layout_.columns) position_[*layout_.columns] = column;
                const bool total = columns() != nullptr && columns()->categories[column].is_total;
                write_cell(dataset_.cell_index(position_), total);
            }
            out_ += "</tr>\n";
        }
    }

    void write_cell(std::size_t index, bool total) {
        const Cell& cell = dataset_.cells[index];
        if (cell.value) {
            out_ += total ? "<td class=\"total\">" : "<td>";
            out_ += escape_html(text_.number(*cell.value));
        } else {
            out_ += "<td class=\"missing\">" + escape_html(text_.missing_word(cell)) + " <abbr title=\"" +
                    escape_html(text_.missing_words(cell)) + "\">" + escape_html(text_.missing_sign(cell)) + "</abbr>";
        }
        for (const std::size_t note : notes_.of_cell(index)) write_note_reference(notes_.notes()[note].mark, index);
        out_ += "</td>";
    }

    void write_note_reference(const std::string& mark, std::size_t cell) {
        const std::string label = text_.context().messages->format("figure.note_reference", {{"mark", mark}});
        out_ += "<sup class=\"note-reference\"><a id=\"" + text_.id(note_reference_id(mark, cell)) + "\" href=\"#" +
                text_.id("note-" + mark) + "\" aria-label=\"" + escape_html(label) + "\">" + mark + "</a></sup>";
    }

    const FigureText& text_;
    const NoteMarks& notes_;
    const Dataset& dataset_;
    TableLayout layout_;
    std::vector<std::size_t> position_;
    std::string out_;
};

}  // namespace

std::string render_figure_table(const FigureText& text, const NoteMarks& notes) {
    return TableWriter(text, notes).write();
}

std::string render_fixed_dimensions(const FigureText& text) {
    std::string out;
    for (const std::size_t index : make_layout(text.dataset()).fixed) {
        const Dimension& dimension = text.dataset().dimensions[index];
        if (dimension.categories.empty()) continue;
        if (!out.empty()) out += "; ";
        out += text.html(dimension.label) + ": " + text.html(dimension.categories.front().label);
    }
    return out;
}

}  // namespace parskats
