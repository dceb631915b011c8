#include "render/chart/chart.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "render/chart/chart_kinds.hpp"

namespace parskats {
namespace {

struct ChartEntry {
    ChartKind kind;
    bool (*suits)(const ChartData&);
    double (*draw)(SvgWriter&, const ChartData&);
    ChartKind otherwise;  ///< what stands in when the data do not suit: in the end one series is bars, several are
                          ///< small multiples
};

/// Every kind that can be drawn: a new one is a file and a line here.
constexpr std::array<ChartEntry, 5> registry = {{
    {ChartKind::stacked_bars, stacked_bars_suit, draw_stacked_bars, ChartKind::table},
    {ChartKind::line, line_suits, draw_line, ChartKind::bars},
    {ChartKind::bars, bars_suit, draw_bars, ChartKind::grouped_bars},
    {ChartKind::grouped_bars, grouped_bars_suit, draw_grouped_bars, ChartKind::small_multiples},
    {ChartKind::small_multiples, small_multiples_suit, draw_small_multiples, ChartKind::bars},
}};

const ChartEntry* find_entry(ChartKind kind) {
    const auto found =
        std::find_if(registry.begin(), registry.end(), [&](const ChartEntry& entry) { return entry.kind == kind; });
    return found == registry.end() ? nullptr : &*found;
}

/// Colours of a drawing that stands alone; on a page they come from the theme.
constexpr std::string_view file_style =
    "<style>svg{font:15px system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif;background:#fff}"
    "text{fill:#17211f}.chart-value{font-weight:600}.chart-heading{font-weight:600}.chart-missing{fill:#4a5654}"
    ".chart-baseline,.chart-zero{stroke:#17211f;stroke-width:1}.chart-zero{stroke-width:3}"
    ".series-1{fill:#033056}.series-2{fill:#c47d23}.series-3{fill:#934f9f}.series-4{fill:#61988b}.series-5{fill:#"
    "57564b}"
    ".texture-line,.chart-part-edge{stroke:#fff;stroke-width:1.5;fill:none}.texture-dot{fill:#fff}"
    ".hatch-line{stroke:#4a5654;stroke-width:1;fill:none}"
    ".missing-slot{fill:none;stroke:#4a5654;stroke-dasharray:3 2}"
    ".chart-line{fill:none;stroke:#033056;stroke-width:2}.chart-point{fill:#033056}</style>";

void append_class_word(std::string& out, ChartKind kind) {
    switch (kind) {
        case ChartKind::bars: out += "chart-bars"; return;
        case ChartKind::grouped_bars: out += "chart-grouped-bars"; return;
        case ChartKind::stacked_bars: out += "chart-stacked-bars"; return;
        case ChartKind::small_multiples: out += "chart-small-multiples"; return;
        case ChartKind::line: out += "chart-line-panels"; return;
        case ChartKind::table: out += "chart-none"; return;
    }
}

std::string open_svg(ChartKind kind, const ChartData& data, double height, bool as_file) {
    std::string out = "<svg";
    if (as_file) out += R"( xmlns="http://www.w3.org/2000/svg")";
    const std::string id = escape_html(data.id_prefix);
    out += R"( role="img" aria-labelledby=")" + id + "-chart-title " + id + "-chart-desc\" class=\"chart ";
    append_class_word(out, kind);
    out += '"';
    if (!data.lang.empty()) out += (as_file ? " xml:lang=\"" : " lang=\"") + escape_html(data.lang) + '"';
    // A margin of one unit keeps strokes at the edge whole.
    out += " viewBox=\"-1 -1 " + svg_number(chart_width + 2.0) + ' ' + svg_number(height + 2.0) + "\">";
    out += "<title id=\"" + id + "-chart-title\">" + escape_html(data.title) + "</title>";
    out += "<desc id=\"" + id + "-chart-desc\">" + escape_html(data.description) + "</desc>";
    return out;
}

std::string draw(ChartKind wanted, const ChartData& data, bool as_file) {
    const ChartKind kind = resolve_chart_kind(wanted, data);
    const ChartEntry* entry = find_entry(kind);
    if (entry == nullptr) return {};
    SvgWriter writer(data.id_prefix);
    const double height = entry->draw(writer, data);
    std::string out = open_svg(kind, data, height, as_file);
    if (as_file) out += file_style;
    out += writer.pattern_definitions();
    out += writer.body();
    out += as_file ? "</svg>\n" : "</svg>";
    return out;
}

}  // namespace

ChartKind resolve_chart_kind(ChartKind wanted, const ChartData& data) {
    if (data.mark_count() == 0 || data.mark_count() > most_marks) return ChartKind::table;
    for (const ChartEntry* entry = find_entry(wanted); entry != nullptr; entry = find_entry(wanted)) {
        if (entry->suits(data)) return wanted;
        wanted = entry->otherwise;
    }
    return ChartKind::table;
}

std::string render_chart(ChartKind wanted, const ChartData& data) {
    return draw(wanted, data, false);
}

std::string render_chart_file(ChartKind wanted, const ChartData& data) {
    return draw(wanted, data, true);
}

}  // namespace parskats
