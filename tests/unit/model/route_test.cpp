#include "model/route.hpp"

#include <doctest/doctest.h>

namespace parskats {
namespace {

Site two_languages() {
    Site site;
    site.config.base_url = "https://plan.example/";
    site.config.languages = {{"lv", "Latviešu", "lv-LV", {{"institutions", "iestades"}, {"pages", "lapas"}}},
                             {"en", "English", "en-GB", {{"institutions", "institutions"}, {"pages", "pages"}}}};
    return site;
}

TEST_CASE("a measure has the same path in every language, a section its own word") {
    const Site site = two_languages();
    CHECK(site_path(site, {PageKind::measure, 0, "1.1", "2021-2023"}) == "lv/2021-2023/1.1/");
    CHECK(site_path(site, {PageKind::measure, 1, "1.1", "2021-2023"}) == "en/2021-2023/1.1/");
    CHECK(site_path(site, {PageKind::institution, 0, "iem"}) == "lv/iestades/iem/");
    CHECK(site_path(site, {PageKind::institution, 1, "iem"}) == "en/institutions/iem/");
    CHECK(output_path(site, {PageKind::page, 0, "help"}) == "lv/lapas/help/index.html");
}

TEST_CASE("the chooser, the missing page, a home and a plan") {
    const Site site = two_languages();
    CHECK(output_path(site, {PageKind::chooser}) == "index.html");
    CHECK(output_path(site, {PageKind::not_found}) == "404.html");
    CHECK(site_path(site, {PageKind::home, 1}) == "en/");
    CHECK(site_path(site, {PageKind::plan, 0, "2021-2023"}) == "lv/2021-2023/");
    CHECK(site_path(site, {PageKind::institutions, 0}) == "lv/iestades/");
}

TEST_CASE("a section without a word of its own takes the key") {
    CHECK(site_path(two_languages(), {PageKind::years, 0}) == "lv/years/");
}

TEST_CASE("a relative address climbs no higher than the folder that both pages share") {
    CHECK(relative_href("lv/2021-2023/1.1/index.html", "lv/2021-2023/1.2/index.html") == "../1.2/index.html");
    CHECK(relative_href("lv/2021-2023/1.1/index.html", "lv/index.html") == "../../index.html");
    CHECK(relative_href("lv/index.html", "en/index.html") == "../en/index.html");
    CHECK(relative_href("index.html", "lv/index.html") == "lv/index.html");
    CHECK(relative_href("lv/2021-2023/1/index.html", "lv/2021-2023/1.1/index.html") == "../1.1/index.html");
    CHECK(relative_href("lv/index.html", "lv/index.html") == "index.html");
}

TEST_CASE("the base address gives absolute addresses and the path at which the site lies") {
    CHECK(absolute_url("https://plan.example/x/", "lv/") == "https://plan.example/x/lv/");
    CHECK(base_path("https://plan.example/") == "/");
    CHECK(base_path("https://plan.example") == "/");
    CHECK(base_path("https://plan.example/x/") == "/x/");
}

TEST_CASE("a year's section is the level-two heading that names that year alone") {
    CompiledMarkdown body;
    body.headings = {{2, "both", "2021 un 2022", "", {}, 0},
                     {3, "deep", "2022", "", {}, 0},
                     {2, "g-2022", "2022. gadā", "", {}, 0},
                     {2, "long", "12022", "", {}, 0}};
    CHECK(year_anchor(body, 2022) == "g-2022");
    CHECK(year_anchor(body, 2021).empty());
    CHECK(year_anchor(body, 1202).empty());
}

}  // namespace
}  // namespace parskats
