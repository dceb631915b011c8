#include <doctest/doctest.h>

#include <set>

#include "unit/render/chart/drawing.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

Dataset of_kind(ChartKind kind, Dataset dataset) {
    dataset.chart = kind;
    return dataset;
}

Dataset two_by_two() {
    return year_table({"2021", "2022"}, {"A", "B"}, {number(10), number(40), number(20), number(0)});
}

ChartKind resolved(ChartKind wanted, const Dataset& dataset) {
    return resolve_chart_kind(wanted, chart_data(dataset));
}

}  // namespace

TEST_CASE("small multiples share one scale") {
    const std::string svg = chart(of_kind(ChartKind::small_multiples, two_by_two()));
    const auto bars = boxes(svg, "series ");  // A: 10, 20; B: 40, 0
    REQUIRE(bars.size() == 3);
    CHECK(bars[1].width == doctest::Approx(2 * bars[0].width).epsilon(0.01));
    CHECK(bars[2].width == doctest::Approx(4 * bars[0].width).epsilon(0.01));
    CHECK(printed(svg, "chart-heading") == std::vector<std::string>{"A", "B"});
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"10", "20", "40", "0"});
    const auto zeros = baselines(svg);
    CHECK(std::set<double>(zeros.begin(), zeros.end()).size() == 1);
}

TEST_CASE("small multiples give the table's total a panel of its own") {
    Dataset dataset = year_table({"2021", "2022"}, {"A", "B", "Kopā"},
                                 {number(1), number(2), number(3), number(4), number(5), number(9)});
    dataset.chart = ChartKind::small_multiples;
    dataset.dimensions[1].categories[2].is_total = true;
    dataset.totals.push_back({1, 2, {0, 1}, {}});
    const std::string svg = chart(dataset);
    CHECK(printed(svg, "chart-heading") == std::vector<std::string>{"A", "B", "Kopā"});
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"1", "4", "2", "5", "3", "9"});
}

TEST_CASE("grouped bars tell their series apart by texture as well as colour") {
    const std::string svg = chart(of_kind(ChartKind::grouped_bars, two_by_two()));
    CHECK(svg.find("class=\"series series-1\"") != std::string::npos);
    CHECK(svg.find("class=\"series series-2\"") != std::string::npos);
    CHECK(svg.find("fill=\"url(#t-texture-1)\"") != std::string::npos);
    CHECK(printed(svg, "chart-heading") == std::vector<std::string>{"2021", "2022"});
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"10", "40", "20", "0"});
}

TEST_CASE("grouped bars with long names name them once, in a legend") {
    const std::string name = "Uzsāka pakalpojumu iepriekšējā gadā";
    Dataset dataset = year_table({"2021", "2022"}, {name, "B"}, {number(1), number(2), number(3), number(4)});
    const std::string svg = chart(of_kind(ChartKind::grouped_bars, dataset));
    CHECK(printed(svg, "chart-label").size() >= 2);
    CHECK(tags(svg, "Uzsāka").size() == 2);  // in the description and in the legend
}

TEST_CASE("stacked bars print each part and the table's own total") {
    Dataset dataset = year_table({"2021"}, {"A", "B", "Kopā"}, {number(23), number(56), number(79)});
    dataset.dimensions[0].categories.push_back(category("2022", "2022", "2022"));
    dataset.cells.insert(dataset.cells.end(), {number(44), number(21), number(65)});
    dataset.dimensions[1].categories[2].is_total = true;
    dataset.totals.push_back({1, 2, {0, 1}, {}});
    const std::string svg = chart(of_kind(ChartKind::stacked_bars, dataset));
    CHECK(printed(svg, "chart-heading") == std::vector<std::string>{"2021 · Kopā 79", "2022 · Kopā 65"});
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"23", "56", "44", "21"});
}

TEST_CASE("a stack refuses what may not be added up, missing parts and negative parts") {
    Dataset good = two_by_two();
    CHECK(resolved(ChartKind::stacked_bars, good) == ChartKind::stacked_bars);
    Dataset not_additive = good;
    not_additive.additive = false;
    CHECK(resolved(ChartKind::stacked_bars, not_additive) == ChartKind::table);
    CHECK(chart(of_kind(ChartKind::stacked_bars, not_additive)).empty());
    Dataset with_gap = good;
    with_gap.cells[1] = missing(MissingReason::not_available);
    CHECK(resolved(ChartKind::stacked_bars, with_gap) == ChartKind::table);
    Dataset negative = good;
    negative.cells[1] = number(-1);
    CHECK(resolved(ChartKind::stacked_bars, negative) == ChartKind::table);
}

