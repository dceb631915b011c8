#include "small_site.hpp"

namespace parskats {
namespace {

using namespace test;

constexpr std::string_view partly_done = "en/2021-2023/1.2/index.html";

/// The section of `page` that `id` heads.
std::string section(const std::string& page, std::string_view id) {
    const std::size_t begin = page.find("aria-labelledby=\"" + std::string(id) + "\"");
    REQUIRE(begin != std::string::npos);
    return page.substr(begin, page.find("</section>", begin) - begin);
}

Measure& measure(Site& site, std::size_t index) {
    return site.plans.front().measures[index];
}

TEST_CASE("the timeline has every year of the plan, with work where work is reported and the deadline in its year") {
    Site site = small_site();
    measure(site, 1).deadline = {DeadlineKind::by, {}, {2022, 6, 30}};
    const std::string years = section(Rendered(site).page(partly_done), "measure_years");
    CHECK(count_of(years, "<li") == 3);
    CHECK(count_of(years, "class=\"worked\"") == 1);
    CHECK(count_of(years, "class=\"timeline-work\"") == 1);
    CHECK(count_of(years, "The source names no work in this year") == 2);
    CHECK(count_of(years, "class=\"timeline-due\"") == 1);
    const std::size_t deadline = years.find("Deadline: 30 June 2022");
    CHECK(deadline > years.find(">2022</a>"));
    CHECK(deadline < years.find(">2023</a>"));
    CHECK(contains(years, "d=\"M59 0v16\""));  // the middle of the year is near the middle of the bar
}

TEST_CASE("a measure with a period shows when it was to start") {
    Site site = small_site();
    measure(site, 1).deadline = {DeadlineKind::from_to, Date{2022, 1, 1}, {2023, 12, 31}};
    const std::string years = section(Rendered(site).page(partly_done), "measure_years");
    CHECK(years.find("Start: 1 January 2022") < years.find("Deadline: 31 December 2023"));
}

TEST_CASE("the timeline leads to the year's section of the text, and the contents do not repeat it") {
    Site site = small_site();
    PageText text = page_text("Title", "Summary.", "<h2 id=\"in-2021\">In 2021</h2><h2 id=\"a\">A</h2>");
    text.body.headings = {{2, "in-2021", "In 2021", "In 2021", {}, 0},
                          {2, "a", "A", "A", {}, 0},
                          {2, "b", "B", "B", {}, 0},
                          {2, "c", "C", "C", {}, 0}};
    measure(site, 1).text.set(1, text);
    const std::string page = Rendered(site).page(partly_done);
    CHECK(contains(section(page, "measure_years"), "<a href=\"#in-2021\">What was done</a>"));
    CHECK(count_of(page, "href=\"#in-2021\"") == 1);
    CHECK(count_of(page, "href=\"#a\"") == 1);
}

TEST_CASE("what was delivered stands beside what was promised; without it the summary does") {
    Site site = small_site();
    for (LanguageIndex language : {0U, 1U}) {
        PageText text = measure(site, 1).text.in(language);
        text.fields["indicator"] = "Thirty events";
        measure(site, 1).text.set(language, text);
    }
    CHECK(contains(section(Rendered(site).page(partly_done), "measure_promise"), "<p>Summary.</p>"));
    PageText text = measure(site, 1).text.in(1);
    text.fields["delivered"] = "Twelve <events>";
    measure(site, 1).text.set(1, text);
    const std::string promise = section(Rendered(site).page(partly_done), "measure_promise");
    CHECK(promise.find("Thirty events") < promise.find("Twelve &lt;events&gt;"));
    CHECK_FALSE(contains(promise, "<p>Summary.</p>"));
}

TEST_CASE("a measure can be cited: site, number, title, permanent address, place in the source") {
    Site site = small_site();
    site.plans.front().source_title = text_of("Pielikums", "Annex");
    const std::string page = Rendered(site).page(partly_done);
    CHECK(contains(page, "data-copy>The plan. 1.2. Measure title 1.2. https://plan.example/sub/en/2021-2023/1.2/</p>"));
    CHECK(contains(section(page, "measure_cite"), "Annex, measure 1.2"));
    CHECK(contains(section(page, "measure_cite"), "hreflang=\"lv\">Pasākums 1.2</a>"));
    measure(site, 1).text.set(1, page_text("Is it needed?", ""));
    CHECK(contains(Rendered(site).page(partly_done), "1.2. Is it needed? https://"));
}

}  // namespace
}  // namespace parskats
