#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "support/golden.hpp"
#include "unit/links/report/sample_report.hpp"

using namespace parskats;
using parskats::links_test::fill;
using parskats::links_test::SampleReport;

namespace {

using Form = std::pair<LinkReportFormat, const char*>;
constexpr std::array forms{Form{LinkReportFormat::text, "txt"},      Form{LinkReportFormat::json, "json"},
                           Form{LinkReportFormat::junit, "xml"},     Form{LinkReportFormat::markdown, "md"},
                           Form{LinkReportFormat::github, "github"}, Form{LinkReportFormat::sarif, "sarif"}};
constexpr std::array languages{std::pair{UserLanguage::lv, "lv"}, std::pair{UserLanguage::en, "en"}};

void check_golden(const SampleReport& sample, const std::string& name) {
    for (const auto& [form, ending] : forms) {
        for (const auto& [language, code] : languages) {
            // JSON has both languages in one.
            if (form == LinkReportFormat::json && language == UserLanguage::lv) continue;
            const std::string file =
                name + '.' + (form == LinkReportFormat::json ? "" : std::string(code) + '.') + ending;
            CAPTURE(file);
            test::check_golden_text(std::string(PARSKATS_SOURCE_DIR) + "/tests/unit/links/report/expected/" + file,
                                    sample.write(form, language));
        }
    }
}

}  // namespace

TEST_CASE("every form tells of every remedy in both languages") {
    SampleReport sample;
    fill(sample);
    check_golden(sample, "all");
}

TEST_CASE("a report of links that are all fine says so") {
    SampleReport sample;
    sample.add("https://fine.lv/", Verdict::alive, Observation::ok, "");
    check_golden(sample, "fine");
}

TEST_CASE("a void run accuses the network and no link") {
    SampleReport sample;
    fill(sample);
    sample.report().void_reason = VoidReason{VoidReason::Kind::canary, {"https://canary.lv/"}, 2};
    check_golden(sample, "void");
}

TEST_CASE("no form lets a title of another site steer what shows it") {
    SampleReport sample;
    fill(sample);
    for (const auto& [form, ending] : forms) {
        const std::string text = sample.write(form, UserLanguage::en);
        CAPTURE(ending);
        CHECK(text.find('\x1b') == std::string::npos);
        CHECK(text.ends_with('\n'));
        if (form == LinkReportFormat::markdown || form == LinkReportFormat::junit)
            CHECK(text.find("<script") == std::string::npos);
        if (form == LinkReportFormat::markdown) CHECK(text.find("@team") == std::string::npos);
        if (form == LinkReportFormat::github) CHECK(text.find("\n::error::") == std::string::npos);
    }
}

TEST_CASE("the JSON report has every member that the contract names, null where nothing is known") {
    SampleReport sample;
    fill(sample);
    const auto json = nlohmann::json::parse(sample.write(LinkReportFormat::json, UserLanguage::lv));
    CHECK(json["schema"] == "parskats-links/1");
    CHECK(json["run"]["started"] == "2026-11-25T02:17:00Z");
    CHECK(json["run"]["void"] == false);
    CHECK(json["run"]["reason"].is_null());
    for (const auto& link : json["links"]) {
        for (const char* member :
             {"url", "verdict", "observation", "status", "final_url", "reason", "advice", "sources", "media_type",
              "bytes", "sha256", "title", "first_seen", "last_ok", "last_checked", "failures"}) {
            CAPTURE(member);
            CHECK(link.contains(member));
        }
        CHECK(link["advice"]["lv"].get<std::string>() != "");
        CHECK(link["advice"]["en"].get<std::string>() != "");
        CHECK(link["sources"][0]["column"] == 5);
    }
    CHECK(json["links"][2]["sources"].size() == 7);
    CHECK(json["links"][4]["bytes"].is_null());
}

TEST_CASE("JUnit fails only what a person must act on, and skips what a program cannot tell") {
    SampleReport sample;
    fill(sample);
    const std::string xml = sample.write(LinkReportFormat::junit, UserLanguage::en);
    CHECK(xml.find("tests=\"13\" failures=\"3\" errors=\"0\" skipped=\"2\"") != std::string::npos);
}

TEST_CASE("a long Markdown report stays below what an issue takes") {
    SampleReport sample;
    for (int i = 0; i < 2'000; ++i)
        sample.add("https://dead.lv/" + std::to_string(i), Verdict::dead, Observation::missing, "http-404");
    const std::string text = sample.write(LinkReportFormat::markdown, UserLanguage::en);
    CHECK(text.size() < 60'000);
    CHECK(text.find(" more\n") != std::string::npos);
}
