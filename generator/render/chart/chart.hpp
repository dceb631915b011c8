#pragma once

#include <string>

#include "model/dataset.hpp"
#include "render/chart/chart_data.hpp"

namespace parskats {

/// More series than this cannot be told apart in one plot.
inline constexpr std::size_t most_series = 5;
/// A chart of more marks than this says less than its table.
inline constexpr std::size_t most_marks = 120;

/// The kind that is drawn when `wanted` is asked for. Where the data do not suit a kind, the next honest one stands in:
/// a line of fewer than four points becomes bars, too many series become small multiples. A stack of what may not be
/// added up, or of missing or negative parts, is not drawn at all. `table` means no chart.
[[nodiscard]] ChartKind resolve_chart_kind(ChartKind wanted, const ChartData& data);

/// The chart as inline SVG (`role="img"`, titled and described), without scripts and style attributes; empty when there
/// is none to draw. Zero is always on the scale.
[[nodiscard]] std::string render_chart(ChartKind wanted, const ChartData& data);

/// The same drawing as a file of its own, with its colours inside; empty when there is none.
[[nodiscard]] std::string render_chart_file(ChartKind wanted, const ChartData& data);

}  // namespace parskats
