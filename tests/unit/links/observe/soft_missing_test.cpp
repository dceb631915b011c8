// Pages that answer 200 and are not there, beside pages that only look so.
#include <doctest/doctest.h>

#include "unit/links/observe/observed.hpp"

using namespace parskats;

namespace {

const std::string asked = "https://www.portal.lv/lv/zinas/2021/kampana";

std::string titled(const std::string& title, const std::string& text = "<p>Meklējiet citur.</p>") {
    return told(Answer().at(asked).shows(title, text).observe());
}

std::string led(const std::string& from, const std::string& to, int status = 302,
                const std::string& title = "Ministrija") {
    return told(Answer().at(from).via(status, to).shows(title, "<p>Ziņas, dokumenti, kontakti.</p>").observe());
}

std::string repeated(const std::string& sentence, int times) {
    std::string text = "<p>";
    for (int i = 0; i < times; ++i) text += sentence + " ";
    return text + "</p>";
}

ObservedLink seen_at(const std::string& address, const std::string& title, const std::string& body) {
    return Answer().at(address).shows(title, body).observe();
}

ObservedLink sent(const std::string& address, const std::string& to) {
    return Answer().at(address).via(302, to).shows("Ministrija", "<p>Ziņas un dokumenti.</p>").observe();
}

bool are_one(const ObservedLink& link, const ObservedLink& sibling) {
    return is_not_found_page(link.shape.value(), sibling.shape.value());
}

const std::string sibling = "https://www.portal.lv/lv/zinas/2021/parskats-4f1c09";
const std::string menu = repeated("Sākums Ziņas Dokumenti Kontakti Pakalpojumi Par mums Vakances Iepirkumi", 40);
constexpr const char* by_words = "soft-missing: says-not-found";
constexpr const char* home = "soft-missing: redirected-home";

}  // namespace

TEST_CASE("a title that says so in eight languages is believed") {
    for (const char* const title :
         {"404 Not Found", "404", "Error 404", "Page not found", "Page Not Found | Ministry", "Oops! Page not found",
          "Lapa nav atrasta – Ministrija", "Kļūda 404", "404 - Lapa nav atrasta", "Šāda lapa neeksistē",
          "Страница не найдена", "Ошибка 404: страница не найдена", "Puslapis nerastas", "Lehte ei leitud",
          "Seite nicht gefunden", "Page introuvable", "Erreur 404", "Nie znaleziono strony",
          "Ministrija :: Lapa netika atrasta"}) {
        CHECK_MESSAGE(titled(title) == by_words, title);
    }
}

TEST_CASE("a page about such pages is none") {
    for (const char* const title :
         {"Road P404 opens again after repairs", "How to design a good 404 page",
          "Page not found: what to do about dead links", "404 pasākumi skolās", "Pazudusi persona nav atrasta Rīgā",
          "Room 404", "Ministrija", "Kampaņa – 404 nodarbības"}) {
        CHECK_MESSAGE(titled(title) == "ok", title);
    }
    CHECK(titled("Page not found", repeated("How links rot and what editors can do about it.", 200)) == "ok");
}

TEST_CASE("a heading or a bare sentence says so too, on a page that says little else") {
    CHECK(titled("Ministrija", "<h1>Lapa nav atrasta</h1><p>Meklējiet citur.</p>") == by_words);
    CHECK(titled("Ministrija", "<h1>404</h1>") == by_words);
    CHECK(titled("Ministrija", "<p>Diemžēl pieprasītā lapa nav atrasta.</p>") == by_words);
    CHECK(titled("Ministrija", "<h1>Kampaņa</h1><p>Skolās notika nodarbības.</p>") == "ok");
    CHECK(titled("Ministrija", "<h1>Lapa nav atrasta</h1>" +
                                   repeated("Grāmatas lapa, ko meklēja muzejs, joprojām nav rasta.", 100)) == "ok");
}

TEST_CASE("a title after long scripts is found") {
    std::string script = "<script>";
    for (int i = 0; i < 700; ++i) script += "var filler = 'nothing to see';\n";
    CHECK(told(Answer()
                   .body("<!doctype html><html><head>" + script +
                         "</script><title>Lapa nav atrasta</title></head><body><h1>404</h1>")
                   .observe()) == by_words);
}

TEST_CASE("a deep address that leads to the start page is missing") {
    CHECK(led(asked, "https://www.portal.lv/") == home);
    CHECK(led(asked, "https://www.portal.lv/", 301) == home);
    CHECK(led(asked, "https://www.portal.lv/lv/") == home);
    CHECK(led(asked, "https://www.portal.lv/lv/sakums") == home);
    CHECK(led(asked, "https://www.cita-ministrija.lv/index.html", 301) == home);
    CHECK(led(asked, "https://www.portal.lv/lv/zinas") == "ok");
    CHECK(led("https://www.portal.lv/", "https://www.portal.lv/lv/") == "ok");
    CHECK(led("https://portal.lv/lv", "https://www.portal.lv/lv/", 301) == "moved: permanent-redirect");
    CHECK(led("https://ej.uz/kampana7", "https://www.portal.lv/") == "ok");
    CHECK(led("https://www.rikojiesgudri.lv/rikojies-gudri-2021", "https://rikojiesgudri.lv/", 301,
              "Rīkojies gudri!") == home);
    // A section that got a site of its own.
    CHECK(led("https://www.portal.lv/rikojies-gudri", "https://rikojiesgudri.lv/", 301, "Rīkojies gudri!") ==
          "moved: permanent-redirect");
}

