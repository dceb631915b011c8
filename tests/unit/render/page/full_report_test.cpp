#include <set>

#include "small_site.hpp"

namespace parskats {
namespace {

using namespace test;

constexpr std::string_view full_report = "en/2021-2023/full/index.html";

/// Two measures whose texts have the same heading and a link to it.
Site site_with_texts() {
    Site site = small_site();
    for (std::size_t i : {0U, 1U}) {
        PageText text = page_text("Title " + std::to_string(i), "Summary.");
        text.body.html = "<h2 id=\"work\">Work</h2><p><a>up</a><a>on</a></p>";
        text.body.headings = {{2, "work", "Work", "Work", {}, 0}};
        text.body.id_places = {8};
        text.body.references = {{ReferenceKind::anchor, "work", "up", {}}, {ReferenceKind::measure, "1.3", "on", {}}};
        text.body.holes = {{28, HoleKind::reference_attributes, 0}, {37, HoleKind::reference_attributes, 1}};
        site.plans.front().measures[i].text.set(1, text);
    }
    return site;
}

TEST_CASE("the full report holds every measure with its table of the annex, in the plan's order") {
    const std::string page = Rendered(small_site()).page(full_report);
    CHECK(count_of(page, "<table class=\"annex\">") == 3);
    CHECK(count_of(page, "<th scope=\"col\">") == 21);
    CHECK(page.find("<h3 id=\"m1-1\">") < page.find("<h3 id=\"m1-2\">"));
    CHECK(page.find("<h3 id=\"m1-2\">") < page.find("<h3 id=\"m1-3\">"));
    for (const char* id : {"d1", "m1-1", "m1-2", "m1-3"}) {
        CHECK(contains(page, "<a href=\"#" + std::string(id) + "\">"));
    }
}

TEST_CASE("texts with the same headings keep their ids and links apart, below their measure's heading") {
    const std::string page = Rendered(site_with_texts()).page(full_report);
    CHECK(contains(page, "<h4 id=\"m1-1_work\">Work</h4>"));
    CHECK(contains(page, "<h4 id=\"m1-2_work\">Work</h4>"));
    CHECK(count_of(page, "<a href=\"#m1-1_work\">up</a>") == 1);
    CHECK(count_of(page, "<a href=\"#m1-2_work\">up</a>") == 1);
    const std::vector<std::string> ids = attributes(page, "id");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
}

TEST_CASE("a measure named in the full report is found on the same page; on its own page the link leads away") {
    const Rendered site(site_with_texts());
    CHECK(contains(site.page(full_report), "<a href=\"#m1-3\">on</a>"));
    CHECK(contains(site.page("en/2021-2023/1.1/index.html"), "<a href=\"../1.3/index.html\">on</a>"));
    CHECK(contains(site.page("en/2021-2023/1.1/index.html"), "<h2 id=\"work\">"));
}

TEST_CASE("the full report is linked from the plan, and search engines are asked to list the measures' pages instead") {
    const Rendered site(small_site());
    CHECK(contains(site.page("en/2021-2023/index.html"), "href=\"full/index.html\""));
    CHECK(contains(site.page(full_report), "<meta name=\"robots\" content=\"noindex, follow\">"));
    CHECK_FALSE(contains(site.page("en/2021-2023/1.1/index.html"), "name=\"robots\""));
    CHECK(contains(site.page(full_report), "hreflang=\"lv\">Latviešu</a>"));
    CHECK(contains(site.page(full_report), "id=\"page_help\""));
}

}  // namespace
}  // namespace parskats
