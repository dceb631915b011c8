#include "base/nearest_name.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace parskats;

namespace {

std::string nearest_of(std::string_view wrong, const std::vector<std::string>& known) {
    return nearest_name(wrong, known);
}

}  // namespace

TEST_CASE("a slip of one letter finds the name that was meant") {
    CHECK(nearest_of("implemeted", {"partly", "implemented"}) == "implemented");
    CHECK(nearest_of("ieem", {"am", "iem", "tm"}) == "iem");
    CHECK(nearest_of("imp", {"iem", "im"}) == "im");
}

TEST_CASE("two neighbours in the wrong order count as one slip") {
    CHECK(nearest_of("staus", {"status"}) == "status");
    CHECK(nearest_of("imlpemented", {"implemented"}) == "implemented");
    CHECK(nearest_of("ab", {"ba"}) == "ba");
}

TEST_CASE("capital letters do not count as slips") {
    CHECK(nearest_of("IeM", {"am", "iem"}) == "iem");
    CHECK(nearest_of("iem", {"IEM"}) == "IEM");
}

TEST_CASE("a name that is too far from all is not guessed") {
    CHECK(nearest_of("kampana", {"status", "years"}).empty());
    CHECK(nearest_of("x", {"abc"}).empty());
    CHECK(nearest_of("abcdef", {"abxyzf"}).empty());  // three of six letters
    CHECK(nearest_of("abcdef", {"abxyef"}) == "abxyef");
    CHECK(nearest_of("", {"abc"}).empty());
    CHECK(nearest_of("abc", {}).empty());
}

TEST_CASE("of equally near names the first is taken, and a nearer one beats it") {
    CHECK(nearest_of("cat", {"bat", "rat"}) == "bat");
    CHECK(nearest_of("measures", {"measurxx", "measure"}) == "measure");
}

TEST_CASE("names may be views") {
    constexpr std::array<std::string_view, 2> known{"bars", "line"};
    CHECK(nearest_name("barss", known) == "bars");
}
