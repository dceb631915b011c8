#include <doctest/doctest.h>

#include "small_site.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

/// The faults after one change of one file.
Lines spoilt(const std::string& path, std::string_view from, std::string_view to) {
    return SmallSite().edit(path, from, to).faults();
}

}  // namespace

TEST_CASE("an unknown key is shown where it stands, with the key that was meant") {
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\nstaus: partly") ==
          Lines{measure_yaml + ":7:1: P101 unknown key \"staus\" (did you mean \"status\"?)"});
    CHECK(spoilt(about_lv, "summary: Text", "summary: Text\nreason: x") ==
          Lines{about_lv + ":4:1: P101 unknown key \"reason\""});
}

TEST_CASE("a missing key is named") {
    CHECK(spoilt(measure_yaml, "status: implemented\n", "") ==
          Lines{measure_yaml + ":1:1: P102 the required key \"status\" is missing"});
    CHECK(spoilt(measure_lv, "task: Task\n", "") ==
          Lines{measure_lv + ":2:1: P102 the required key \"task\" is missing"});
}

TEST_CASE("a number where a text belongs says what was found") {
    CHECK(spoilt(site_yaml, "phone: \"112\"", "phone: 112") ==
          Lines{site_yaml + ":17:12: P103 expected text, found 112"});
    CHECK(spoilt(about_lv, "title: About", "title: true") == Lines{about_lv + ":2:8: P103 expected text, found true"});
    CHECK(spoilt(offences_json, "\"2022\", 6", "2022, 6") ==
          Lines{offences_json + ":13:6: P103 expected text, found 2022"});
}

TEST_CASE("a word that is not on the list is shown with the nearest one") {
    CHECK(spoilt(measure_yaml, "kind: continuous", "kind: continous") ==
          Lines{measure_yaml + ":4:18: P111 unknown word \"continous\" (did you mean \"continuous\"?)"});
    CHECK(spoilt(resources_yaml, "medium: video", "medium: \"film\"") ==
          Lines{resources_yaml + ":4:12: P111 unknown word \"film\""});
}

TEST_CASE("an id that cannot be part of an address is refused") {
    CHECK(spoilt(institutions_yaml, "am:\n", "ĀM:\n") ==
          Lines{institutions_yaml + ":1:1: P112 \"ĀM\" is not a valid id",
                "content/plans/2021-2023/measures/1.1/measure.yaml:3:18: P104 unknown institution \"am\"",
                "content/plans/2021-2023/measures/1.2/measure.yaml:3:18: P104 unknown institution \"am\""});
}

TEST_CASE("a date must be a day of the calendar, as exact as it is needed") {
    CHECK(spoilt(measure_yaml, "2023-12-31", "2023-13-31") ==
          Lines{measure_yaml + ":4:37: P113 \"2023-13-31\" is not a date"});
    CHECK(spoilt(measure_yaml, "2023-12-31", "2023-12") ==
          Lines{measure_yaml + ":4:37: P113 \"2023-12\" is not a date"});
    CHECK(spoilt(resources_yaml, "date: 2021", "date: 2021-05") == Lines{});
}

TEST_CASE("an empty value is no value") {
    CHECK(spoilt(about_lv, "title: About", "title: \"\"") == Lines{about_lv + ":2:8: P114 the value is empty"});
    CHECK(spoilt(about_lv, "title: About", "title: \"  \"") == Lines{about_lv + ":2:8: P114 the value is empty"});
    CHECK(spoilt(site_yaml, "name: English", "name:").size() == 1);
}

TEST_CASE("what stands in a list twice is shown with its first place") {
    const Checked checked = SmallSite().edit(measure_yaml, "[iem]", "[iem, am, iem]").check();
    CHECK(checked.faults == Lines{measure_yaml + ":2:24: P115 \"iem\" is in the list twice"});
    CHECK(checked.diagnostics.all().at(0).related.at(0).begin() == SourcePosition{2, 15});
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021, 2021]") ==
          Lines{measure_yaml + ":6:15: P115 \"2021\" is in the list twice"});
}

TEST_CASE("a text needs the source language; another that is missing is only a warning") {
    const Checked source =
        SmallSite()
            .edit(institutions_yaml, "{lv: Ārlietu ministrija, en: Foreign Ministry}", "{en: Foreign Ministry}")
            .check();
    CHECK(source.faults == Lines{institutions_yaml + ":3:9: P116 the text in the source language \"lv\" is missing"});
    CHECK(source.diagnostics.has_errors());
    const Checked other =
        SmallSite()
            .edit(institutions_yaml, "{lv: Ārlietu ministrija, en: Foreign Ministry}", "{lv: Ārlietu ministrija}")
            .check();
    CHECK(other.faults == Lines{institutions_yaml + ":3:9: P117 no translation into \"en\""});
    CHECK_FALSE(other.diagnostics.has_errors());
    CHECK(other.site->find_institution("am")->name.in(1) == "Ārlietu ministrija");
}

