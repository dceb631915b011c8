#include "render/chart/bar_rows.hpp"
#include "render/chart/chart_kinds.hpp"

namespace parskats {

bool small_multiples_suit(const ChartData& data) {
    return data.series.size() > 1;
}

/// A panel a series, all in one hue and on one scale, so that bars compare across panels. The total has a panel of its
/// own.
double draw_small_multiples(SvgWriter& writer, const ChartData& data) {
    ChartData panels = data;
    if (data.total) panels.series.push_back(*data.total);
    const BarLayout layout = make_bar_layout(panels, panels.categories);
    double y = 0.0;
    for (const ChartSeries& series : panels.series) {
        y = draw_heading(writer, series.label, y);
        std::vector<BarRow> rows;
        for (std::size_t i = 0; i < data.categories.size(); ++i)
            rows.push_back({data.categories[i], &series.values[i], 0});
        y = draw_bar_rows(writer, rows, layout, y) + 10.0;
    }
    return y - 10.0;
}

}  // namespace parskats
