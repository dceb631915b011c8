#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "links/verdict/judge.hpp"

using namespace parskats;

namespace {

/// One host a letter: `.` answers, `x` does not, `o` does not and was known not to.
std::vector<HostOutcome> hosts(const std::string& letters) {
    std::vector<HostOutcome> all;
    for (const char c : letters) {
        const std::string name = "h" + std::to_string(99 - all.size()) + ".lv";
        all.push_back({name, c == '.', c == 'o'});
    }
    return all;
}

std::string verdict(const std::string& letters, const std::string& canaries = "") {
    const auto found = find_void(hosts(letters), hosts(canaries));
    if (!found) return "trusted";
    return found->kind == VoidReason::Kind::canary ? "canary" : "hosts";
}

}  // namespace

TEST_CASE("a run in which more than a fifth of the hosts fell silent is void") {
    CHECK(verdict("") == "trusted");
    CHECK(verdict("..........") == "trusted");
    CHECK(verdict("xxx.......") == "hosts");
    CHECK(verdict("xxx............") == "trusted");  // a fifth, no more
    CHECK(verdict("xxxx...............") == "hosts");
    CHECK(verdict("xx") == "trusted");  // two servers do fail
    CHECK(verdict("xxx") == "hosts");
}

TEST_CASE("hosts that were known to fail say nothing of the run") {
    CHECK(verdict("ooooooo...") == "trusted");
    CHECK(verdict("oooooooxx.") == "trusted");
    CHECK(verdict("ooooooxxx.") == "hosts");
}

TEST_CASE("a run is void when more than half of the canaries failed") {
    CHECK(verdict("..........", "x") == "canary");
    CHECK(verdict("..........", "x.") == "trusted");
    CHECK(verdict("..........", "xx.") == "canary");
    CHECK(verdict("..........", "...") == "trusted");
    CHECK(verdict("xxx.......", "...") == "hosts");
}

TEST_CASE("the reason names who failed, sorted, and how many were asked") {
    const auto found = find_void(hosts("xxx..x"), {});
    REQUIRE(found);
    CHECK(found->names == std::vector<std::string>{"h94.lv", "h97.lv", "h98.lv", "h99.lv"});
    CHECK(found->asked == 6);
}
