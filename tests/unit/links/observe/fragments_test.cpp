// Anchors that are there, are not, or cannot be known.
#include <doctest/doctest.h>

#include "unit/links/observe/observed.hpp"

using namespace parskats;

namespace {

Answer article() {
    return Answer().shows("Raksts",
                          "<h2 id=\"rezultāti\">Rezultāti</h2><a name=\"vecais\"></a><h2 "
                          "id=\"user-content-lejupielade\">L</h2><p>Teksts.</p>");
}

std::string at(const std::string& fragment) {
    return told(article().wants(fragment).observe());
}

}  // namespace

TEST_CASE("an anchor that is there is found by id, by name and encoded") {
    for (const char* const fragment : {"rezultāti", "rezult%C4%81ti", "vecais", "lejupielade", "top", "TOP", "",
                                       ":~:text=Teksts", "vecais:~:text=x"})
        CHECK_MESSAGE(at(fragment) == "ok", fragment);
}

TEST_CASE("an anchor that a static page lacks is told") {
    const ObservedLink link = article().wants("rezultāti").wants("secinajumi").observe();
    CHECK(told(link) == "fragment: anchor-missing");
    CHECK(link.missing_fragments == std::vector<std::string>{"secinajumi"});
    CHECK(link.facts.title == "Raksts");
    const ObservedLink moved = article().wants("secinajumi").via(301, "https://www.portal.lv/jauns").observe();
    CHECK(told(moved) == "moved: permanent-redirect");
    CHECK(moved.missing_fragments.size() == 1);
    CHECK(warns(moved, LinkWarning::anchor_missing));
}

TEST_CASE("an anchor that scripts may make is unknown") {
    const auto scripted = [](const std::string& fragment) {
        return Answer()
            .shows("Lietotne", "<div id=\"app\"></div><script src=\"/app.js\"></script>")
            .wants(fragment)
            .observe();
    };
    CHECK(told(scripted("secinajumi")) == "ok");
    CHECK(warns(scripted("secinajumi"), LinkWarning::scripted));
    CHECK(scripted("secinajumi").missing_fragments.empty());
    CHECK(at("!/zinas/1") == "ok");
    CHECK(at("/zinas/1") == "ok");
    Answer cut = article().wants("secinajumi");
    cut.last.body_cut = true;
    CHECK(told(cut.observe()) == "ok");
}

TEST_CASE("a place in a document is not looked for") {
    CHECK(told(Answer().type("application/pdf").body("%PDF-1.4 ...").wants("page=3").observe()) == "ok");
}
