#include "links/collect/select_links.hpp"

#include <doctest/doctest.h>

using namespace parskats;

namespace {

std::vector<LinkTarget> targets() {
    std::vector<LinkTarget> all;
    for (const char* key : {"https://a.example/", "https://a.example/private/x", "https://b.example/"}) {
        all.push_back({key, {}, {}});
    }
    return all;
}

LinkRecord record(const char* key, Date first_seen, std::optional<Date> failing_since = {}) {
    LinkRecord known;
    known.key = key;
    known.first_seen = first_seen;
    known.failing_since = failing_since;
    return known;
}

std::vector<std::string> keys(const LinkSelection& selection) {
    std::vector<std::string> asked;
    for (const LinkTarget& target : selection.asked) asked.push_back(target.key);
    return asked;
}

}  // namespace

TEST_CASE("without a filter all are asked but those that a rule leaves out, with the first rule that fits") {
    LinkPolicy policy;
    policy.exclusions = {{"https://a.example/private/*", "needs a login"}, {"*", "never reached"}};
    policy.exclusions.pop_back();
    const LinkSelection selection = select_links(targets(), {}, policy, {});
    CHECK(keys(selection) == std::vector<std::string>{"https://a.example/", "https://b.example/"});
    REQUIRE(selection.excluded.size() == 1);
    CHECK(selection.excluded[0].rule->reason == "needs a login");
}

TEST_CASE("--only takes a pattern of addresses") {
    CHECK(keys(select_links(targets(), {}, {}, {"*b.example*", {}, {}})) ==
          std::vector<std::string>{"https://b.example/"});
    CHECK(keys(select_links(targets(), {}, {}, {"https://c.example/*", {}, {}})).empty());
}

TEST_CASE("--changed-since takes what is unknown, new, or began to fail") {
    const Date today{2026, 11, 20};
    Ledger ledger;
    ledger.links = {record("https://a.example/", {2026, 1, 1}),
                    record("https://a.example/private/x", {2026, 1, 1}, Date{2026, 11, 18})};
    const auto asked = [&](int days) { return keys(select_links(targets(), ledger, {}, {{}, days, today})); };
    CHECK(asked(2) == std::vector<std::string>{"https://a.example/private/x", "https://b.example/"});
    CHECK(asked(1) == std::vector<std::string>{"https://b.example/"});
    CHECK(asked(400).size() == 3);
}
