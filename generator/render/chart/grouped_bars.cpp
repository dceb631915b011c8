#include "render/chart/bar_rows.hpp"
#include "render/chart/chart.hpp"
#include "render/chart/chart_kinds.hpp"

namespace parskats {

bool grouped_bars_suit(const ChartData& data) {
    return data.series.size() > 1 && data.series.size() <= most_series;
}

/// A group a category. Short names of series stand beside each bar; long ones once, in a legend above.
double draw_grouped_bars(SvgWriter& writer, const ChartData& data) {
    std::vector<std::string> labels;
    for (const ChartSeries& series : data.series) labels.push_back(series.label);
    const bool direct = fit_beside(labels);
    if (!direct) labels.assign(labels.size(), "");
    double y = direct ? 0.0 : draw_legend(writer, data, 0.0);
    const BarLayout layout = make_bar_layout(data, labels);
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        y = draw_heading(writer, data.categories[category], y);
        std::vector<BarRow> rows;
        for (std::size_t i = 0; i < data.series.size(); ++i)
            rows.push_back({labels[i], &data.series[i].values[category], i});
        y = draw_bar_rows(writer, rows, layout, y) + 10.0;
    }
    return y - 10.0;
}

}  // namespace parskats
