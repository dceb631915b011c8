#include "render/chart/bar_rows.hpp"
#include "render/chart/chart_kinds.hpp"

namespace parskats {

bool bars_suit(const ChartData& data) {
    return data.series.size() == 1;
}

double draw_bars(SvgWriter& writer, const ChartData& data) {
    std::vector<BarRow> rows;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        rows.push_back({data.categories[i], &data.series.front().values[i], 0});
    }
    return draw_bar_rows(writer, rows, make_bar_layout(data, data.categories), 3.0);
}

}  // namespace parskats
