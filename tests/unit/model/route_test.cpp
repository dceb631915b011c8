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

TEST_CASE("every page is listed once a language, and years cover the whole period") {
    Site site = two_languages();
    Plan plan;
    plan.id = "2021-2023";
    plan.from = {2021, 1, 1};
    plan.until = {2023, 12, 31};
    plan.directions.push_back({2, {}, {0}});
    Measure measure;
    measure.id = "2.1";
    measure.years = {2021, 2024};
    plan.measures.push_back(measure);
    site.plans.push_back(plan);
    CHECK(site_years(site) == std::vector<int>{2021, 2022, 2023, 2024});
    std::vector<std::string> paths;
    for (const Route& route : list_pages(site, 1)) paths.push_back(site_path(site, route));
    CHECK(paths == std::vector<std::string>{"en/", "en/2021-2023/", "en/2021-2023/full/", "en/2021-2023/2/",
                                            "en/2021-2023/2.1/", "en/2021-2023/all/", "en/years/", "en/years/2021/",
                                            "en/years/2022/", "en/years/2023/", "en/years/2024/", "en/statistics/",
                                            "en/institutions/", "en/campaigns/", "en/resources/", "en/resources/links/",
                                            "en/search/", "en/pages/"});
}

TEST_CASE("a page without a translation points to the language that it shows") {
    Site site = two_languages();
    OrdinaryPage page;
    page.id = "help";
    page.text.set(0, PageText{});
    site.pages.push_back(page);
    CHECK(is_translated(site, {PageKind::page, 0, "help"}));
    CHECK_FALSE(is_translated(site, {PageKind::page, 1, "help"}));
    CHECK(source_route(site, {PageKind::page, 1, "help"}).language == 0);
    CHECK(is_translated(site, {PageKind::institutions, 1}));
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
