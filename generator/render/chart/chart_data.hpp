#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dataset.hpp"
#include "model/language.hpp"

namespace parskats {

/// One mark of a chart. Missing values have no number and are never drawn as zero.
struct ChartValue {
    std::optional<double> number;
    std::string text;        ///< what is printed: the number in the table format of the language, or why there is none
    std::string short_text;  ///< the number, or the sign of the missing value where there is no room for a word
    std::string words;       ///< the number, or all that is known of the missing value: for those who do not see signs
};

struct ChartSeries {
    std::string label;               ///< empty when there is only one series
    std::vector<ChartValue> values;  ///< one a category
};

/// What is drawn: the parts of a table without its totals, in one language. Categories run along the axis (time, when
/// the table has it), every other dimension makes series.
struct ChartData {
    std::string id_prefix;
    std::string title;
    std::string description;  ///< every value in words
    std::string lang;         ///< language of the texts when it is not the page's, else empty
    std::vector<std::string> categories;
    std::vector<ChartSeries> series;
    bool additive = true;
    std::optional<ChartSeries> total;  ///< the table's own total of exactly these series, to be drawn apart from them

    [[nodiscard]] std::size_t mark_count() const { return categories.size() * series.size(); }
};

struct ChartContext {
    LanguageIndex language = 0;
    std::string_view locale;
    std::string_view id_prefix;
    std::string_view lang;
    // Of a cell without a value: why, the sign for that and for what the source has there, and both in words.
    std::function<std::string(const Cell&)> missing_word;
    std::function<std::string(const Cell&)> missing_sign;
    std::function<std::string(const Cell&)> missing_words;
};

[[nodiscard]] ChartData make_chart_data(const Dataset& dataset, const ChartContext& context);

}  // namespace parskats
