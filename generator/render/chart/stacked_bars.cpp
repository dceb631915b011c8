#include <algorithm>

#include "render/chart/bar_rows.hpp"
#include "render/chart/chart.hpp"
#include "render/chart/chart_kinds.hpp"
#include "render/chart/text_width.hpp"

namespace parskats {
namespace {

constexpr double bar_thickness = 18.0;
constexpr double swatch = 10.0;
constexpr double swatch_gap = 4.0;
constexpr double entry_gap = 12.0;

double entry_width(const ChartValue& value) {
    return swatch + swatch_gap + estimate_text_width(value.text, chart_font_size * bold_width);
}

/// Whether the printed values of each stack fit in one row below it.
bool values_fit(const ChartData& data) {
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        double width = -entry_gap;
        for (const ChartSeries& series : data.series) width += entry_width(series.values[category]) + entry_gap;
        if (width > chart_width) return false;
    }
    return true;
}

double stack_sum(const ChartData& data, std::size_t category) {
    double sum = 0.0;
    for (const ChartSeries& series : data.series) sum += *series.values[category].number;
    return sum;
}

/// The values under their parts, each behind the part's swatch: as near to its part as the ones beside it let it be.
void draw_values(SvgWriter& writer, const ChartData& data, std::size_t category, double scale, double y) {
    double width_to_come = -entry_gap;
    for (const ChartSeries& series : data.series) width_to_come += entry_width(series.values[category]) + entry_gap;
    double free_from = 0.0;
    double part_start = 0.0;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const ChartValue& value = data.series[i].values[category];
        const double x = std::max(free_from, std::min(part_start, chart_width - width_to_come));
        writer.series_rect(x, y + 5.0, swatch, swatch, i);
        writer.text(x + swatch + swatch_gap, y + chart_font_size, value.text, "chart-value");
        free_from = x + entry_width(value) + entry_gap;
        width_to_come -= entry_width(value) + entry_gap;
        part_start += *value.number * scale;
    }
}

double draw_stack(SvgWriter& writer, const ChartData& data, std::size_t category, double scale, double y) {
    double x = 0.0;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const double number = *data.series[i].values[category].number;
        if (number <= 0.0) continue;
        const double width = number * scale;
        writer.series_rect(x, y, width, bar_thickness, i);
        if (x > 0.0) writer.line(x, y, x, y + bar_thickness, "chart-part-edge");
        x += width;
    }
    writer.line(0.5, y - 2.0, 0.5, y + bar_thickness + 2.0, "chart-baseline");
    draw_values(writer, data, category, scale, y + bar_thickness);
    return y + bar_thickness + chart_line_height;
}

}  // namespace

bool stacked_bars_suit(const ChartData& data) {
    if (!data.additive || data.series.size() < 2 || data.series.size() > most_series) return false;
    for (const ChartSeries& series : data.series) {
        for (const ChartValue& value : series.values) {
            if (!value.number || *value.number < 0.0) return false;
        }
    }
    return values_fit(data);
}

double draw_stacked_bars(SvgWriter& writer, const ChartData& data) {
    double longest = 0.0;
    for (std::size_t i = 0; i < data.categories.size(); ++i) longest = std::max(longest, stack_sum(data, i));
    const double scale = longest > 0.0 ? chart_width / longest : 0.0;
    double y = draw_legend(writer, data, 0.0);
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        std::string heading = data.categories[i];
        if (data.total) heading += " · " + data.total->label + " " + data.total->values[i].text;
        y = draw_heading(writer, heading, y);
        y = draw_stack(writer, data, i, scale, y) + 12.0;
    }
    return y - 10.0;
}

}  // namespace parskats
