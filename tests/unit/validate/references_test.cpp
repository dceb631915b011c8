#include <doctest/doctest.h>

#include "small_site.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

Lines spoilt(const std::string& path, std::string_view from, std::string_view to) {
    return SmallSite().edit(path, from, to).faults();
}

/// The faults when the page "about" says `text` in Latvian.
Lines written(const std::string& text) {
    return spoilt(about_lv, "\nText", "\n" + text);
}

}  // namespace

TEST_CASE("an unknown institution is shown wherever facts name one") {
    CHECK(spoilt(measure_yaml, "[am]", "[amm]") ==
          Lines{measure_yaml + ":3:18: P104 unknown institution \"amm\" (did you mean \"am\"?)"});
    CHECK(spoilt(resources_yaml, "publisher: iem", "publisher: vid") ==
          Lines{resources_yaml + ":6:14: P104 unknown institution \"vid\""});
    CHECK(spoilt(campaign_yaml, "[iem]", "[\"iex\"]") ==
          Lines{campaign_yaml + ":2:15: P104 unknown institution \"iex\" (did you mean \"iem\"?)"});
    CHECK(spoilt(offences_json, "\"institution\": \"iem\"", "\"institution\": \"iex\"") ==
          Lines{offences_json + ":4:30: P104 unknown institution \"iex\" (did you mean \"iem\"?)"});
}

TEST_CASE("unknown measures, statistics, campaigns, resources and plans are shown in facts") {
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\nrelated: [\"1.3\"]") ==
          Lines{measure_yaml + ":7:12: P105 unknown measure \"1.3\" (did you mean \"1.1\"?)"});
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\ndatasets: [ofences]") ==
          Lines{measure_yaml + ":7:12: P106 unknown dataset \"ofences\" (did you mean \"offences\"?)"});
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\ncampaigns: [lamp]") ==
          Lines{measure_yaml + ":7:13: P107 unknown campaign \"lamp\" (did you mean \"lampa\"?)"});
    CHECK(spoilt(campaign_yaml, "[greta]", "[gretta]") ==
          Lines{campaign_yaml + ":4:13: P109 unknown resource \"gretta\" (did you mean \"greta\"?)"});
    CHECK(spoilt(campaign_yaml, "[\"1.1\"]", "[\"9.9\"]") ==
          Lines{campaign_yaml + ":3:13: P105 unknown measure \"9.9\""});
    CHECK(spoilt(site_yaml, "plan: 2021-2023", "plan: 2021-2024") ==
          Lines{site_yaml + ":4:7: P110 unknown plan \"2021-2024\" (did you mean \"2021-2023\"?)"});
}

TEST_CASE("a successor may be in a plan that the site has not, but not missing from one that it has") {
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\nsuccessors: [\"2025-2027/7.7\"]") == Lines{});
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\nsuccessors: [\"2021-2023/7.7\"]") ==
          Lines{measure_yaml + ":7:15: P105 unknown measure \"7.7\""});
    CHECK(spoilt(measure_yaml, "years: [2021]", "years: [2021]\nsuccessors: [\"7.7\"]") ==
          Lines{measure_yaml + ":7:15: P133 \"7.7\" is not the number of a measure"});
}

TEST_CASE("links of a text lead to things that exist") {
    CHECK(
        written("[a](measure:1.1) [b](measure:2021-2023/1.2) [c](institution:iem) [d](page:about) [e](campaign:lampa) "
                "[f](dataset:offences) ![g](asset:photo.png) [h](https://anything.example/)") == Lines{});
}

TEST_CASE("an unknown target of a link is shown with the nearest one") {
    CHECK(written("[x](measure:1.3)") ==
          Lines{about_lv + ":6:5: P105 unknown measure \"1.3\" (did you mean \"1.1\"?)"});
    CHECK(written("[x](measure:2021-2024/1.1)") ==
          Lines{about_lv + ":6:5: P110 unknown plan \"2021-2024\" (did you mean \"2021-2023\"?)"});
    CHECK(written("Ā [x](institution:ieem)") ==
          Lines{about_lv + ":6:7: P104 unknown institution \"ieem\" (did you mean \"iem\"?)"});
    CHECK(written("[x](page:abuot)") ==
          Lines{about_lv + ":6:5: P108 unknown page \"abuot\" (did you mean \"about\"?)"});
    CHECK(written("[x](campaign:lamp)") ==
          Lines{about_lv + ":6:5: P107 unknown campaign \"lamp\" (did you mean \"lampa\"?)"});
    CHECK(written("[x](dataset:offense)") ==
          Lines{about_lv + ":6:5: P106 unknown dataset \"offense\" (did you mean \"offences\"?)"});
    CHECK(written("![x](dataset:nothing)") == Lines{about_lv + ":6:6: P106 unknown dataset \"nothing\""});
    CHECK(written("![x](asset:foto.png)") ==
          Lines{about_lv + ":6:6: P153 there is no file \"foto.png\" in assets (did you mean \"photo.png\"?)"});
}

TEST_CASE("a link to a heading needs the heading in the same file") {
    CHECK(written("## Kas notika?\n\n[x](#kas-notika)") == Lines{});
    CHECK(written("## Kas notika?\n\n[x](#kas-notikaa)") ==
          Lines{about_lv + ":8:5: P152 this page has no heading \"#kas-notikaa\" (did you mean \"kas-notika\"?)"});
}

TEST_CASE("links are checked in every text of the site") {
    for (const char* const path : {"content/plans/2021-2023/en.md", "content/plans/2021-2023/measures/1.2/lv.md",
                                   "content/campaigns/lampa/en.md", "content/pages/about/en.md"}) {
        CAPTURE(path);
        CHECK(spoilt(path, "\nText", "\n[x](page:nowhere)").size() == 1);
    }
    CHECK(spoilt("content/plans/2021-2023/directions/1/en.md", "goal: Goal\n---\n",
                 "goal: Goal\n---\n\n[x](page:nowhere)\n")
              .size() == 1);
}
