#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "app/fault_outcome.hpp"
#include "app/report_diagnostics.hpp"
#include "app/user_words.hpp"

using namespace parskats;
using nlohmann::json;

namespace {

constexpr DiagnosticCode bad{
    "P900", Severity::error, {"slikts “{0}”", "bad \"{0}\""}, {"labojiet", "mend it"}, {"Skaidrojums.", "Why."}};
constexpr DiagnosticCode odd{"P901", Severity::warning, {"dīvaini", "odd"}, {}, {"Skaidrojums.", "Why."}};
constexpr DiagnosticCode nice{"P902", Severity::hint, {"varētu", "could be"}, {}, {"Skaidrojums.", "Why."}};

/// An error with a place and another one concerned, a warning of a file, a hint of nothing.
struct Three {
    SourceFile file{"content/ā b.yaml", "one: two\nkey: wrong # ā\n"};
    Diagnostics faults;
    Three() {
        Diagnostic fault;
        fault.code = &bad;
        fault.span = {&file, 14, 5};
        fault.arguments = {"wr,o:n%g\x1b[31m\n"};
        fault.related = {{&file, 0, 3}};
        faults.report(fault);
        faults.report_file(odd, "content/x.md");
        faults.report(nice, {});
    }
};

Speech speech_in(ReportFormat format, UserLanguage language = UserLanguage::en) {
    Speech speech;
    speech.format = format;
    speech.language = language;
    return speech;
}

}  // namespace

TEST_CASE("the text report shows place, line, carets, help and other places") {
    const Three three;
    CHECK(report_diagnostics(three.faults, speech_in(ReportFormat::text), "1") ==
          "content/ā b.yaml:2:6: error[P900]: bad \"wr,o:n%g\uFFFD[31m \"\n"
          "  2 | key: wrong # ā\n"
          "    |      ^^^^^\n"
          "help: mend it\n"
          "see also: content/ā b.yaml:1:1\n\n"
          "content/x.md: warning[P901]: odd\n\n"
          "hint[P902]: could be\n\n");
}

TEST_CASE("the Latvian report says the same in Latvian") {
    const Three three;
    const std::string text = report_diagnostics(three.faults, speech_in(ReportFormat::text, UserLanguage::lv), "1");
    CHECK(text.starts_with("content/ā b.yaml:2:6: kļūda[P900]: slikts “"));
    CHECK(text.find("padoms: labojiet\nsk. arī: content") != std::string::npos);
    CHECK(text.find("brīdinājums[P901]: dīvaini") != std::string::npos);
}

TEST_CASE("a fault that many pages have says on how many") {
    Diagnostics faults;
    Diagnostic fault;
    fault.code = &bad;
    fault.path = "lv/index.html";
    fault.arguments = {"x"};
    fault.more_pages = 21;
    faults.report(fault);
    CHECK(report_diagnostics(faults, speech_in(ReportFormat::text), "1") ==
          "lv/index.html: error[P900]: bad \"x\"\nhelp: mend it\nthe same on 21 more pages\n\n");
    Speech latvian = speech_in(ReportFormat::text);
    latvian.language = UserLanguage::lv;
    CHECK(report_diagnostics(faults, latvian, "1").find("tas pats vēl 21 lapā\n") != std::string::npos);
    CHECK(json::parse(report_diagnostics(faults, speech_in(ReportFormat::json), "1"))["diagnostics"][0]["more_pages"] ==
          21);
}

TEST_CASE("colour is there only when asked for") {
    const Three three;
    Speech speech = speech_in(ReportFormat::text);
    CHECK(report_diagnostics(three.faults, speech, "1").find('\x1b') == std::string::npos);
    speech.colour = true;
    CHECK(report_diagnostics(three.faults, speech, "1").find("\x1b[1;31merror[P900]\x1b[0m") != std::string::npos);
}

