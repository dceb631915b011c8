#include <doctest/doctest.h>

#include <string>

#include "base/diagnostic.hpp"
#include "content/prepare_text.hpp"
#include "document/parse_json.hpp"
#include "links/ledger/write_ledger.hpp"
#include "links/verdict/judge.hpp"
#include "validate/build_links.hpp"

using namespace parskats;

namespace {

/// What the next run reads of what this one wrote; every fault is a failure.
Ledger read_back(const std::string& bytes) {
    PreparedText prepared = prepare_text(bytes);
    CHECK(prepared.faults.empty());
    const SourceFile file(std::string(ledger_path), std::move(prepared.text));
    Diagnostics faults;
    const auto root = parse_json(file, faults);
    REQUIRE(root);
    Ledger ledger = read_ledger(*root, faults);
    for (const Diagnostic& fault : faults.all()) FAIL_CHECK(message_of(fault, UserLanguage::en));
    return ledger;
}

LinkRecord full_record() {
    LinkRecord link;
    link.key = "https://a.lv/p%C4%81rskats.pdf?a=%22";
    link.verdict = Verdict::dead;
    link.observation = Observation::soft_missing;
    link.status = 200;
    link.reason = "says-not-found";
    link.final_url = "https://www.a.lv/";
    link.first_seen = {2026, 1, 2};
    link.last_ok = Date{2026, 10, 1};
    link.last_checked = {2026, 11, 25};
    link.failures = 3;
    link.missing = 2;
    link.gone = 1;
    link.failing_since = Date{2026, 11, 20};
    link.moved_runs = 2;
    link.facts = {"application/pdf",
                  18'446'744'073'709'551'615U,
                  "ab12",
                  "Pārskats: \"2021\" \\ <b>",
                  "lv",
                  Date{2021, 5, 0},
                  90,
                  12};
    link.archive = LinkArchive{"https://web.archive.org/web/20210301000000/https://a.lv/", Date{2021, 3, 1}};
    link.mirror = "ab/ab12.pdf";
    return link;
}

LinkRecord least_record() {
    LinkRecord link;
    link.key = "http://b.lv/";
    link.first_seen = link.last_checked = {2026, 11, 25};
    return link;
}

}  // namespace

TEST_CASE("the next run reads what this one wrote") {
    const Ledger ledger{{least_record(), full_record()}, {{"a.lv", Date{2027, 1, 10}}, {"b.lv", Date{2026, 12, 1}}}};
    CHECK(read_back(write_ledger(ledger)) == ledger);
    CHECK(read_back(write_ledger({})) == Ledger{});
}

TEST_CASE("a line an address, nothing that is not known") {
    const Ledger ledger{{least_record()}, {{"b.lv", Date{2026, 12, 1}}}};
    CHECK(write_ledger(ledger) == R"({
  "schema": "parskats-ledger/1",
  "hosts": {
    "b.lv": {"certificate_expires": "2026-12-01"}
  },
  "links": {
    "http://b.lv/": {"verdict": "alive", "observation": "ok", "first_seen": "2026-11-25", "last_checked": "2026-11-25"}
  }
}
)");
}

TEST_CASE("a stranger's title cannot damage the ledger") {
    for (const char* title : {"a\u0304 \u0344", "a\x01\x1f\x7f\u0085\u009f", "\xff\xc0\xaf", "\"}, {\"", "\\",
                              "\u2028\u202e", "<<<<<<< HEAD", "\xEF\xBB\xBFx"}) {
        ObservedLink seen;
        seen.facts.title = title;
        seen.facts.media_type = title;
        seen.reason = title;
        seen.final_url = title;
        const Ledger ledger{{judge(nullptr, "https://a.lv/", seen, {2026, 11, 25}, {})}, {}};
        CAPTURE(std::string(title));
        CHECK(read_back(write_ledger(ledger)) == ledger);
    }
}