TEST_CASE("three points make bars, four make a line") {
    const Dataset three = year_table({"2021", "2022", "2023"}, {}, {number(1), number(2), number(3)});
    const Dataset four = year_table({"2020", "2021", "2022", "2023"}, {}, {number(0), number(1), number(2), number(3)});
    CHECK(resolved(ChartKind::line, three) == ChartKind::bars);
    CHECK(resolved(ChartKind::line, four) == ChartKind::line);
}

TEST_CASE("a line breaks where a value is missing and prints every value") {
    const std::string svg = chart(
        of_kind(ChartKind::line,
                year_table({"2019", "2020", "2021", "2022", "2023"}, {},
                           {number(3), number(5), missing(MissingReason::not_published, "–"), number(9), number(4)})));
    CHECK(tags(svg, "<polyline[^>]*>").size() == 2);
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"3", "5", "9", "4"});
    CHECK(printed(svg, "chart-missing") == std::vector<std::string>{"[n]–"});
    CHECK(boxes(svg, "missing-slot").size() == 1);
}

TEST_CASE("a line keeps zero on its scale") {
    const std::string svg =
        chart(of_kind(ChartKind::line, year_table({"2020", "2021", "2022", "2023"}, {},
                                                  {number(100), number(101), number(102), number(200)})));
    const double zero = attribute(tags(svg, "<line class=\"chart-baseline[^>]*>").front(), "y1");
    const auto points = tags(svg, "<circle[^>]*>");
    REQUIRE(points.size() == 4);
    CHECK((zero - attribute(points[3], "cy")) ==
          doctest::Approx(2 * (zero - attribute(points[0], "cy"))).epsilon(0.01));
}

TEST_CASE("more than five series are small multiples, never one plot") {
    std::vector<Cell> cells;
    for (int i = 0; i < 12; ++i) cells.push_back(number(i));
    const Dataset dataset = year_table({"2021", "2022"}, {"A", "B", "C", "D", "E", "F"}, cells);
    CHECK(resolved(ChartKind::grouped_bars, dataset) == ChartKind::small_multiples);
    CHECK(resolved(ChartKind::bars, dataset) == ChartKind::small_multiples);
    CHECK(resolved(ChartKind::stacked_bars, dataset) == ChartKind::table);
}

TEST_CASE("one series asked for as groups or panels is plain bars") {
    const Dataset dataset = year_table({"2021", "2022"}, {"A"}, {number(1), number(2)});
    CHECK(resolved(ChartKind::grouped_bars, dataset) == ChartKind::bars);
    CHECK(resolved(ChartKind::small_multiples, dataset) == ChartKind::bars);
}

TEST_CASE("a table alone has no chart, nor has one that is too large to read as one") {
    CHECK(chart(of_kind(ChartKind::table, two_by_two())).empty());
    std::vector<std::string> years;
    for (int i = 0; i < 121; ++i) years.push_back(std::to_string(i));
    CHECK(chart(year_table(years, {}, std::vector<Cell>(121, number(1)))).empty());
}

TEST_CASE("time runs along the axis also where it stands in the columns") {
    Dataset dataset = two_by_two();
    dataset.dimensions = {dimension("part", {"A", "B"}), dimension("year", {"2021", "2022"}, DimensionRole::time)};
    const ChartData data = chart_data(dataset);
    CHECK(data.categories == std::vector<std::string>{"2021", "2022"});
    REQUIRE(data.series.size() == 2);
    CHECK(data.series[1].label == "B");
    CHECK(data.series[1].values[0].text == "20");
}

TEST_CASE("a third dimension makes panels of its own") {
    Dataset dataset = two_by_two();
    dataset.chart = ChartKind::small_multiples;
    dataset.dimensions.insert(dataset.dimensions.begin(), dimension("region", {"Rīga", "Liepāja"}));
    for (int i = 0; i < 4; ++i) dataset.cells.push_back(number(100 + i));
    CHECK(printed(chart(dataset), "chart-heading") ==
          std::vector<std::string>{"Rīga, A", "Rīga, B", "Liepāja, A", "Liepāja, B"});
}

TEST_CASE("the drawing as a file carries its own colours and name space") {
    const std::string svg =
        render_chart_file(ChartKind::bars, chart_data(year_table({"2021", "2022"}, {}, {number(1), number(2)})));
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK(svg.find("<style>") != std::string::npos);
}
