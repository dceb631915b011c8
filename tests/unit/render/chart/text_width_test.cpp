#include "render/chart/text_width.hpp"

#include <doctest/doctest.h>

#include "render/chart/svg_writer.hpp"

using namespace parskats;

TEST_CASE("letters with marks count as one letter each") {
    CHECK(estimate_text_width("āčē", 10.0) == doctest::Approx(3 * estimate_text_width("ā", 10.0)));
    CHECK(estimate_text_width("", 10.0) == doctest::Approx(0.0));
    CHECK(estimate_text_width("mmm", 10.0) > estimate_text_width("lll", 10.0));
}

TEST_CASE("text wraps at spaces but never at no-break spaces") {
    const auto lines = wrap_text("512\u00a0294,47 eiro un vēl", estimate_text_width("512\u00a0294,47 e", 10.0), 10.0);
    REQUIRE(lines.size() >= 2);
    CHECK(lines[0] == "512\u00a0294,47");
}

TEST_CASE("a word wider than the line is cut between letters, not within one") {
    const auto lines = wrap_text("āāāāāāāāāā", estimate_text_width("āāāā", 10.0), 10.0);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == "āāāā");
    CHECK(lines[2] == "āā");
}

TEST_CASE("a width of nothing still ends, a letter a line") {
    CHECK(wrap_text("ab", 0.0, 10.0) == std::vector<std::string>{"a", "b"});
    CHECK(wrap_text("", 10.0, 10.0) == std::vector<std::string>{""});
}

TEST_CASE("drawing numbers have at most one decimal and no negative zero") {
    CHECK(svg_number(1.0) == "1");
    CHECK(svg_number(1.25) == "1.3");
    CHECK(svg_number(-0.04) == "0");
    CHECK(svg_number(-12.34) == "-12.3");
}
