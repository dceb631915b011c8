#include "base/wildcard.hpp"

#include <doctest/doctest.h>

using parskats::matches_wildcard;

TEST_CASE("a star stands for any characters, also none, and the whole text must match") {
    CHECK(matches_wildcard("https://a.example/*", "https://a.example/"));
    CHECK(matches_wildcard("*", ""));
    CHECK(matches_wildcard("*.pdf", "https://a.example/plan.pdf.pdf"));
    CHECK(matches_wildcard("a*b*c", "aXbYbZc"));
    CHECK(matches_wildcard("", ""));
    CHECK_FALSE(matches_wildcard("*.pdf", "https://a.example/plan.pdf?x"));
    CHECK_FALSE(matches_wildcard("https://a.example/", "https://a.example/x"));
    CHECK_FALSE(matches_wildcard("", "x"));
    CHECK_FALSE(matches_wildcard("A*", "a"));
}
