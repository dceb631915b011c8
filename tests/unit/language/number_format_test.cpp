#include "language/number_format.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

using namespace parskats;

TEST_CASE("Latvian prose leaves four digits ungrouped and a table groups them with a no-break space") {
    CHECK(format_integer(1234, "lv", NumberStyle::prose) == "1234");
    CHECK(format_integer(1234, "lv", NumberStyle::table) == "1\u00a0234");
    CHECK(format_integer(12345, "lv", NumberStyle::prose) == "12\u00a0345");
    CHECK(format_integer(999, "lv", NumberStyle::table) == "999");
}

TEST_CASE("English groups four digits in prose and in a table") {
    CHECK(format_integer(1234, "en", NumberStyle::prose) == "1,234");
    CHECK(format_integer(1234, "en-GB", NumberStyle::table) == "1,234");
}

TEST_CASE("an amount has the language's own decimal sign and keeps its decimals") {
    CHECK(format_decimal(51229447, 2, "lv", NumberStyle::prose) == "512\u00a0294,47");
    CHECK(format_decimal(51229447, 2, "en-GB", NumberStyle::prose) == "512,294.47");
    CHECK(format_decimal(602000, 2, "lv", NumberStyle::prose) == "6020,00");
    CHECK(format_decimal(125, 1, "lv", NumberStyle::table) == "12,5");
}

TEST_CASE("Ukrainian groups as its own CLDR data says") {
    CHECK(format_decimal(51229447, 2, "uk", NumberStyle::prose) == "512\u00a0294,47");
    CHECK(format_integer(1234567, "uk", NumberStyle::table) == "1\u00a0234\u00a0567");
}

TEST_CASE("a fraction below one has a zero before the decimal sign") {
    CHECK(format_decimal(5, 2, "lv", NumberStyle::prose) == "0,05");
    CHECK(format_decimal(0, 2, "en", NumberStyle::prose) == "0.00");
    CHECK(format_decimal(-5, 1, "en", NumberStyle::prose) == "\u22120.5");
}

TEST_CASE("the minus is the typographic one and zero has none") {
    CHECK(format_decimal(-35, 1, "lv", NumberStyle::prose) == "\u22123,5");
    CHECK(format_decimal(-35, 1, "en-GB", NumberStyle::prose) == "\u22123.5");
    CHECK(format_integer(0, "lv", NumberStyle::table) == "0");
}

TEST_CASE("the least and the greatest integer are written whole") {
    CHECK(format_integer(std::numeric_limits<std::int64_t>::min(), "en", NumberStyle::prose) ==
          "\u22129,223,372,036,854,775,808");
    CHECK(format_integer(std::numeric_limits<std::int64_t>::max(), "en", NumberStyle::prose) ==
          "9,223,372,036,854,775,807");
}

TEST_CASE("a language that groups by two after the first three does so") {
    CHECK(format_integer(12345678, "en-IN", NumberStyle::prose) == "1,23,45,678");
}

TEST_CASE("a pattern puts the minus before a currency sign") {
    CHECK(format_in_pattern("\u20ac{0}", 51229447, 2, "en-GB", NumberStyle::prose) == "\u20ac512,294.47");
    CHECK(format_in_pattern("\u20ac{0}", -350, 2, "en-GB", NumberStyle::prose) == "\u2212\u20ac3.50");
    CHECK(format_in_pattern("{0}\u00a0EUR", 51229447, 2, "lv", NumberStyle::prose) == "512\u00a0294,47\u00a0EUR");
    CHECK(format_in_pattern("{0}\u00a0%", 125, 1, "lv", NumberStyle::prose) == "12,5\u00a0%");
}

TEST_CASE("an unknown language is written plainly and not as the machine likes") {
    CHECK(format_decimal(-12345678, 2, "qqx", NumberStyle::prose) == "\u2212123,456.78");
}
