#pragma once

#include "render/chart/chart_data.hpp"
#include "render/chart/svg_writer.hpp"

namespace parskats {

// One pair a kind: whether the data suit it, and the drawing, which returns its height.

[[nodiscard]] bool bars_suit(const ChartData& data);
double draw_bars(SvgWriter& writer, const ChartData& data);

[[nodiscard]] bool grouped_bars_suit(const ChartData& data);
double draw_grouped_bars(SvgWriter& writer, const ChartData& data);

[[nodiscard]] bool stacked_bars_suit(const ChartData& data);
double draw_stacked_bars(SvgWriter& writer, const ChartData& data);

[[nodiscard]] bool small_multiples_suit(const ChartData& data);
double draw_small_multiples(SvgWriter& writer, const ChartData& data);

[[nodiscard]] bool line_suits(const ChartData& data);
double draw_line(SvgWriter& writer, const ChartData& data);

}  // namespace parskats
