#include "render/page/link_words.hpp"
#include "render/render_site.hpp"
#include "small_site.hpp"

namespace parskats {
namespace {

using namespace test;

const std::string video = "https://tube.example/watch?v=1";

/// A site that lists one video, and a ledger that has it so.
Site site_with(Verdict verdict, Observation observation) {
    Site site = small_site();
    Resource resource;
    resource.id = "film";
    resource.url = video;
    resource.title = text_of("Filma", "The film");
    resource.medium = Medium::video;
    site.resources.push_back(resource);
    LinkRecord record;
    record.key = video;
    record.verdict = verdict;
    record.observation = observation;
    record.facts.seconds = 200;
    record.facts.bytes = 1'250'000;
    record.last_ok = Date{2026, 5, 3};
    record.last_checked = Date{2026, 11, 20};
    if (verdict == Verdict::dead) record.failing_since = Date{2026, 5, 10};
    site.ledger.links.push_back(record);
    site.index_resources();
    return site;
}

/// The page, with plain spaces for those that do not break.
std::string list_of(const Site& site, const std::string& path = "en/resources/index.html") {
    std::string html = Rendered(site).page(path);
    for (std::size_t at = html.find("\xC2\xA0"); at != std::string::npos; at = html.find("\xC2\xA0", at)) {
        html.replace(at, 2, " ");
    }
    return html;
}

}  // namespace

TEST_CASE("a listed thing says how long and large it is and when it was last there, in the page's language") {
    const Site site = site_with(Verdict::alive, Observation::ok);
    CHECK(contains(list_of(site), "3 min, 1.3 MB; last available on 3 May 2026"));
    CHECK(contains(list_of(site, "lv/resources/index.html"), "pēdējoreiz pieejams 2026. gada 3. maijā"));
    CHECK_FALSE(contains(list_of(site), "unavailable"));
}

TEST_CASE("a dead thing stays on the list, with its day and the archived copy") {
    Site site = site_with(Verdict::dead, Observation::missing);
    site.ledger.links[0].archive =
        LinkArchive{"https://web.archive.org/web/20220314150926/" + video, Date{2022, 3, 14}};
    const std::string html = list_of(site);
    CHECK(contains(html, "The film"));
    CHECK(contains(html, "unavailable since 10 May 2026"));
    CHECK(contains(html, ">archived copy ("));
    CHECK(contains(html, "data-versionurl=\"https://web.archive.org/web/20220314150926/" + video + "\""));
    CHECK(contains(html, "data-versiondate=\"2022-03-14\""));
}

TEST_CASE("nobody is led to a site that was taken over") {
    const std::string html = list_of(site_with(Verdict::unsafe, Observation::hijack));
    CHECK(contains(html, "The film"));
    CHECK(contains(html, "link removed"));
    CHECK_FALSE(contains(html, "href=\"" + video));
    CHECK(contains(list_of(site_with(Verdict::alive, Observation::ok)), "href=\"" + video));
}

TEST_CASE("a person's word is shown with its day, as long as it counted when the address was last looked at") {
    Site site = site_with(Verdict::unverifiable, Observation::blocked);
    CHECK(contains(list_of(site), "cannot be checked automatically"));
    LinkOverride word;
    word.key = video;
    word.verdict = Verdict::alive;
    word.on = Date{2026, 11, 1};
    word.until = Date{2027, 5, 1};
    site.link_policy.overrides.push_back(word);
    CHECK(contains(list_of(site), "checked by a person on 1 November 2026"));
    site.link_policy.overrides[0].until = Date{2026, 11, 10};
    CHECK(contains(list_of(site), "cannot be checked automatically"));
}

TEST_CASE("the page of the links' health counts all and lists what does not answer, with the reason") {
    const std::string dead = list_of(site_with(Verdict::dead, Observation::gone), "en/resources/links/index.html");
    CHECK(contains(dead, "The page, the video or the whole site has been removed."));
    CHECK(contains(dead, "The checks cover 1 address."));
    const std::string alive = list_of(site_with(Verdict::alive, Observation::ok), "en/resources/links/index.html");
    CHECK_FALSE(contains(alive, "The film"));
    CHECK(contains(alive, "Working"));
    CHECK(contains(list_of(small_site(), "en/resources/links/index.html"), "have not been checked yet"));
}

}  // namespace parskats
