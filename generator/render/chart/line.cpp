#include <algorithm>

#include "render/chart/bar_rows.hpp"
#include "render/chart/chart_kinds.hpp"
#include "render/chart/text_width.hpp"

namespace parskats {
namespace {

constexpr std::size_t least_points = 4;  // three points show no trend
constexpr double plot_height = 72.0;
constexpr double text_room = 22.0;
constexpr double mark_radius = 3.5;

struct LineScale {
    double zero = 0.0;  ///< below the panel's top
    double units_per_value = 0.0;
    double height = plot_height;
    [[nodiscard]] double y(double value) const { return zero - value * units_per_value; }
};

LineScale make_line_scale(const ChartData& data) {
    double least = 0.0;
    double most = 0.0;
    for (const ChartSeries& series : data.series) {
        for (const ChartValue& value : series.values) {
            least = std::min(least, value.number.value_or(0.0));
            most = std::max(most, value.number.value_or(0.0));
        }
    }
    LineScale scale;
    scale.units_per_value = most > least ? plot_height / (most - least) : 0.0;
    const double below = least < 0.0 ? text_room : 0.0;
    scale.zero = text_room + (most > least ? most * scale.units_per_value : plot_height);
    scale.height = text_room + plot_height + below;
    return scale;
}

double slot_center(const ChartData& data, std::size_t index) {
    return chart_width * (static_cast<double>(index) + 0.5) / static_cast<double>(data.categories.size());
}

/// Lines join only neighbours: a missing value is a gap.
void draw_lines(SvgWriter& writer, const ChartData& data, const ChartSeries& series, const LineScale& scale,
                double top) {
    std::string points;
    std::size_t count = 0;
    const auto flush = [&] {
        if (count > 1) writer.polyline(points, "chart-line");
        points.clear();
        count = 0;
    };
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i].number) {
            flush();
            continue;
        }
        if (count++ > 0) points += ' ';
        points += svg_number(slot_center(data, i)) + "," + svg_number(top + scale.y(*series.values[i].number));
    }
    flush();
}

void draw_mark(SvgWriter& writer, const ChartValue& value, double x, const LineScale& scale, double top) {
    if (!value.number) {
        writer.missing_slot(x - 8.0, top + scale.zero - 24.0, 16.0, 24.0);
        writer.text(x, top + scale.zero - 29.0, value.short_text, "chart-missing", TextAnchor::middle);
        return;
    }
    const double y = top + scale.y(*value.number);
    writer.circle(x, y, mark_radius, "chart-point");
    writer.text(x, *value.number < 0.0 ? y + 18.0 : y - 8.0, value.text, "chart-value", TextAnchor::middle);
}

double draw_panel(SvgWriter& writer, const ChartData& data, const ChartSeries& series, const LineScale& scale,
                  double y) {
    if (!series.label.empty()) y = draw_heading(writer, series.label, y);
    writer.line(0.0, y + scale.zero, chart_width, y + scale.zero, "chart-baseline");
    draw_lines(writer, data, series, scale, y);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        draw_mark(writer, series.values[i], slot_center(data, i), scale, y);
    }
    y += scale.height;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        writer.text(slot_center(data, i), y + 18.0, data.categories[i], "chart-label", TextAnchor::middle);
    }
    return y + 26.0;
}

}  // namespace

bool line_suits(const ChartData& data) {
    if (data.categories.size() < least_points) return false;
    const double slot = chart_width / static_cast<double>(data.categories.size()) - 4.0;
    const auto fits = [&](const std::string& text) {
        return estimate_text_width(text, chart_font_size * bold_width) <= slot;
    };
    if (!std::all_of(data.categories.begin(), data.categories.end(), fits)) return false;
    for (const ChartSeries& series : data.series) {
        for (const ChartValue& value : series.values) {
            if (!fits(value.short_text)) return false;
        }
    }
    return true;
}

/// A panel a series on one scale: lines that cross each other could not carry their values.
double draw_line(SvgWriter& writer, const ChartData& data) {
    const LineScale scale = make_line_scale(data);
    double y = 0.0;
    for (const ChartSeries& series : data.series) y = draw_panel(writer, data, series, scale, y) + 10.0;
    return y - 10.0;
}

}  // namespace parskats
