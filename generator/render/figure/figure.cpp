#include "render/figure/figure.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "language/messages.hpp"
#include "render/chart/chart.hpp"
#include "render/figure/figure_foot.hpp"
#include "render/figure/figure_table.hpp"
#include "render/figure/figure_text.hpp"
#include "render/figure/note_marks.hpp"

namespace parskats {
namespace {

ChartData chart_data_of(const FigureText& text) {
    ChartContext context;
    context.language = text.context().language;
    context.locale = text.locale();
    context.id_prefix = text.context().id_prefix;
    context.lang = text.foreign_language(text.dataset().title);
    context.missing_word = [&text](const Cell& cell) { return text.missing_word(cell); };
    context.missing_words = [&text](const Cell& cell) { return text.missing_words(cell); };
    context.missing_sign = [&text](const Cell& cell) { return text.missing_sign(cell); };
    return make_chart_data(text.dataset(), context);
}

std::string heading_html(const FigureText& text, std::string_view caption) {
    if (!caption.empty()) return escape_html(caption);
    return text.html(text.dataset().finding.empty() ? text.dataset().title : text.dataset().finding);
}

/// The statistical subtitle: what was counted, in what unit. The title is left out where the heading already is it.
std::string subtitle_html(const FigureText& text, bool heading_is_title) {
    const Dataset& dataset = text.dataset();
    std::string out = heading_is_title ? std::string() : text.html(dataset.title);
    if (!dataset.unit.empty()) {
        if (!out.empty()) out += ". ";
        out += escape_html(text.message("figure.unit")) + ": " + text.html(dataset.unit);
    }
    const std::string fixed = render_fixed_dimensions(text);
    if (!fixed.empty()) out += (out.empty() ? "" : ". ") + fixed;
    return out;
}

std::string caption_html(const FigureText& text, std::string_view caption) {
    const FigureContext& context = text.context();
    std::string out = "<figcaption>\n";
    if (!context.full_page) {
        const int level = std::min(context.heading_level, 6);
        const std::string tag = level < 2 ? "p" : "h" + std::to_string(level);
        out += "<" + tag + " class=\"figure-finding\">" + heading_html(text, caption) + "</" + tag + ">\n";
    }
    const bool heading_is_title = !context.full_page && caption.empty() && text.dataset().finding.empty();
    const std::string subtitle = subtitle_html(text, heading_is_title);
    if (!subtitle.empty()) out += "<p class=\"figure-subtitle\">" + subtitle + "</p>\n";
    return out + "</figcaption>\n";
}

bool has_every_cell(const Dataset& dataset) {
    std::size_t cells = dataset.dimensions.empty() ? 0 : 1;
    for (const Dimension& dimension : dataset.dimensions) cells *= dimension.categories.size();
    return cells > 0 && cells == dataset.cells.size();
}

}  // namespace

std::span<const MessageDeclaration> figure_messages() {
    static const std::vector<MessageDeclaration> declared = {
        {"figure.about", {}},
        {"figure.unit", {}},
        {"figure.csv", {}},
        {"figure.jsonstat", {}},
        {"figure.source", {}},
        {"figure.place", {}},
        {"figure.updated", {{"date", ArgumentKind::date}}},
        {"figure.not_additive", {}},
        {"figure.subset_of", {}},
        {"figure.note_reference", {{"mark"}}},
        {"figure.note_back", {{"cell"}}},
        {"figure.parts_sum", {{"sum"}}},
        {"figure.printed", {{"text"}}},
        {"figure.printed_sign", {{"text"}}},
        {"figure.printed_blank", {}},
        {"figure.printed_blank_sign", {}},
        {"figure.not_printed", {}},
        {"figure.not_available", {}},
        {"figure.not_available_sign", {}},
        {"figure.not_applicable", {}},
        {"figure.not_applicable_sign", {}},
        {"figure.confidential", {}},
        {"figure.confidential_sign", {}},
        {"figure.not_published", {}},
        {"figure.not_published_sign", {}},
    };
    return declared;
}

std::string render_figure(const Dataset& dataset, std::string_view caption, const FigureContext& context) {
    if (!has_every_cell(dataset)) return {};
    const FigureText text(dataset, context);
    const NoteMarks notes(text);
    const std::string chart = render_chart(dataset.chart, chart_data_of(text));
    std::string out = "<figure class=\"figure";
    out += chart.empty() ? "" : " has-chart";
    out += "\" id=\"" + escape_html(context.id_prefix) + "\">\n";
    out += caption_html(text, caption);
    if (!chart.empty()) out += "<div class=\"figure-chart\">" + chart + "</div>\n";
    out += render_figure_table(text, notes);
    out += render_figure_foot(text, notes);
    return out + "</figure>\n";
}

std::string render_figure_chart_file(const Dataset& dataset, const FigureContext& context) {
    return render_chart_file(dataset.chart, chart_data_of(FigureText(dataset, context)));
}

}  // namespace parskats
