#include "render/render_site.hpp"

#include <set>

#include "small_site.hpp"

namespace parskats {
namespace {

using namespace test;

/// Where a relative address on the page `from` leads, as an output path; no query or fragment.
std::string resolve(std::string_view from, std::string href) {
    href = href.substr(0, href.find('#'));
    std::string folder(from.substr(0, from.rfind('/') == std::string_view::npos ? 0 : from.rfind('/') + 1));
    while (href.starts_with("../")) {
        href.erase(0, 3);
        folder.pop_back();
        const std::size_t slash = folder.rfind('/');
        folder.erase(slash == std::string::npos ? 0 : slash + 1);
    }
    return folder + href;
}

bool is_outside(std::string_view href) {
    return href.find(':') != std::string_view::npos || href.starts_with("#") || href.starts_with("/");
}

TEST_CASE("every page has its twin, and the toggle of each leads to the other") {
    const Rendered site(small_site());
    const std::string& lv = site.page("lv/iestades/iem/index.html");
    const std::string& en = site.page("en/institutions/iem/index.html");
    CHECK(contains(lv, "<a href=\"../../../en/institutions/iem/index.html\" lang=\"en\" hreflang=\"en\">English</a>"));
    CHECK(contains(en, "<a href=\"../../../lv/iestades/iem/index.html\" lang=\"lv\" hreflang=\"lv\">Latviešu</a>"));
    std::size_t latvian = 0;
    std::size_t english = 0;
    for (const OutputFile& file : site.files) {
        latvian += file.path.starts_with("lv/") ? 1U : 0U;
        english += file.path.starts_with("en/") ? 1U : 0U;
    }
    CHECK(latvian > 10);
    CHECK(latvian == english);
}

TEST_CASE("every link between pages is relative, ends in a file, and that file is there") {
    const Rendered site(small_site());
    std::set<std::string> paths{"data/links.json", "data/measures.csv", "data/measures.json"};
    for (const OutputFile& file : site.files) paths.insert(file.path);
    std::size_t checked = 0;
    for (const OutputFile& file : site.files) {
        if (!file.path.ends_with(".html") || file.path == "404.html") continue;
        for (const std::string& href : attributes(file.bytes, "href")) {
            if (is_outside(href)) continue;
            INFO(file.path, " -> ", href);
            CHECK(paths.contains(resolve(file.path, href)));
            ++checked;
        }
    }
    CHECK(checked > 200);
}

TEST_CASE("a fragment leads to an id of the page, and no id is there twice") {
    const Rendered site(small_site());
    for (const OutputFile& file : site.files) {
        if (!file.path.ends_with(".html")) continue;
        const std::vector<std::string> ids = attributes(file.bytes, "id");
        const std::set<std::string> unique(ids.begin(), ids.end());
        INFO(file.path);
        CHECK(ids.size() == unique.size());
        for (const std::string& href : attributes(file.bytes, "href")) {
            if (href.starts_with("#")) CHECK(unique.contains(href.substr(1)));
        }
    }
}

TEST_CASE("home says how many measures have which status, and each mark leads to its measure") {
    const Rendered site(small_site());
    const std::string& lv = site.page("lv/index.html");
    const std::string& en = site.page("en/index.html");
    CHECK(contains(lv, "No 3 pasākumiem izpildīts 1, daļēji izpildīts 1 un nav izpildīts 1."));
    CHECK(contains(en, "Of 3 measures, 1 was implemented, 1 was partly implemented and 1 was not implemented."));
    CHECK(count_of(en, "class=\"stroke ") == 3);
    CHECK(contains(en, "<a class=\"stroke stroke-partly\" href=\"2021-2023/1.2/index.html\">"));
    CHECK(contains(en, "Measure title 1.2 – Partly implemented"));
}

TEST_CASE("home lists what is not fully implemented and nothing else") {
    const Rendered site(small_site());
    const std::string& en = site.page("en/index.html");
    const std::string list = en.substr(en.find("home_unfinished"));
    CHECK(contains(list, "1.2/index.html\">Measure title 1.2"));
    CHECK(contains(list, "1.3/index.html\">Measure title 1.3"));
    CHECK_FALSE(contains(list, "1.1/index.html\">Measure title 1.1"));
}

TEST_CASE("home counts what is not done by status, the least done first") {
    const Rendered site(small_site());
    const std::string& en = site.page("en/index.html");
    const std::size_t none = en.find("1 measure was not implemented</h3>");
    const std::size_t partly = en.find("1 measure was only partly implemented</h3>");
    REQUIRE(none != std::string::npos);
    REQUIRE(partly != std::string::npos);
    CHECK(none < partly);
    CHECK(en.find("Measure title 1.3</a>") < partly);
    CHECK(contains(site.page("lv/index.html"), "Nav izpildīts 1 pasākums</h3>"));
    CHECK_FALSE(contains(en, "All measures were implemented."));
}

TEST_CASE("home says that everything is done only when it is") {
    Site done = small_site();
    for (Measure& measure : done.plans.front().measures) measure.status = Status::implemented;
    CHECK(contains(Rendered(done).page("en/index.html"), "All measures were implemented."));
    Site empty = small_site();
    empty.plans.front().measures.clear();
    empty.plans.front().directions.clear();
    CHECK_FALSE(contains(Rendered(empty).page("en/index.html"), "All measures were implemented."));
}

TEST_CASE("home gives the first helpline before anything else to read, and the way to the others") {
    const Rendered site(small_site());
    const std::string& en = site.page("en/index.html");
    const std::size_t line = en.find("class=\"help-line\"");
    REQUIRE(line != std::string::npos);
    CHECK(contains(en.substr(line, 200), "<a href=\"tel:112\">112</a>"));
    CHECK(line < en.find("home_unfinished"));
}

TEST_CASE("a translated page names all its languages and itself as canonical, with pretty absolute addresses") {
    const Rendered site(small_site());
    const std::string& page = site.page("en/2021-2023/1.1/index.html");
    CHECK(contains(page, "<link rel=\"canonical\" href=\"https://plan.example/sub/en/2021-2023/1.1/\">"));
    CHECK(
        contains(page, "<link rel=\"alternate\" hreflang=\"lv\" href=\"https://plan.example/sub/lv/2021-2023/1.1/\">"));
    CHECK(
        contains(page, "<link rel=\"alternate\" hreflang=\"en\" href=\"https://plan.example/sub/en/2021-2023/1.1/\">"));
    CHECK(contains(page, "hreflang=\"x-default\" href=\"https://plan.example/sub/\""));
    CHECK(contains(site.page("en/index.html"), "hreflang=\"x-default\" href=\"https://plan.example/sub/\""));
    CHECK(contains(site.page("index.html"), "hreflang=\"x-default\" href=\"https://plan.example/sub/\""));
}

TEST_CASE("a page without a translation says so, marks the foreign text and points search engines to the source") {
    const Rendered site(small_site());
    const std::string& page = site.page("en/pages/help/index.html");
    CHECK(contains(page, "<html lang=\"en\">"));
    CHECK(contains(page, "has not been translated yet"));
    CHECK(contains(page, "<div lang=\"lv\"><p>Zvaniet.</p></div>"));
    CHECK(contains(page, "<h1><span lang=\"lv\">Palīdzība</span></h1>"));
    CHECK(contains(page, "<link rel=\"canonical\" href=\"https://plan.example/sub/lv/lapas/help/\">"));
    CHECK_FALSE(contains(page, "rel=\"alternate\""));
    const std::string& source = site.page("lv/lapas/help/index.html");
    CHECK_FALSE(contains(source, "vēl nav iztulkota"));
    CHECK_FALSE(contains(source, "rel=\"alternate\""));
}

TEST_CASE("a quiet page has a neutral title and no card for social media") {
    const Rendered site(small_site());
    const std::string& quiet = site.page("lv/lapas/help/index.html");
    CHECK(contains(quiet, "<title>Palīdzība</title>"));
    CHECK_FALSE(contains(quiet, "og:title"));
    CHECK(contains(site.page("lv/2021-2023/1.1/index.html"), "<title>1.1. Pasākums 1.1 – Plāns</title>"));
    CHECK(contains(site.page("lv/2021-2023/1.1/index.html"), "og:title"));
}

TEST_CASE("hostile titles are text everywhere") {
    Site site = small_site();
    const std::string evil = "<script>alert(1)</script>\"'&";
    site.plans[0].measures[0].text.set(0, page_text(evil, evil));
    site.institutions[1].name.set(0, evil);
    site.config.title.set(0, evil);
    const Rendered rendered(site);
    std::size_t escaped = 0;
    for (const OutputFile& file : rendered.files) {
        if (!file.path.ends_with(".html")) continue;
        INFO(file.path);
        CHECK_FALSE(contains(file.bytes, "<script>"));
        escaped += count_of(file.bytes, "&lt;script&gt;");
    }
    CHECK(escaped > 20);
}

TEST_CASE("scripts are files of our own with a digest in their name, deferred, and nothing is inline") {
    const Rendered site(small_site());
    for (const OutputFile& file : site.files) {
        if (!file.path.ends_with(".html")) continue;
        INFO(file.path);
        CHECK(count_of(file.bytes, "<script") > 0);
        CHECK(count_of(file.bytes, "<script") == count_of(file.bytes, "\" defer></script>"));
        CHECK(count_of(file.bytes, "assets/exit.") == 1);
        CHECK(count_of(file.bytes, " style=\"") == 0);
    }
}

TEST_CASE("one job and eight make the same bytes") {
    const Site site = small_site();
    const Rendered one(site, {1, "", "1"});
    const Rendered eight(site, {8, "", "1"});
    REQUIRE(one.files.size() == eight.files.size());
    for (std::size_t i = 0; i < one.files.size(); ++i) {
        CHECK(one.files[i].path == eight.files[i].path);
        CHECK(one.files[i].bytes == eight.files[i].bytes);
    }
}

TEST_CASE("another base address replaces the site's, and the missing page links from the top of the server") {
    const Rendered site(small_site(), {1, "https://other.example/", ""});
    CHECK(contains(site.page("lv/index.html"), "<link rel=\"canonical\" href=\"https://other.example/lv/\">"));
    CHECK(contains(site.page("404.html"), "href=\"/lv/index.html\""));
    CHECK(contains(Rendered(small_site()).page("404.html"), "href=\"/sub/lv/index.html\""));
}

TEST_CASE("exit, help and their telephone links are on every page") {
    const Rendered site(small_site());
    for (const OutputFile& file : site.files) {
        if (!file.path.ends_with(".html")) continue;
        INFO(file.path);
        CHECK(contains(file.bytes, "href=\"https://weather.example/\" rel=\"noreferrer external\""));
        CHECK(contains(file.bytes, "href=\"tel:112\""));
        CHECK(contains(file.bytes, "<meta name=\"referrer\" content=\"no-referrer\">"));
        CHECK(contains(file.bytes, "default-src 'none'"));
        CHECK_FALSE(contains(file.bytes, " style=\""));
    }
}

TEST_CASE("names stand in the order of the page's language") {
    const std::string page = Rendered(small_site()).page("lv/iestades/index.html");
    CHECK(page.find(">Ādaži") < page.find(">Iekšlietu ministrija"));
    CHECK(page.find(">Ādaži") != std::string::npos);
}

TEST_CASE("an institution shows what it leads apart from what it is a partner in") {
    Site site = small_site();
    site.plans[0].measures[2].co_responsible = {"iem"};
    const std::string page = Rendered(site).page("en/institutions/iem/index.html");
    const std::size_t partner = page.find("institution_partnered");
    REQUIRE(partner != std::string::npos);
    CHECK(page.find("1.1/index.html") < partner);
    CHECK(page.find("1.2/index.html") < partner);
    CHECK(page.find("1.3/index.html", partner) != std::string::npos);
}

TEST_CASE("a year page leads to that year's section of a measure") {
    Site site = small_site();
    PageText text = page_text("Measure", "Summary", "<h2 id=\"in-2021\">In 2021</h2>");
    text.body.headings = {{2, "in-2021", "In 2021", "In 2021", {}, 0}};
    site.plans[0].measures[0].text.set(1, std::move(text));
    const Rendered rendered(site);
    CHECK(contains(rendered.page("en/years/2021/index.html"), "href=\"../../2021-2023/1.1/index.html#in-2021\""));
    CHECK(contains(rendered.page("en/years/2021/index.html"), "href=\"../../2021-2023/1.2/index.html\""));
    CHECK(contains(rendered.page("en/years/2022/index.html"), "year_silent"));
}

}  // namespace
}  // namespace parskats
