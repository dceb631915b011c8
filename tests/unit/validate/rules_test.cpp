#include <doctest/doctest.h>

#include "small_site.hpp"
#include "validate/rules/check_measures.hpp"
#include "validate/validate_codes.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

Lines spoilt(const std::string& path, std::string_view from, std::string_view to) {
    return SmallSite().edit(path, from, to).faults();
}

}  // namespace

TEST_CASE("years of a measure and of its money lie in the plan's period") {
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021, 2024]").at(0) ==
          measure_lv.substr(0, measure_lv.size() - 5) + "en.md:1:1: P139 no section about 2024");
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021, 2024]").at(2) ==
          measure_yaml + ":6:15: P132 the year 2024 is outside the plan's period 2021–2023");
    CHECK(spoilt(measure_yaml, "{kind: annual-budget}", "{kind: additional, amounts: [{year: 2020, eur: \"1.00\"}]}") ==
          Lines{measure_yaml + ":5:46: P132 the year 2020 is outside the plan's period 2021–2023"});
}

TEST_CASE("a folder of a measure is called by its number, of a direction that the plan has") {
    SmallSite direction;
    direction.edit(plan_yaml, "directions: [1]", "directions: [2]");
    CHECK(direction.faults() == Lines{"content/plans/2021-2023/directions/1: P134 the plan has no direction 1",
                                      "content/plans/2021-2023/measures/1.1: P134 the plan has no direction 1",
                                      "content/plans/2021-2023/measures/1.2: P134 the plan has no direction 1",
                                      plan_yaml + ":2:14: P135 the direction 2 has no folder"});
    SmallSite number;
    number.add("content/plans/2021-2023/measures/1.01/measure.yaml", "status: implemented\n");
    number.add("content/plans/2021-2023/measures/1.01/lv.md", "Text\n");
    CHECK(number.faults() ==
          Lines{"content/plans/2021-2023/measures/1.01: P133 \"1.01\" is not the number of a measure"});
}

TEST_CASE("nothing refers to itself") {
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\nrelated: [\"1.1\"]") ==
          Lines{measure_yaml + ":7:12: P136 \"1.1\" refers to itself"});
    CHECK(spoilt(institutions_yaml, "am:\n", "am:\n  successor: {institution: am, from: 2024-01-01}\n") ==
          Lines{institutions_yaml + ":2:28: P136 \"am\" refers to itself"});
    CHECK(spoilt(offences_json, "\"source\":", "\"subset_of\": \"offences\", \"source\":") ==
          Lines{offences_json + ":4:17: P136 \"offences\" refers to itself"});
}

TEST_CASE("a reason is asked for where a measure was not fully done, and only there") {
    CHECK(spoilt(measure_yaml, "status: implemented", "status: partly") ==
          Lines{measure_en + ":1:1: P137 nothing says why the measure was not (fully) done",
                measure_lv + ":1:1: P137 nothing says why the measure was not (fully) done"});
    CHECK(spoilt(measure_lv, "task: Task", "task: Task\nreason: Iemesls") ==
          Lines{measure_lv + ":1:1: P138 a reason is given, but the status of the measure is \"implemented\""});
}

TEST_CASE("a listed year has its section in every language") {
    const Checked checked = SmallSite()
                                .edit(measure_lv, "## Done in 2021", "## Done")
                                .edit(measure_en, "## Done in 2021", "## Done")
                                .check();
    CHECK(checked.faults ==
          Lines{measure_en + ":1:1: P139 no section about 2021", measure_lv + ":1:1: P139 no section about 2021"});
    CHECK(checked.diagnostics.count(Severity::hint) == 2);
}

TEST_CASE("a heading is about a year when it has exactly one") {
    CHECK(only_year("Paveiktais 2021. gadā") == 2021);
    CHECK(only_year("2021") == 2021);
    CHECK(only_year("2021, vēlreiz 2021") == 2021);
    CHECK(only_year("2021.–2023. gads") == 0);
    CHECK(only_year("Bez gada") == 0);
    CHECK(only_year("12021 un 1234") == 0);
}

TEST_CASE("a deadline has a start exactly when it is a period") {
    CHECK(spoilt(measure_yaml, "kind: continuous", "kind: from-to") ==
          Lines{measure_yaml + ":4:11: P140 a deadline \"from-to\" needs its start"});
    CHECK(spoilt(measure_yaml, "kind: continuous", "kind: by, from: 2021-01-01") ==
          Lines{measure_yaml + ":4:28: P141 a deadline \"by\" has no start"});
}

