#include "links/ledger/update_ledger.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace parskats;

namespace {

const Date today{2026, 11, 25};

LinkRecord link(const std::string& key, Verdict verdict = Verdict::alive) {
    LinkRecord record;
    record.key = key;
    record.verdict = verdict;
    record.first_seen = record.last_checked = today;
    return record;
}

Ledger known() {
    return {{link("https://a.lv/"), link("https://b.lv/"), link("https://c.lv/")},
            {{"a.lv", Date{2027, 1, 10}}, {"c.lv", Date{2027, 2, 1}}}};
}

std::string keys(const Ledger& ledger) {
    std::string text;
    for (const LinkRecord& record : ledger.links) text += record.key + '=' + std::string(to_word(record.verdict)) + ' ';
    return text;
}

std::string hosts(const Ledger& ledger) {
    std::string text;
    for (const HostRecord& host : ledger.hosts) text += host.host + '=' + host.certificate_expires->to_iso() + ' ';
    return text;
}

}  // namespace

TEST_CASE("a partial run changes what it looked at and nothing else") {
    const Ledger after = update_ledger(
        known(), {{link("https://d.lv/"), link("https://b.lv/", Verdict::dead)}, {}, {"https://b.lv/"}, false});
    CHECK(keys(after) == "https://a.lv/=alive https://b.lv/=dead https://c.lv/=alive https://d.lv/=alive ");
    CHECK(after.hosts == known().hosts);
}

TEST_CASE("a full run drops addresses that left the content, and hosts that no address has") {
    const Ledger after =
        update_ledger(known(), {{link("https://a.lv/")}, {}, {"https://a.lv/", "https://b.lv/"}, true});
    CHECK(keys(after) == "https://a.lv/=alive https://b.lv/=alive ");  // b.lv is used, but was not looked at
    CHECK(hosts(after) == "a.lv=2027-01-10 ");
}

TEST_CASE("a host that redirects lead to is remembered too") {
    LinkRecord moved = link("https://a.lv/");
    moved.final_url = "https://www.a.lv/";
    const Ledger after = update_ledger({}, {{moved}, {{"www.a.lv", Date{2027, 1, 1}}}, {"https://a.lv/"}, true});
    CHECK(hosts(after) == "www.a.lv=2027-01-01 ");
}

TEST_CASE("what is no web address is not remembered") {
    const Ledger after = update_ledger(
        {}, {{link("mailto:a@b.lv", Verdict::excluded), link("tel:112"), link("https://a.lv/")}, {}, {}, true});
    CHECK(keys(after) == "https://a.lv/=alive ");
}

TEST_CASE("a certificate's end changes when it was renewed, not by a few days") {
    const std::vector<std::string> used{"https://a.lv/", "https://c.lv/", "https://d.lv/"};
    const auto seen = [&](std::vector<HostRecord> found) {
        return hosts(update_ledger(known(), {{link("https://d.lv/")}, std::move(found), used, true}));
    };
    CHECK(seen({{"c.lv", Date{2027, 5, 2}}, {"a.lv", Date{2027, 1, 13}}}) == "a.lv=2027-01-10 c.lv=2027-05-02 ");
    CHECK(seen({{"d.lv", Date{2027, 3, 1}}}) == "a.lv=2027-01-10 c.lv=2027-02-01 d.lv=2027-03-01 ");
    CHECK(seen({{"a.lv", std::nullopt}, {"d.lv", std::nullopt}}) == "a.lv=2027-01-10 c.lv=2027-02-01 ");
    CHECK(seen({{"a.lv", Date{2026, 12, 1}}}) == "a.lv=2026-12-01 c.lv=2027-02-01 ");
}

TEST_CASE("a run that changed nothing leaves the same ledger") {
    const LedgerChanges same{known().links, known().hosts, {}, false};
    CHECK(update_ledger(known(), same) == known());
    CHECK(update_ledger(known(), {{}, {}, {}, false}) == known());
    CHECK(update_ledger({}, {}) == Ledger{});
}
