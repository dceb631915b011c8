// Addresses that somebody else has now, beside those that only moved.
#include <doctest/doctest.h>

#include "unit/links/observe/observed.hpp"

using namespace parskats;

namespace {

const std::string asked = "https://kampanas-nedela.lv/lv/par";
const std::string casino_title = "Best Online Casino 2026 – Free Spins & Betting Bonus";
const std::string casino_text =
    "<p>Play slots, poker and roulette. Sports betting odds, jackpot, free spins. Casino, casino.</p>";

std::string shows(const std::string& title, const std::string& text) {
    return told(Answer().at(asked).shows(title, text).observe());
}

std::string led(const std::string& to, const std::string& title, const std::string& text, int status = 301) {
    return told(Answer().at(asked).via(status, to).shows(title, text).observe());
}

std::string repeated(const std::string& sentence, int times) {
    std::string text = "<p>";
    for (int i = 0; i < times; ++i) text += sentence + " ";
    return text + "</p>";
}

}  // namespace

TEST_CASE("gambling, pills and pornography in place of something else are another owner") {
    const std::string to = "https://lucky-spins.com/welcome";
    CHECK(led(to, casino_title, casino_text) == "hijack: spam");
    CHECK(led(to, "Labākais tiešsaistes kazino Latvijā",
              "<p>Kazino bonuss, spēļu automāti, bezmaksas griezieni, totalizators.</p>") == "hijack: spam");
    CHECK(led(to, "Онлайн казино", "<p>Игровые автоматы, слоты, букмекер, ставки на спорт.</p>") == "hijack: spam");
    CHECK(led(to, "Buy Viagra online", "<p>Cialis, Levitra, tramadol without prescription.</p>") == "hijack: spam");
    CHECK(led(to, "Situs slot gacor", "<p>Judi online, togel, maxwin.</p>") == "hijack: spam");
    CHECK(led(to, "Free porn", "<p>XXX, hentai, sex video.</p>") == "hijack: spam");
    // At the address itself, by what is remembered.
    CHECK(told(Answer().at(asked).knows("Kampaņas nedēļa skolās").shows(casino_title, casino_text).observe()) ==
          "hijack: spam");
    CHECK(told(Answer().at(asked).knows(casino_title).shows(casino_title, casino_text).observe()) == "ok");
}

TEST_CASE("whoever writes about gambling is not taken for a casino") {
    const std::string text = "<p>Casino, betting and slots harm people. The office offers free advice.</p>";
    CHECK(shows("Gambling addiction: where to find help", text) == "ok");
    CHECK(led("https://new-home.lv/x", "Gambling addiction: where to find help", text) == "moved: permanent-redirect");
    CHECK(led("https://new-home.lv/x", "Azartspēļu un kazino uzraudzība",
              "<p>Kazino, totalizators, azartspēles: likums un noteikumi.</p>") == "moved: permanent-redirect");
    // Seen for the first time, without a move: perhaps the author meant it.
    const ObservedLink first = Answer().at(asked).shows(casino_title, casino_text).observe();
    CHECK(told(first) == "ok");
    CHECK(warns(first, LinkWarning::doubtful_content));
    CHECK_FALSE(warns(Answer().observe(), LinkWarning::doubtful_content));
}

TEST_CASE("a domain for sale says so in many words") {
    CHECK(shows("kampanas-nedela.lv",
                "<p>This domain is for sale! The domain kampanas-nedela.lv may be for sale by its owner.</p>") ==
          "hijack: for-sale");
    CHECK(shows("kampanas-nedela.lv is for sale", "<p>The domain name is for sale. Buy this domain.</p>") ==
          "hijack: for-sale");
    CHECK(shows("Domēns ir pārdošanā", "<p>Sazinieties ar mums.</p>") == "hijack: for-sale");
    CHECK(shows("Домен продается", "") == "hijack: for-sale");
    CHECK(shows("kampanas-nedela.lv",
                "<p>This domain is parked free, courtesy of a registrar.</p><p>Parked domain.</p>") ==
          "hijack: parked");
    CHECK(shows("Kā krāpnieki pārdod domēnus", "<p>“Buy this domain”, viņi raksta.</p>") == "ok");
    CHECK(shows("A report on names", "<p>It was shown as “this domain is for sale; buy this domain”.</p>" +
                                         repeated("Names of sites change hands more often than one thinks.", 100)) ==
          "ok");
}

TEST_CASE("services that park domains are known by host and source") {
    CHECK(led("https://www.hugedomains.com/domain_profile.cfm?d=kampanas-nedela", "Domains", "", 302) ==
          "hijack: for-sale");
    CHECK(led("https://ww16.sedoparking.com/", "x", "", 302) != "ok");
    CHECK(shows("kampanas-nedela.lv", "<div id=\"sedoparking\"></div>") == "hijack: parked");
    CHECK(told(Answer().at(asked).body("<html data-adblockkey=\"MFww\"><head></head><body></body></html>").observe()) ==
          "hijack: parked");
    CHECK(told(Answer()
                   .at(asked)
                   .body("<!DOCTYPE "
                         "html><html><head><script>window.onload=function(){window.location.href=\"/lander\"}</"
                         "script></head></html>")
                   .observe()) == "hijack: parked");
    // Who links to such a service means it.
    CHECK(told(Answer().at("https://sedo.com/").shows("Sedo", "<p>Names.</p>").observe()) == "ok");
}

TEST_CASE("a new name alone is a move; an unrelated title is worth a look") {
    const ObservedLink renamed = Answer()
                                     .at("https://veca-ministrija.lv/kampanas")
                                     .via(301, "https://jauna-ministrija.lv/kampanas")
                                     .shows("Kampaņas", "<p>x</p>")
                                     .observe();
    CHECK(told(renamed) == "moved: permanent-redirect");
    CHECK_FALSE(warns(renamed, LinkWarning::other_site));
    const ObservedLink elsewhere = Answer()
                                       .at(asked)
                                       .knows("Kampaņas nedēļa")
                                       .via(301, "https://newspaper.lv/2021/x")
                                       .shows("Weather for today", "<p>x</p>")
                                       .observe();
    CHECK(told(elsewhere) == "moved: permanent-redirect");
    CHECK(warns(elsewhere, LinkWarning::other_site));
    const ObservedLink same_owner =
        Answer().at("https://www.iem.gov.lv/a").via(301, "https://iem.gov.lv/b").shows("Weather", "<p>x</p>").observe();
    CHECK_FALSE(warns(same_owner, LinkWarning::other_site));
}
