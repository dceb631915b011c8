#pragma once

#include <cstdlib>
#include <regex>
#include <string>
#include <vector>

#include "render/chart/chart.hpp"
#include "support/dataset_fixture.hpp"

/// Reads a drawing back: its bars, baselines and printed texts.
namespace parskats::test {

struct DrawnBox {
    double x = 0.0;
    double width = 0.0;
};

inline double attribute(const std::string& tag, const std::string& name) {
    std::smatch found;
    return std::regex_search(tag, found, std::regex(" " + name + "=\"(-?[0-9.]+)\""))
               ? std::strtod(found[1].str().c_str(), nullptr)
               : -999.0;
}

inline std::vector<std::string> tags(const std::string& svg, const std::string& pattern) {
    std::vector<std::string> out;
    const std::regex expression(pattern);
    for (auto it = std::sregex_iterator(svg.begin(), svg.end(), expression); it != std::sregex_iterator(); ++it)
        out.push_back(it->str());
    return out;
}

inline std::vector<DrawnBox> boxes(const std::string& svg, const std::string& class_name) {
    std::vector<DrawnBox> out;
    for (const std::string& tag : tags(svg, "<rect class=\"" + class_name + "[^>]*>")) {
        out.push_back({attribute(tag, "x"), attribute(tag, "width")});
    }
    return out;
}

inline std::vector<double> baselines(const std::string& svg) {
    std::vector<double> out;
    for (const std::string& tag : tags(svg, "<line class=\"chart-baseline[^>]*>")) out.push_back(attribute(tag, "x1"));
    return out;
}

inline std::vector<std::string> printed(const std::string& svg, const std::string& class_name) {
    std::vector<std::string> out;
    const std::regex expression("<text class=\"" + class_name + "\"[^>]*>([^<]*)</text>");
    for (auto it = std::sregex_iterator(svg.begin(), svg.end(), expression); it != std::sregex_iterator(); ++it)
        out.push_back((*it)[1]);
    return out;
}

inline ChartData chart_data(const Dataset& dataset, LanguageIndex language = 0) {
    ChartContext context;
    context.language = language;
    context.locale = language == 0 ? "lv" : "en";
    context.id_prefix = "t";
    context.missing_word = [](const Cell& cell) {
        static const std::array words{"nav pieejams", "nav attiecināms", "konfidenciāls", "vēl nav publicēts"};
        return std::string(words.at(static_cast<std::size_t>(cell.reason)));
    };
    context.missing_sign = [](const Cell& cell) {
        static const std::array signs{"[x]", "[z]", "[c]", "[n]"};
        return signs.at(static_cast<std::size_t>(cell.reason)) + cell.printed.value_or("");
    };
    context.missing_words = [](const Cell& cell) { return "nav: avotā " + cell.printed.value_or("nav minēts"); };
    return make_chart_data(dataset, context);
}

inline std::string chart(const Dataset& dataset) {
    return render_chart(dataset.chart, chart_data(dataset));
}

}  // namespace parskats::test
