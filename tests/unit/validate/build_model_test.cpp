#include "validate/build_model.hpp"

#include <doctest/doctest.h>

#include "small_site.hpp"

using namespace parskats;
using namespace parskats::test;

TEST_CASE("a site without faults becomes a complete model") {
    const Checked checked = SmallSite().check();
    CHECK(checked.faults == Lines{});
    REQUIRE(checked.site);
    const Site& site = *checked.site;
    CHECK(site.config.title.in(1) == "Site");
    CHECK(site.config.languages[0].sections.at("years") == "gadi");
    CHECK(site.config.navigation == Lines{"plan", "years", "page:about"});
    CHECK(site.config.help.at(0).verified_on == Date{2026, 1, 1});
    CHECK(site.find_institution("iem")->abbreviation.in(0) == "IeM");
    CHECK(site.find_resource_by_url("https://greta.example/v")->date == Date{2021, 0, 0});
    CHECK(site.find_campaign("lampa")->dates.at(0).until == Date{2021, 2, 0});
    CHECK(site.find_page("about")->text.in(0).title() == "About");
    CHECK(site.assets.at(0).path == "photo.png");
    CHECK(site.source_digest.size() == 64);
}

TEST_CASE("the home page's highlights are tables of the site, in the editors' order") {
    SmallSite small;
    small.edit(site_yaml, "navigation:", "highlights: [offences]\nnavigation:");
    const Checked checked = small.check();
    CHECK(checked.faults == Lines{});
    REQUIRE(checked.site);
    CHECK(checked.site->config.highlights == Lines{"offences"});
    small.edit(site_yaml, "highlights: [offences]", "highlights: [offenses]");
    const Checked misspelt = small.check();
    REQUIRE(misspelt.faults.size() == 1);
    CHECK(misspelt.faults.front().find("\"offenses\"") != std::string::npos);
}

TEST_CASE("a measure has all its facts and texts") {
    SmallSite small;
    small.edit(measure_yaml, "status: implemented", "status: partly")
        .edit(measure_yaml, "co_responsible: [am]", "co_responsible: all")
        .edit(measure_yaml, "{kind: continuous, until: 2023-12-31}",
              "{kind: from-to, from: 2021-03-01, until: 2022-01-31}")
        .edit(measure_yaml, "{kind: annual-budget}", "{kind: additional, amounts: [{year: 2022, eur: \"6020.00\"}]}")
        .edit(measure_yaml, "years: [2021]",
              "years: [2021]\ndatasets: [offences]\nrelated: [\"1.2\"]\nsuccessors: [\"2025-2027/1.10\"]\ncampaigns: "
              "[lampa]")
        .edit(measure_lv, "indicator: Indicator", "indicator: Indicator\nreason: Iemesls")
        .edit(measure_en, "indicator: Indicator", "indicator: Indicator\nreason: Reason");
    const Checked checked = small.check();
    CHECK(checked.faults == Lines{});
    const Measure& measure = *checked.site->current_plan().find_measure("1.1");
    CHECK(measure.direction == 1);
    CHECK(measure.status == Status::partly);
    CHECK(measure.responsible == Lines{"iem"});
    CHECK(measure.co_responsible_all);
    CHECK(measure.deadline.kind == DeadlineKind::from_to);
    CHECK(measure.deadline.from == Date{2021, 3, 1});
    CHECK(measure.deadline.until == Date{2022, 1, 31});
    CHECK(measure.funding.amounts.at(0).eur == "6020.00");
    CHECK(measure.years == std::vector<int>{2021});
    CHECK(measure.datasets == Lines{"offences"});
    CHECK(measure.related == Lines{"1.2"});
    CHECK(measure.successors == Lines{"2025-2027/1.10"});
    CHECK(measure.campaigns == Lines{"lampa"});
    CHECK(measure.text.in(0).field("reason") == "Iemesls");
    CHECK(measure.text.in(1).body.headings.at(0).text == "Done in 2021");
}

TEST_CASE("measures are sorted by number and belong to their directions") {
    SmallSite small;
    for (const std::string language : {"lv", "en"}) {
        small.add("content/plans/2021-2023/measures/1.10/" + language + ".md",
                  "---\ntitle: T\nsummary: T\ntask: T\nresult: T\nindicator: T\n---\n\n## 2021\n");
    }
    small.add("content/plans/2021-2023/measures/1.10/measure.yaml",
              "status: implemented\nresponsible: []\nco_responsible: []\ndeadline: {kind: by, until: 2023-12-31}\n"
              "funding: {kind: annual-budget}\nyears: [2021]\n");
    const Checked checked = small.check();
    CHECK(checked.faults == Lines{});
    const Plan& plan = checked.site->current_plan();
    CHECK(plan.measures.at(1).id == "1.2");
    CHECK(plan.measures.at(2).id == "1.10");
    CHECK(plan.directions.at(0).measures == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("without a configuration there is no model") {
    CHECK_FALSE(SmallSite().remove(site_yaml).check().site);
    CHECK_FALSE(SmallSite().add(site_yaml, "title: x\n").check().site);
}

TEST_CASE("all faults of a run come together") {
    SmallSite small;
    small.edit(measure_yaml, "[iem]", "[ieem]").edit(measure_yaml, "status: implemented", "status: implemeted");
    small.edit(about_lv, "\nText", "\n[x](measure:9.9)");
    CHECK(small.faults() ==
          Lines{about_lv + ":6:5: P105 unknown measure \"9.9\"",
                measure_yaml + ":1:9: P111 unknown word \"implemeted\" (did you mean \"implemented\"?)",
                measure_yaml + ":2:15: P104 unknown institution \"ieem\" (did you mean \"iem\"?)"});
}
