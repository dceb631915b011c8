#include "render/chart/chart_data.hpp"

#include <algorithm>

#include "language/number_format.hpp"

namespace parskats {
namespace {

using Indices = std::vector<std::size_t>;

const std::string& text_or_empty(const Localized<std::string>& text, LanguageIndex language) {
    static const std::string none;
    return text.empty() ? none : text.in(language);
}

/// The categories to draw: all that are no totals, or all where there is nothing else.
Indices plotted_categories(const Dimension& dimension) {
    Indices out;
    for (std::size_t i = 0; i < dimension.categories.size(); ++i) {
        if (!dimension.categories[i].is_total) out.push_back(i);
    }
    if (!out.empty()) return out;
    for (std::size_t i = 0; i < dimension.categories.size(); ++i) out.push_back(i);
    return out;
}

/// Time runs along the axis; without it the first dimension that has something to compare.
std::size_t axis_dimension(const Dataset& dataset, const std::vector<Indices>& plotted) {
    for (std::size_t i = 0; i < plotted.size(); ++i) {
        if (dataset.dimensions[i].role == DimensionRole::time && plotted[i].size() > 1) return i;
    }
    for (std::size_t i = 0; i < plotted.size(); ++i) {
        if (plotted[i].size() > 1) return i;
    }
    return 0;
}

double to_double(const Decimal& value) {
    double out = static_cast<double>(value.units);
    for (int i = 0; i < value.decimals; ++i) out /= 10.0;
    return out;
}

ChartValue to_value(const Cell& cell, const ChartContext& context) {
    if (!cell.value) {
        const std::string sign = context.missing_sign(cell);
        return {std::nullopt, context.missing_word(cell) + ' ' + sign, sign, context.missing_words(cell)};
    }
    std::string text = format_decimal(cell.value->units, cell.value->decimals, context.locale, NumberStyle::table);
    return {to_double(*cell.value), text, text, text};
}

/// Counts `position` up over all dimensions but `axis`; false when it has come round.
bool advance(Indices& position, const std::vector<Indices>& plotted, std::size_t axis) {
    for (std::size_t i = position.size(); i-- > 0;) {
        if (i == axis) continue;
        if (++position[i] < plotted[i].size()) return true;
        position[i] = 0;
    }
    return false;
}

Indices to_cell_position(const Indices& position, const std::vector<Indices>& plotted) {
    Indices out(position.size());
    for (std::size_t i = 0; i < position.size(); ++i) out[i] = plotted[i][position[i]];
    return out;
}

std::string series_label(const Dataset& dataset, const Indices& position, const std::vector<Indices>& plotted,
                         std::size_t axis, LanguageIndex language) {
    std::string out;
    for (std::size_t i = 0; i < position.size(); ++i) {
        if (i == axis || plotted[i].size() < 2) continue;
        if (!out.empty()) out += ", ";
        out += text_or_empty(dataset.dimensions[i].categories[plotted[i][position[i]]].label, language);
    }
    return out;
}

void add_series(ChartData& data, const Dataset& dataset, const std::vector<Indices>& plotted, std::size_t axis,
                const ChartContext& context) {
    Indices position(plotted.size(), 0);
    do {
        ChartSeries series{series_label(dataset, position, plotted, axis, context.language), {}};
        for (std::size_t i = 0; i < plotted[axis].size(); ++i) {
            position[axis] = i;
            series.values.push_back(
                to_value(dataset.cells[dataset.cell_index(to_cell_position(position, plotted))], context));
        }
        position[axis] = 0;
        data.series.push_back(std::move(series));
    } while (advance(position, plotted, axis));
}

/// The total that the table itself gives for exactly the series drawn: only then may it stand beside them.
void add_total(ChartData& data, const Dataset& dataset, const std::vector<Indices>& plotted, std::size_t axis,
               const ChartContext& context) {
    for (const DatasetTotal& total : dataset.totals) {
        Indices parts = total.parts;
        std::sort(parts.begin(), parts.end());
        const bool is_whole = total.dimension != axis && parts == plotted[total.dimension] &&
                              data.series.size() == plotted[total.dimension].size() && total.as_published.empty();
        if (!is_whole) continue;
        const Dimension& dimension = dataset.dimensions[total.dimension];
        ChartSeries series{text_or_empty(dimension.categories[total.total].label, context.language), {}};
        Indices position = to_cell_position(Indices(plotted.size(), 0), plotted);
        position[total.dimension] = total.total;
        for (const std::size_t category : plotted[axis]) {
            position[axis] = category;
            series.values.push_back(to_value(dataset.cells[dataset.cell_index(position)], context));
        }
        data.total = std::move(series);
        return;
    }
}

void describe_series(std::string& out, const ChartData& data, const ChartSeries& series) {
    out += ' ';
    if (!series.label.empty()) out += series.label + ": ";
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (i > 0) out += "; ";
        out += data.categories[i] + " – " + series.values[i].words;
    }
    out += '.';
}

std::string describe(const ChartData& data, std::string_view unit) {
    std::string out = data.title;
    if (!unit.empty()) {
        out += " (";
        out += unit;
        out += ')';
    }
    out += '.';
    for (const ChartSeries& series : data.series) describe_series(out, data, series);
    if (data.total) describe_series(out, data, *data.total);
    return out;
}

bool has_every_cell(const Dataset& dataset) {
    std::size_t cells = dataset.dimensions.empty() ? 0 : 1;
    for (const Dimension& dimension : dataset.dimensions) cells *= dimension.categories.size();
    return cells > 0 && cells == dataset.cells.size();
}

}  // namespace

ChartData make_chart_data(const Dataset& dataset, const ChartContext& context) {
    ChartData data;
    data.id_prefix = context.id_prefix;
    data.lang = context.lang;
    data.title = text_or_empty(dataset.title, context.language);
    data.additive = dataset.additive;
    if (!has_every_cell(dataset)) return data;
    std::vector<Indices> plotted;
    for (const Dimension& dimension : dataset.dimensions) plotted.push_back(plotted_categories(dimension));
    const std::size_t axis = axis_dimension(dataset, plotted);
    for (const std::size_t category : plotted[axis]) {
        data.categories.push_back(text_or_empty(dataset.dimensions[axis].categories[category].label, context.language));
    }
    add_series(data, dataset, plotted, axis, context);
    add_total(data, dataset, plotted, axis, context);
    data.description = describe(data, text_or_empty(dataset.unit, context.language));
    return data;
}

}  // namespace parskats
