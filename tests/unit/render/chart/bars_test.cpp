#include <doctest/doctest.h>

#include "unit/render/chart/drawing.hpp"

using namespace parskats;
using namespace parskats::test;

TEST_CASE("a chart keeps its zero baseline when every value is negative") {
    const std::string svg = chart(year_table({"2021", "2022"}, {}, {number(-10), number(-20)}));
    const auto bars = boxes(svg, "series ");
    REQUIRE(bars.size() == 2);
    REQUIRE(baselines(svg).size() == 1);
    const double zero = baselines(svg).front();
    CHECK(bars[0].x + bars[0].width == doctest::Approx(zero).epsilon(0.001));
    CHECK(bars[1].x + bars[1].width == doctest::Approx(zero).epsilon(0.001));
    CHECK(bars[1].width == doctest::Approx(2 * bars[0].width).epsilon(0.01));
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"−10", "−20"});
}

TEST_CASE("positive and negative bars grow from one baseline") {
    const std::string svg = chart(year_table({"2021", "2022"}, {}, {number(10), number(-10)}));
    const auto bars = boxes(svg, "series ");
    REQUIRE(bars.size() == 2);
    const double zero = baselines(svg).front();
    CHECK(bars[0].x == doctest::Approx(zero));
    CHECK(bars[1].x + bars[1].width == doctest::Approx(zero).epsilon(0.001));
    CHECK(bars[0].width == doctest::Approx(bars[1].width).epsilon(0.01));
}

TEST_CASE("bars are as long as their values, never cut") {
    const std::string svg = chart(year_table({"2021", "2022"}, {}, {number(1000), number(1001)}));
    const auto bars = boxes(svg, "series ");
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].width / bars[1].width == doctest::Approx(1000.0 / 1001.0).epsilon(0.005));
}

TEST_CASE("zero is a printed 0 without a bar, missing is a hatched slot with the reason") {
    const std::string svg = chart(
        year_table({"2021", "2022", "2023"}, {}, {number(4), number(0), missing(MissingReason::not_applicable, "–")}));
    CHECK(boxes(svg, "series ").size() == 1);
    CHECK(boxes(svg, "missing-slot").size() == 1);
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"4", "0"});
    CHECK(printed(svg, "chart-missing") == std::vector<std::string>{"nav attiecināms [z]–"});
    CHECK(tags(svg, "<line class=\"chart-zero\"[^>]*>").size() == 1);
    CHECK(svg.find("url(#t-texture-0)") != std::string::npos);
    CHECK(svg.find("<pattern id=\"t-texture-0\"") != std::string::npos);
}

TEST_CASE("a value that is not zero shows, however small") {
    const std::string svg = chart(year_table({"2021", "2022"}, {}, {number(1000000), number(1)}));
    REQUIRE(boxes(svg, "series ").size() == 2);
    CHECK(boxes(svg, "series ")[1].width >= 1.0);
}

TEST_CASE("a missing value whose words are too long for the row shows its sign, and takes nothing from the bars") {
    const std::string long_mark(40, '-');
    const Dataset dataset =
        year_table({"2021", "2022"}, {}, {number(4), missing(MissingReason::not_available, long_mark)});
    const Dataset without = year_table({"2021", "2022"}, {}, {number(4), number(0)});
    CHECK(printed(chart(dataset), "chart-missing") == std::vector<std::string>{"[x]" + long_mark});
    CHECK(boxes(chart(dataset), "series series-1").at(0).width == boxes(chart(without), "series series-1").at(0).width);
}

TEST_CASE("a chart of nothing but zeros or missing values draws no bar and does not divide by zero") {
    const std::string svg = chart(year_table({"2021", "2022"}, {}, {number(0), missing(MissingReason::confidential)}));
    CHECK(boxes(svg, "series ").empty());
    CHECK(svg.find("nan") == std::string::npos);
    CHECK(svg.find("inf") == std::string::npos);
    CHECK(printed(svg, "chart-value") == std::vector<std::string>{"0"});
}

TEST_CASE("printed values are exact and in the table format of the language") {
    Dataset dataset = year_table({"2021", "2022"}, {}, {number(51229447, 2), number(600000, 2)});
    CHECK(printed(chart(dataset), "chart-value") == std::vector<std::string>{"512\u00a0294,47", "6\u00a0000,00"});
    const std::string english = render_chart(ChartKind::bars, chart_data(dataset, 1));
    CHECK(printed(english, "chart-value") == std::vector<std::string>{"512,294.47", "6,000.00"});
}

TEST_CASE("a long label wraps above its bar and stays whole") {
    const std::string label = "Iekšlietu ministrijas Informācijas centrs un Valsts policijas koledža";
    const std::string svg = chart(year_table({label, "Tiesu administrācija"}, {}, {number(3), number(5)}));
    std::string joined;
    for (const std::string& line : printed(svg, "chart-label")) joined += (joined.empty() ? "" : " ") + line;
    CHECK(joined == label + " Tiesu administrācija");
    CHECK(printed(svg, "chart-label").size() > 2);
}

TEST_CASE("the total is left out of the bars") {
    Dataset dataset = year_table({"2021", "2022", "total"}, {}, {number(1), number(2), number(3)});
    dataset.dimensions[0].categories[2].is_total = true;
    CHECK(printed(chart(dataset), "chart-value") == std::vector<std::string>{"1", "2"});
}

TEST_CASE("a chart has a role, a title and every value in its description, and no style or script") {
    const std::string svg = chart(year_table({"2021", "2022"}, {"A", "B"},
                                             {number(1), number(2), number(3), missing(MissingReason::not_available)}));
    CHECK(
        svg.starts_with("<svg role=\"img\" aria-labelledby=\"t-chart-title t-chart-desc\" class=\"chart "
                        "chart-grouped-bars\" viewBox="));
    CHECK(svg.find("<title id=\"t-chart-title\">Paraugs</title>") != std::string::npos);
    CHECK(svg.find("<desc id=\"t-chart-desc\">Paraugs (gadījumi). A: 2021 – 1; 2022 – 3. B: 2021 – 2; 2022 – nav: "
                   "avotā nav minēts.</desc>") != std::string::npos);
    CHECK(svg.find("style") == std::string::npos);
    CHECK(svg.find("<script") == std::string::npos);
}

TEST_CASE("names in a chart are escaped") {
    Dataset dataset = year_table({"<script>", "b&c"}, {}, {number(1), number(2)});
    const std::string svg = chart(dataset);
    CHECK(svg.find("<script>") == std::string::npos);
    CHECK(printed(svg, "chart-label") == std::vector<std::string>{"&lt;script&gt;", "b&amp;c"});
}