TEST_CASE("the JSON report leaves out places that are not known") {
    const Three three;
    const json report = json::parse(report_diagnostics(three.faults, speech_in(ReportFormat::json), "1"));
    REQUIRE(report["diagnostics"].size() == 3);
    const json& first = report["diagnostics"][0];
    CHECK(first["line"] == 2);
    CHECK(first["column"] == 6);
    CHECK(first["end_column"] == 11);
    CHECK(first["related"][0]["line"] == 1);
    CHECK(report["diagnostics"][1]["file"] == "content/x.md");
    CHECK(report["diagnostics"][1]["line"].is_null());
    CHECK(report["diagnostics"][2]["file"].is_null());
    CHECK(report["summary"] == json{{"errors", 1}, {"warnings", 1}, {"hints", 1}});
}

TEST_CASE("GitHub's form escapes what would end a property or a command") {
    const Three three;
    Speech speech = speech_in(ReportFormat::github);
    speech.path_prefix = "a,b/";
    CHECK(report_diagnostics(three.faults, speech, "1") ==
          "::error file=a%2Cb/content/ā b.yaml,line=2,col=6,endLine=2,endColumn=11,title=P900::"
          "bad \"wr,o:n%25g\uFFFD[31m \"%0Amend it\n"
          "::warning file=a%2Cb/content/x.md,title=P901::odd\n"
          "::notice title=P902::could be\n");
}

TEST_CASE("SARIF has a rule for every code that occurs, and addresses for paths") {
    const Three three;
    const json report = json::parse(report_diagnostics(three.faults, speech_in(ReportFormat::sarif), "1.2"));
    const json& run = report["runs"][0];
    CHECK(run["columnKind"] == "unicodeCodePoints");
    CHECK(run["tool"]["driver"]["version"] == "1.2");
    CHECK(run["tool"]["driver"]["rules"].size() == 3);
    const json& result = run["results"][0];
    CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == "P900");
    CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "content/%C4%81%20b.yaml");
    CHECK(result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 6);
    CHECK(result["relatedLocations"].size() == 1);
    CHECK(run["results"][1]["level"] == "warning");
    CHECK_FALSE(run["results"][1]["locations"][0]["physicalLocation"].contains("region"));
    CHECK(run["results"][2]["level"] == "note");
    CHECK(run["results"][2]["locations"].empty());
}

TEST_CASE("a report without faults is empty text, and a whole document in the other forms") {
    const Diagnostics none;
    CHECK(report_outcome(none, speech_in(ReportFormat::text), "1").err == "");
    CHECK(json::parse(report_outcome(none, speech_in(ReportFormat::json), "1").out)["diagnostics"].empty());
    CHECK(json::parse(report_outcome(none, speech_in(ReportFormat::sarif), "1").out)["runs"][0]["results"].empty());
    CHECK(report_outcome(none, speech_in(ReportFormat::github), "1").out == "");
}

TEST_CASE("counts agree with their nouns in both languages") {
    constexpr CountedNoun noun{"kļūdu", "kļūda", "kļūdas", "error", "errors"};
    const auto lv = [&](std::size_t number) { return count_of(number, noun, UserLanguage::lv); };
    CHECK(lv(0) == "0 kļūdu");
    CHECK(lv(1) == "1 kļūda");
    CHECK(lv(2) == "2 kļūdas");
    CHECK(lv(10) == "10 kļūdu");
    CHECK(lv(11) == "11 kļūdu");
    CHECK(lv(21) == "21 kļūda");
    CHECK(lv(111) == "111 kļūdu");
    CHECK(lv(122) == "122 kļūdas");
    CHECK(count_of(1, noun, UserLanguage::en) == "1 error");
    CHECK(count_of(0, noun, UserLanguage::en) == "0 errors");
    CHECK(summary_of(Three().faults, UserLanguage::lv) == "1 kļūda, 1 brīdinājums, 1 ieteikums");
}

TEST_CASE("trouble with a file names verb, path and reason") {
    const IoError error{"write", "public/a\nb", "No space left on device", 28};
    CHECK(describe(error, UserLanguage::en) == "parskats: cannot write public/a b: No space left on device\n");
    CHECK(describe(error, UserLanguage::lv) == "parskats: neizdevās ierakstīt public/a b: No space left on device\n");
}
