#include "render/page/body.hpp"

#include "small_site.hpp"

namespace parskats {
namespace {

using namespace test;

/// The English page of measure 1.1 with one link: `before` + attributes + `>text</a>` + suffix.
std::string page_with_link(Reference reference, Site site = small_site()) {
    PageText text = page_text("Measure", "Summary", "<p><a>text</a></p>");
    text.body.holes = {{5, HoleKind::reference_attributes, 0}, {14, HoleKind::reference_suffix, 0}};
    text.body.references.push_back(std::move(reference));
    site.plans[0].measures[0].text.set(1, std::move(text));
    return Rendered(site).page("en/2021-2023/1.1/index.html");
}

TEST_CASE("a link to a thing of the site leads to its page in the page's language") {
    CHECK(contains(page_with_link({ReferenceKind::institution, "iem", "text", {}}),
                   "<p><a href=\"../../institutions/iem/index.html\">text</a></p>"));
    CHECK(contains(page_with_link({ReferenceKind::measure, "1.2", "text", {}}),
                   "<p><a href=\"../1.2/index.html\">text</a></p>"));
    CHECK(contains(page_with_link({ReferenceKind::page, "help", "text", {}}),
                   "<p><a href=\"../../pages/help/index.html\">text</a></p>"));
    CHECK(contains(page_with_link({ReferenceKind::anchor, "part", "text", {}}), "<p><a href=\"#part\">text</a></p>"));
}

TEST_CASE("a checked figure leads to its table") {
    CHECK(contains(page_with_link({ReferenceKind::figure_value, "cases?year=2021", "text", {}}),
                   "<a class=\"figure-value\" href=\"../../statistics/cases/index.html#figure_cases\">text</a>"));
}

TEST_CASE("a link out of the site tells nobody where it was, is marked, and escapes its address") {
    const std::string page = page_with_link({ReferenceKind::external, "https://a.example/?x=1&y=\"2", "text", {}});
    CHECK(contains(page,
                   "<a href=\"https://a.example/?x=1&amp;y=&quot;2\" rel=\"noreferrer external\">text</a>"
                   "<span class=\"link-mark\" aria-hidden=\"true\">"));
    CHECK(contains(page, "(external link)"));
}

TEST_CASE("a mail address is no link out of the site") {
    const std::string page = page_with_link({ReferenceKind::external, "mailto:a@b.example", "text", {}});
    CHECK(contains(page, "<p><a href=\"mailto:a@b.example\">text</a></p>"));
}

TEST_CASE("a listed resource says its medium and language, and its page says who links to it") {
    Site site = small_site();
    Resource resource;
    resource.id = "film";
    resource.url = "https://film.example/";
    resource.title = text_of("Filma", "A film");
    resource.medium = Medium::video;
    resource.languages = {"lv"};
    site.resources.push_back(resource);
    site.index_resources();
    PageText text = page_text("Measure", "Summary", "<p><a>text</a></p>");
    text.body.holes = {{5, HoleKind::reference_attributes, 0}, {14, HoleKind::reference_suffix, 0}};
    text.body.references.push_back({ReferenceKind::external, "https://film.example/", "text", {}});
    site.plans[0].measures[0].text.set(1, std::move(text));
    const Rendered rendered(site);
    const std::string& page = rendered.page("en/2021-2023/1.1/index.html");
    CHECK(contains(page, "rel=\"noreferrer external\" hreflang=\"lv\">text</a>"));
    CHECK(contains(page, "<span class=\"link-note\"> (video, in Latvian)</span>"));
    CHECK(contains(rendered.page("en/resources/index.html"), "1.1. Measure</a>"));
}

TEST_CASE("figures of one dataset on a page have ids of their own") {
    FigureIds ids;
    CHECK(ids.next("cases") == "figure_cases");
    CHECK(ids.next("cases") == "figure_cases_2");
    CHECK(ids.next("others") == "figure_others");
}

}  // namespace
}  // namespace parskats