TEST_CASE("amounts belong to additional funding") {
    CHECK(spoilt(measure_yaml, "{kind: annual-budget}", "{kind: additional}") ==
          Lines{measure_yaml + ":5:10: P142 additional funding needs its amounts"});
    CHECK(spoilt(measure_yaml, "{kind: annual-budget}", "{kind: annual-budget, amounts: []}") ==
          Lines{measure_yaml + ":5:41: P143 funding from the annual budget has no amounts"});
    CHECK(
        spoilt(measure_yaml, "{kind: annual-budget}", "{kind: additional, amounts: [{year: 2021, eur: \"6 020\"}]}") ==
        Lines{measure_yaml + ":5:58: P144 \"6 020\" is not an amount in euros"});
}

TEST_CASE("co-responsible institutions are a list or all") {
    CHECK(spoilt(measure_yaml, "co_responsible: [am]", "co_responsible: everyone") ==
          Lines{measure_yaml + ":3:17: P158 \"everyone\" is not a list; the only word in its place is \"all\""});
}

TEST_CASE("two institutions with one abbreviation are pointed out, with both places") {
    const Checked checked = SmallSite().edit(institutions_yaml, "{lv: ĀM, en: MFA}", "{lv: ĀM, en: MoI}").check();
    CHECK(checked.faults ==
          Lines{institutions_yaml + ":6:31: P145 the abbreviation \"MoI\" is already that of another institution"});
    CHECK(checked.diagnostics.all().at(0).related.at(0).begin() == SourcePosition{2, 30});
}

TEST_CASE("an address has one resource") {
    CHECK(SmallSite()
              .add(resources_yaml,
                   "a: {url: \"https://x.example/\", title: {lv: A, en: A}, medium: page, languages: [lv]}\n"
                   "greta: {url: \"https://x.example/\", title: {lv: B, en: B}, medium: page, languages: [lv]}\n")
              .faults() == Lines{resources_yaml + ":2:15: P146 this address is already that of the resource \"a\""});
}

TEST_CASE("help lines are verified, and again after 180 days") {
    CHECK(spoilt(site_yaml, "    verified_on: 2026-01-01\n", "") ==
          Lines{site_yaml + ":17:12: P147 the help line 112 has not been verified"});
    CHECK(SmallSite().check({Date{2026, 6, 30}}).faults == Lines{});
    CHECK(SmallSite().check({Date{2026, 7, 1}}).faults ==
          Lines{site_yaml + ":17:12: P148 the help line 112 was last verified 181 days ago"});
    CHECK(SmallSite().check({Date{2025, 12, 31}}).faults ==
          Lines{site_yaml + ":17:12: P149 the date 2026-01-01 has not come yet"});
}

TEST_CASE("no two pages have one address") {
    CHECK(spoilt(site_yaml, "resources: resursi", "resources: gadi") ==
          Lines{site_yaml + ":10:47: P150 two pages have the address \"/lv/gadi/\""});
    CHECK(spoilt(site_yaml, "years: gadi", "years: 2021-2023") ==
          Lines{site_yaml + ":10:47: P150 two pages have the address \"/lv/2021-2023/\""});
}

TEST_CASE("a text in a language that the site has not is refused, a missing one is noted") {
    CHECK(SmallSite().add("content/pages/about/fr.md", "---\ntitle: A\nsummary: B\n---\n").faults() ==
          Lines{"content/pages/about/fr.md: P151 the site has no language \"fr\""});
    const Checked source = SmallSite().remove(about_lv).check();
    CHECK(source.faults == Lines{about_lv + ": P154 the text in the source language is missing"});
    const Checked other = SmallSite().remove(measure_en).check();
    CHECK(other.faults == Lines{measure_en + ": P155 no translation into \"en\""});
    CHECK_FALSE(other.diagnostics.has_errors());
}

TEST_CASE("a text whose front matter is faulty is not called missing as well") {
    const Lines faults = SmallSite().add(about_lv, "---\ntitle: [\n---\n").faults();
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].find("P154") == std::string::npos);
}

TEST_CASE("a third language costs warnings only") {
    SmallSite small;
    small.edit(site_yaml, "navigation:",
               "  - code: uk\n    name: Українська\n    locale: uk-UA\n"
               "    sections: {institutions: ustanovy, years: roky, statistics: statystyka, campaigns: kampanii, "
               "resources: resursy, pages: storinky}\n"
               "navigation:");
    const Checked checked = small.check();
    CHECK_FALSE(checked.diagnostics.has_errors());
    CHECK(checked.diagnostics.count(Severity::warning) == checked.faults.size());
    CHECK(checked.site->config.title.in(2) == "Vietne");
}

TEST_CASE("every code is listed once, in order, and says everything in both languages") {
    std::string_view last;
    for (const DiagnosticCode* const code : validate_codes::all()) {
        CAPTURE(code->id);
        CHECK(last < code->id);
        last = code->id;
        for (const UserText& text : {code->message, code->help, code->explanation}) {
            CHECK_FALSE(text.lv.empty());
            CHECK_FALSE(text.en.empty());
            CHECK(text.lv != text.en);
        }
        CHECK(code->message.en.back() != '.');
    }
    CHECK(validate_codes::all().size() == 110);
}
