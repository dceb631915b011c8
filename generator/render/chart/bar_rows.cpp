#include "render/chart/bar_rows.hpp"

#include <algorithm>

#include "render/chart/text_width.hpp"

namespace parskats {
namespace {

constexpr double bar_thickness = 16.0;
constexpr double row_height = 24.0;
constexpr double label_limit = 116.0;
constexpr double text_gap = 6.0;
constexpr double missing_slot_width = 28.0;
constexpr double text_drop = 13.5;  ///< from a bar's top to the base line of its text
constexpr double least_bar = 1.0;   ///< a value that is not zero never looks like zero

double text_width(const std::string& text) {
    return estimate_text_width(text, chart_font_size);
}

/// What a missing value takes from the baseline: its slot and its text.
double missing_width(const std::string& text) {
    return missing_slot_width + text_gap + text_width(text);
}

struct ScaleNeeds {
    double least = 0.0;
    double most = 0.0;
    double left_text = 0.0;
    double right_text = 0.0;
    double missing = 0.0;
};

ScaleNeeds measure_needs(const ChartData& data) {
    ScaleNeeds needs;
    for (const ChartSeries& series : data.series) {
        for (const ChartValue& value : series.values) {
            if (!value.number) {
                needs.missing = std::max(needs.missing, missing_width(value.short_text));
                continue;
            }
            const double width = text_width(value.text) * bold_width + text_gap;
            needs.least = std::min(needs.least, *value.number);
            needs.most = std::max(needs.most, *value.number);
            double& side = *value.number < 0.0 ? needs.left_text : needs.right_text;
            side = std::max(side, width);
        }
    }
    return needs;
}

BarScale fit_scale(const ScaleNeeds& needs, double left, double right_reserve) {
    const double start = left + needs.left_text;
    const double room = std::max(8.0, chart_width - right_reserve - start);
    const double range = needs.most - needs.least;
    BarScale scale;
    scale.units_per_value = range > 0.0 ? room / range : 0.0;
    scale.zero = start - needs.least * scale.units_per_value;
    return scale;
}

void draw_value(SvgWriter& writer, const ChartValue& value, std::size_t series, const BarScale& scale, double y) {
    const double base = y + text_drop;
    if (!value.number) {
        writer.missing_slot(scale.zero, y, missing_slot_width, bar_thickness);
        const bool fits = scale.zero + missing_width(value.text) <= chart_width;
        writer.text(scale.zero + missing_slot_width + text_gap, base, fits ? value.text : value.short_text,
                    "chart-missing");
        return;
    }
    const double end = scale.x(*value.number);
    if (*value.number < 0.0) {
        const double width = std::max(least_bar, scale.zero - end);
        writer.series_rect(scale.zero - width, y, width, bar_thickness, series);
        writer.text(scale.zero - width - text_gap, base, value.text, "chart-value", TextAnchor::end);
        return;
    }
    if (*value.number > 0.0) {
        const double width = std::max(least_bar, end - scale.zero);
        writer.series_rect(scale.zero, y, width, bar_thickness, series);
        writer.text(scale.zero + width + text_gap, base, value.text, "chart-value");
        return;
    }
    writer.line(scale.zero, y, scale.zero, y + bar_thickness, "chart-zero");
    writer.text(scale.zero + text_gap, base, value.text, "chart-value");
}

/// The label of a row; returns the y of the row's bar.
double draw_label(SvgWriter& writer, const std::string& label, bool beside, double y) {
    if (label.empty()) return y;
    if (beside) {
        writer.text(0.0, y + text_drop, label, "chart-label");
        return y;
    }
    for (const std::string& line : wrap_text(label, chart_width, chart_font_size)) {
        writer.text(0.0, y + text_drop, line, "chart-label");
        y += chart_line_height;
    }
    return y;
}

}  // namespace

bool fit_beside(const std::vector<std::string>& labels) {
    return std::all_of(labels.begin(), labels.end(),
                       [](const std::string& label) { return text_width(label) <= label_limit; });
}

BarScale make_bar_scale(const ChartData& data, double left) {
    const ScaleNeeds needs = measure_needs(data);
    const BarScale scale = fit_scale(needs, left, needs.right_text);
    // Where zero is at the edge, narrower bars would make no room.
    if (needs.least == 0.0 || scale.zero + needs.missing <= chart_width) return scale;
    return fit_scale(needs, left, std::max(needs.right_text, needs.missing));
}

BarLayout make_bar_layout(const ChartData& data, const std::vector<std::string>& labels) {
    BarLayout layout;
    layout.labels_beside = fit_beside(labels);
    double left = 1.0;
    if (layout.labels_beside) {
        for (const std::string& label : labels) left = std::max(left, text_width(label) + 10.0);
    }
    layout.scale = make_bar_scale(data, left);
    return layout;
}

double draw_bar_rows(SvgWriter& writer, const std::vector<BarRow>& rows, const BarLayout& layout, double y) {
    std::vector<double> bar_tops;
    for (const BarRow& row : rows) {
        const double bar_top = draw_label(writer, row.label, layout.labels_beside, y);
        draw_value(writer, *row.value, row.series, layout.scale, bar_top);
        bar_tops.push_back(bar_top);
        y = bar_top + row_height + (layout.labels_beside || row.label.empty() ? 0.0 : 4.0);
    }
    // Labels above the bars would be crossed by one long line: then each bar has its own piece of the baseline.
    const double zero = layout.scale.zero;
    if (layout.labels_beside && !bar_tops.empty()) {
        writer.line(zero, bar_tops.front() - 3.0, zero, bar_tops.back() + bar_thickness + 3.0, "chart-baseline");
        return y;
    }
    for (const double top : bar_tops) writer.line(zero, top - 2.0, zero, top + bar_thickness + 2.0, "chart-baseline");
    return y;
}

double draw_heading(SvgWriter& writer, const std::string& text, double y) {
    for (const std::string& line : wrap_text(text, chart_width, chart_font_size * bold_width)) {
        writer.text(0.0, y + chart_font_size, line, "chart-heading");
        y += chart_line_height;
    }
    return y + 5.0;
}

double draw_legend(SvgWriter& writer, const ChartData& data, double y) {
    constexpr double swatch = 14.0;
    constexpr double indent = 22.0;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        writer.series_rect(0.0, y + 2.5, swatch, swatch, i);
        for (const std::string& line : wrap_text(data.series[i].label, chart_width - indent, chart_font_size)) {
            writer.text(indent, y + chart_font_size, line, "chart-label");
            y += chart_line_height;
        }
        y += 2.0;
    }
    return y + 10.0;
}

}  // namespace parskats
