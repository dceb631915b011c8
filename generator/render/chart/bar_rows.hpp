#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/chart/chart_data.hpp"
#include "render/chart/svg_writer.hpp"

namespace parskats {

/// Where a value lies: one scale for the whole chart, and zero always on it.
struct BarScale {
    double zero = 0.0;             ///< x of the baseline
    double units_per_value = 0.0;  ///< width of 1; 0 when every value is 0 or missing
    [[nodiscard]] double x(double value) const { return zero + value * units_per_value; }
};

/// A scale for all of `data` between `left` and the right edge, with room for the printed values at both ends.
[[nodiscard]] BarScale make_bar_scale(const ChartData& data, double left);

/// Bars of one kind of label: beside the bars where all of them are short, else above.
struct BarLayout {
    bool labels_beside = true;
    BarScale scale;
};

[[nodiscard]] BarLayout make_bar_layout(const ChartData& data, const std::vector<std::string>& labels);

struct BarRow {
    std::string label;  ///< empty: none is drawn
    const ChartValue* value = nullptr;
    std::size_t series = 0;  ///< whose colour it has
};

/// Draws horizontal bars below `y` on a common baseline and returns the y below them.
[[nodiscard]] double draw_bar_rows(SvgWriter& writer, const std::vector<BarRow>& rows, const BarLayout& layout,
                                   double y);

/// A heading over the whole width, in as many lines as it takes; returns the y below it.
[[nodiscard]] double draw_heading(SvgWriter& writer, const std::string& text, double y);

/// Which colour and texture is which series; returns the y below it.
[[nodiscard]] double draw_legend(SvgWriter& writer, const ChartData& data, double y);

/// Whether all `labels` may stand beside the bars.
[[nodiscard]] bool fit_beside(const std::vector<std::string>& labels);

}  // namespace parskats