TEST_CASE("an address that leads to a not-found address is missing") {
    for (const char* const to :
         {"https://www.portal.lv/404", "https://www.portal.lv/404.html", "https://www.portal.lv/lv/not-found/",
          "https://www.portal.lv/error.aspx?aspxerrorpath=/x", "https://www.portal.lv/lv/lapa-nav-atrasta"}) {
        CHECK_MESSAGE(led(asked, to) == "soft-missing: redirected-not-found", to);
    }
    CHECK(led(asked, "https://www.portal.lv/zinas/404-skolas") == "ok");
}

TEST_CASE("a page that any neighbour gets is not found") {
    const std::string text = "<p>Ziņas, dokumenti, kontakti un pakalpojumi vienuviet.</p>";
    ObservedLink link = seen_at(asked, "Ministrijas portāls", text);
    const ObservedLink other = seen_at(sibling, "Ministrijas portāls", text);
    CHECK(are_one(link, other));
    mark_soft_missing(link, other.shape.value());
    CHECK(told(link) == "soft-missing: same-as-any-address");
    CHECK(link.facts == LinkFacts{});
    CHECK(link.detail == sibling);
}

TEST_CASE("echoes of what was asked and counters do not hide it") {
    const auto page = [](const std::string& address, const std::string& path, int visitor) {
        return seen_at(address, "Nothing at " + path,
                       "<p>News, documents, contacts and services in one place.</p><p>You asked for " + path +
                           " as visitor " + std::to_string(visitor) + ".</p>");
    };
    CHECK(are_one(page(asked, "/lv/zinas/2021/kampana", 1001), page(sibling, "/lv/zinas/2021/parskats-4f1c09", 1002)));
}

TEST_CASE("two real pages in one template are two pages") {
    const std::string first =
        "<p>Skolās visā Latvijā notika nodarbības par cilvēku tirdzniecību, tajās piedalījās jaunieši un "
        "skolotāji.</p>";
    const std::string second =
        "<p>Robežsargi mācījās pazīt cietušos un runāt ar viņiem; mācības vadīja eksperti no vairākām valstīm.</p>";
    const std::string lost = "<p>Šeit nekā nav. Izmantojiet meklēšanu.</p>";
    // One title for all, the menu far longer than the text, and marked as a menu or not.
    for (const std::string& around : {"<nav>" + menu + "</nav>", menu}) {
        CHECK_FALSE(
            are_one(seen_at(asked, "Ministrija", around + first), seen_at(sibling, "Ministrija", around + second)));
        CHECK_FALSE(
            are_one(seen_at(asked, "Ministrija", around + first), seen_at(sibling, "Ministrija", around + lost)));
        CHECK(are_one(seen_at(asked, "Ministrija", around + lost), seen_at(sibling, "Ministrija", around + lost)));
    }
    CHECK_FALSE(are_one(seen_at(asked, "Nodarbības skolās", menu), seen_at(sibling, "Robežsargu mācības", menu)));
}

TEST_CASE("a helpful search in place of a neighbour says nothing of a page") {
    CHECK_FALSE(are_one(seen_at(asked, "A campaign of 2021", repeated("It was held in forty schools.", 30)),
                        seen_at(sibling, "Search", "<p>No results. Try other words.</p>" + repeated("Section", 40))));
}

TEST_CASE("neighbours that are sent to one place are not found, unless it is the place that was asked for") {
    CHECK(are_one(sent(asked, "https://www.portal.lv/lv/jaunais-portals"),
                  sent(sibling, "https://www.portal.lv/lv/jaunais-portals")));
    const ObservedLink moved = Answer()
                                   .at(asked)
                                   .via(302, "https://www.portal.lv/lv/jauna-vieta")
                                   .shows("Kampaņa", "<p>Skolās.</p>")
                                   .observe();
    CHECK_FALSE(are_one(moved, sent(sibling, "https://www.portal.lv/lv/jaunais-portals")));
    const ObservedLink there =
        seen_at("https://www.portal.lv/lv/jaunais-portals", "Ministrija", "<p>Ziņas par visu.</p>");
    CHECK_FALSE(are_one(there, sent(sibling, "https://www.portal.lv/lv/jaunais-portals")));
}

TEST_CASE("start pages, pages made by scripts and failures are never told by a neighbour") {
    const std::string text = "<p>Ziņas, dokumenti, kontakti un pakalpojumi vienuviet.</p>";
    const ObservedLink other = seen_at(sibling, "Portāls", text);
    CHECK_FALSE(are_one(seen_at("https://www.portal.lv/", "Portāls", text), other));
    CHECK_FALSE(are_one(seen_at("https://www.portal.lv/lv/", "Portāls", text), other));
    const std::string shell = "<div id=\"app\"></div><script src=\"/app.js\"></script>";
    CHECK_FALSE(are_one(seen_at(asked, "Portāls", shell), seen_at(sibling, "Portāls", shell)));
    PageShape failure = other.shape.value();
    failure.status = 404;
    CHECK_FALSE(is_not_found_page(seen_at(asked, "Portāls", text).shape.value(), failure));
    ObservedLink refused = Answer().at(asked).status(403).observe();
    mark_soft_missing(refused, other.shape.value());
    CHECK(told(refused) == "refused: http-403");
}