TEST_CASE("a text in a language that the site has not is refused") {
    CHECK(spoilt(site_yaml, "{lv: Vietne, en: Site}", "{lv: Vietne, en: Site, eng: Site}") ==
          Lines{site_yaml + ":1:31: P118 the site has no language \"eng\" (did you mean \"en\"?)"});
    CHECK(spoilt(site_yaml, "{lv: Vietne, en: Site}", "Vietne") ==
          Lines{site_yaml + ":1:8: P125 expected a text per language, found \"Vietne\""});
}

TEST_CASE("a blank of a template that was not filled in is found") {
    CHECK(spoilt(about_lv, "summary: Text", "summary: \"Zvaniet [organisation name] tūlīt\"") ==
          Lines{about_lv + ":3:19: P119 a blank of the template was not filled in: \"[organisation name]\""});
    CHECK(spoilt(about_lv, "summary: Text", "summary: \"Tā [sic] raksta [1]\"") == Lines{});
}

TEST_CASE("an address must be full and of the web") {
    CHECK(spoilt(resources_yaml, "https://greta.example/v", "greta.example/v") ==
          Lines{resources_yaml + ":2:8: P120 \"greta.example/v\" is not a full web address"});
    CHECK(spoilt(resources_yaml, "https://greta.example/v", "\"javascript:alert(1)\"") ==
          Lines{resources_yaml + ":2:9: P120 \"javascript:alert(1)\" is not a full web address"});
    CHECK(spoilt(resources_yaml, "https://greta.example/v", "HTTP://greta.example") == Lines{});
}

TEST_CASE("a value of the wrong shape says which is expected") {
    CHECK(spoilt(measure_yaml, "responsible: [iem]\nco", "responsible: iem\nco") ==
          Lines{measure_yaml + ":2:14: P121 expected a list, found \"iem\""});
    CHECK(spoilt(measure_yaml, "{kind: annual-budget}", "annual-budget") ==
          Lines{measure_yaml + ":5:10: P122 expected keys with values, found \"annual-budget\""});
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [\"2021\"]") ==
          Lines{measure_yaml + ":6:9: P123 expected a whole number from 1900 to 2999, found \"2021\""});
    CHECK(spoilt(about_lv, "summary: Text", "summary: Text\nquiet: yes") ==
          Lines{about_lv + ":4:8: P124 expected true or false, found \"yes\""});
}

TEST_CASE("quiet is a fact of the page, whichever language says it") {
    CHECK(SmallSite()
              .edit(about_lv, "summary: Text", "summary: Text\nquiet: true")
              .check()
              .site->find_page("about")
              ->quiet);
    CHECK_FALSE(SmallSite().check().site->find_page("about")->quiet);
}

TEST_CASE("a period may not end before it begins") {
    CHECK(spoilt(plan_yaml, "until: 2023-12-31", "until: 2020-12-31").at(2) ==
          plan_yaml + ":1:35: P126 the end 2020-12-31 is before the start 2021-01-01");
    CHECK(spoilt(campaign_yaml, "until: 2021-02}", "until: 2021-01}") ==
          Lines{campaign_yaml + ":1:35: P126 the end 2021-01 is before the start 2021-02-08"});
}

TEST_CASE("languages need codes, names, locales and section words that can be used") {
    CHECK(spoilt(resources_yaml, "languages: [lv]", "languages: [latvian]") ==
          Lines{resources_yaml + ":5:15: P127 \"latvian\" is not a language code"});
    CHECK(has_line(spoilt(site_yaml, "code: en", "code: data"),
                   site_yaml + ":11:11: P128 \"data\" cannot be a language code"));
    CHECK(spoilt(site_yaml, "locale: en-GB", "locale: en_GB") ==
          Lines{site_yaml + ":13:13: P130 \"en_GB\" is not a locale"});
    CHECK(spoilt(site_yaml, "years: gadi", "years: Gadi") ==
          Lines{site_yaml + ":10:47: P112 \"Gadi\" is not a valid id"});
    CHECK(spoilt(site_yaml, "years: gadi, ", "") ==
          Lines{site_yaml + ":10:15: P102 the required key \"years\" is missing"});
    CHECK(has_line(spoilt(site_yaml, "  - code: en\n", "  - code: lv\n"),
                   site_yaml + ":11:11: P129 the language \"lv\" is listed twice"));
}

TEST_CASE("the site's address ends in a slash") {
    CHECK(spoilt(site_yaml, "https://example.org/", "https://example.org") ==
          Lines{site_yaml + ":3:11: P131 the site's address \"https://example.org\" does not end in a slash"});
}

TEST_CASE("the navigation holds sections and pages only") {
    CHECK(spoilt(site_yaml, "[plan, years,", "[plan, yaers,") ==
          Lines{site_yaml + ":15:20: P156 no such place for the navigation: \"yaers\" (did you mean \"years\"?)"});
    CHECK(spoilt(site_yaml, "\"page:about\"", "\"page:abuot\"") ==
          Lines{site_yaml + ":15:33: P108 unknown page \"abuot\" (did you mean \"about\"?)"});
}
