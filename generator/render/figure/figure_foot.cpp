#include "render/figure/figure_foot.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "language/messages.hpp"

namespace parskats {
namespace {

/// What the signs of the table's missing values say, each once, in the order of the table.
void append_legend(std::string& out, const FigureText& text) {
    std::vector<std::string> items;
    for (const Cell& cell : text.dataset().cells) {
        if (cell.value) continue;
        std::string item = escape_html(text.missing_sign(cell)) + " – " + escape_html(text.missing_words(cell));
        if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(std::move(item));
    }
    if (items.empty()) return;
    out += "<ul class=\"figure-signs\">\n";
    for (const std::string& item : items) out += "<li>" + item + "</li>\n";
    out += "</ul>\n";
}

void append_notes(std::string& out, const FigureText& text, const NoteMarks& notes) {
    std::string marked;
    for (const MarkedNote& note : notes.notes()) {
        if (note.mark.empty()) {
            out += "<p class=\"figure-note\">" + note.html + "</p>\n";
            continue;
        }
        marked += "<li id=\"" + text.id("note-" + note.mark) + "\">" + note.html;
        for (const std::size_t cell : note.cells) {
            const std::string name = text.cell_name(cell);
            const std::string label = text.context().messages->format("figure.note_back", {{"cell", name}});
            marked += " <a class=\"note-back\" href=\"#" + text.id(note_reference_id(note.mark, cell)) +
                      "\" aria-label=\"" + escape_html(label) + "\">↩ " + escape_html(name) + "</a>";
        }
        marked += "</li>\n";
    }
    if (!marked.empty()) out += "<ol class=\"figure-notes\" type=\"a\">\n" + marked + "</ol>\n";
}

void append_limits(std::string& out, const FigureText& text) {
    const Dataset& dataset = text.dataset();
    if (!dataset.additive) {
        out += "<p class=\"figure-limit\"><strong>" + escape_html(text.message("figure.not_additive")) + "</strong>";
        if (!dataset.non_additive_reason.empty()) out += " " + text.html(dataset.non_additive_reason);
        out += "</p>\n";
    }
    const Dataset* whole = dataset.subset_of.empty() ? nullptr : text.context().site->find_dataset(dataset.subset_of);
    if (whole == nullptr) return;
    const std::string title = text.html(whole->title);
    const std::string_view href = text.context().subset_href;
    out += "<p class=\"figure-limit\">" + escape_html(text.message("figure.subset_of")) + ": ";
    out += href.empty() ? title : "<a" + href_attribute(href) + ">" + title + "</a>";
    out += "</p>\n";
}

std::string institution_html(const FigureText& text) {
    const Institution* institution = text.context().site->find_institution(text.dataset().source.institution);
    if (institution == nullptr) return {};
    const std::string name = text.html(institution->name);
    const std::string_view href = text.context().institution_href;
    return href.empty() ? name : "<a" + href_attribute(href) + ">" + name + "</a>";
}

std::string source_text_html(const FigureText& text) {
    const DatasetSource& source = text.dataset().source;
    std::string words = source.text.empty() ? escape_html(source.url) : text.html(source.text);
    if (source.url.empty()) return words;
    return "<a rel=\"external noreferrer\"" + href_attribute(source.url) + ">" + words + "</a>";
}

/// Parts joined as sentences: `A. B. C.`
void append_sentences(std::string& out, const std::vector<std::string>& parts) {
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        out += " " + part;
        if (!part.ends_with('.')) out += '.';
    }
}

void append_source(std::string& out, const FigureText& text) {
    const DatasetSource& source = text.dataset().source;
    std::string place = text.html(source.place);
    if (!place.empty()) place = escape_html(text.message("figure.place")) + ": " + place;
    const std::string institution = institution_html(text);
    const std::string words = source_text_html(text);
    if (institution.empty() && words.empty() && place.empty()) return;
    out += "<p class=\"figure-source\">" + escape_html(text.message("figure.source")) + ":";
    append_sentences(out, {institution, words, place});
    const std::optional<Date> updated = Date::parse(std::string_view(text.dataset().updated).substr(0, 10));
    if (updated && updated->is_full()) {
        const CalendarDay day{updated->year, updated->month, updated->day};
        out += " " + escape_html(text.context().messages->format("figure.updated", {{"date", day}}));
    }
    out += "</p>\n";
}

void append_link(std::string& out, std::string_view href, const std::string& words, std::string_view media_type) {
    if (href.empty()) return;
    if (!out.empty()) out += "\n";
    out += "<li><a" + href_attribute(href);
    if (!media_type.empty()) out += " type=\"" + std::string(media_type) + "\"";
    out += ">" + words + "</a></li>";
}

void append_downloads(std::string& out, const FigureText& text) {
    const FigureContext& context = text.context();
    std::string links;
    if (!context.full_page) append_link(links, context.dataset_href, escape_html(text.message("figure.about")), {});
    append_link(links, context.csv_href, escape_html(text.message("figure.csv")), "text/csv");
    append_link(links, context.jsonstat_href, escape_html(text.message("figure.jsonstat")), "application/json");
    if (!links.empty()) out += "<ul class=\"figure-links\">\n" + links + "\n</ul>\n";
}

}  // namespace

std::string render_figure_foot(const FigureText& text, const NoteMarks& notes) {
    std::string out = "<div class=\"figure-foot\">\n";
    append_legend(out, text);
    append_notes(out, text, notes);
    append_limits(out, text);
    append_source(out, text);
    append_downloads(out, text);
    return out + "</div>\n";
}

}  // namespace parskats
