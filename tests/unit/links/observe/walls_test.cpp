// Walls against robots and strangers, and pages that only speak of them.
#include <doctest/doctest.h>

#include "unit/links/observe/observed.hpp"

using namespace parskats;

namespace {

std::string long_text() {
    std::string text = "<p>";
    for (int i = 0; i < 200; ++i) text += "Vārdi par drošību tīmeklī un to, kā to sargā. ";
    return text + "</p>";
}

std::string titled(const std::string& title, int status = 200, const std::string& text = "<p>Lūdzu, uzgaidiet.</p>") {
    return told(Answer().status(status).shows(title, text).observe());
}

std::string with_source(int status, const std::string& source) {
    return told(Answer().status(status).body(source).observe());
}

std::string redirected(const std::string& asked, const std::string& to) {
    return told(Answer().at(asked).via(302, to).shows("Pieslēgties", "<form></form>").observe());
}

constexpr const char* wall = "blocked: bot-wall";
constexpr const char* login = "blocked: login-wall";

}  // namespace

TEST_CASE("a wall that names itself in a header is believed") {
    CHECK(told(Answer().status(403).header("cf-mitigated", "challenge").observe()) == wall);
    CHECK(told(Answer().status(202).header("x-amzn-waf-action", "challenge").body("").observe()) == wall);
    CHECK(told(Answer().status(405).header("x-amzn-waf-action", "captcha").body("").observe()) == wall);
    CHECK(told(Answer().status(403).header("x-vercel-mitigated", "challenge").observe()) == wall);
    CHECK(told(Answer().status(403).header("x-sucuri-block", "EXP080").observe()) == wall);
    CHECK(told(Answer().status(403).header("x-datadome", "protected").observe()) == wall);
    CHECK(told(Answer().status(403).header("server", "ddos-guard").observe()) == wall);
    CHECK(told(Answer().status(999).observe()) == "blocked: http-999");
    // The same hosts in peace.
    CHECK(told(Answer().header("x-datadome", "protected").header("server", "ddos-guard").observe()) == "ok");
    CHECK(told(Answer().status(404).header("server", "cloudflare").observe()) == "missing: http-404");
    CHECK(told(Answer().status(403).header("server", "cloudflare").observe()) == "refused: http-403");
}

TEST_CASE("a wall is known by its source, whatever its status") {
    CHECK(with_source(503, "<html><title>x</title><form action=\"/?__cf_chl_f_tk=x\"></form>") == wall);
    CHECK(with_source(403, "<html><title>Access Denied</title>Reference #18. https://errors.edgesuite.net/18.") ==
          wall);
    CHECK(with_source(200,
                      "<html><body><iframe src=\"/_Incapsula_Resource?CWUDNSAI=23\">Request unsuccessful. Incapsula "
                      "incident ID: 1-2</iframe>") == wall);
    CHECK(with_source(403, "<html><script src=\"https://ct.captcha-delivery.com/c.js\"></script>") == wall);
    CHECK(with_source(200, "<html><script>sucuri_cloudproxy_js='';</script>") == wall);
    CHECK(with_source(403, "<html><div id=\"px-captcha\"></div>") == wall);
    CHECK(with_source(405, "<html><script>window.gokuProps = {};</script>") == wall);
    CHECK(with_source(403, "<html><script src=\"https://check.ddos-guard.net/check.js\"></script>") == wall);
    // What ordinary pages behind these walls carry.
    const std::string page =
        "<html><title>Kampaņa</title><script src=\"/cdn-cgi/challenge-platform/scripts/jsd/main.js\"></script>"
        "<script src=\"/_Incapsula_Resource?SWJIYLWA=719\"></script><script "
        "src=\"https://js.datadome.co/tags.js\"></script>";
    CHECK(with_source(200, page + long_text()) == "ok");
    CHECK(told(Answer()
                   .shows("Kā darbojas px-captcha", "<p>px-captcha un captcha-delivery.com</p>" + long_text())
                   .observe()) == "ok");
}

TEST_CASE("a wall's detail names who built it") {
    CHECK(Answer().status(403).header("cf-mitigated", "challenge").observe().detail == "Cloudflare: cf-mitigated");
    CHECK(Answer().shows("Pardon Our Interruption", "").observe().detail == "Imperva: Pardon Our Interruption");
}

TEST_CASE("a wall's title is known in three languages") {
    for (const char* const title :
         {"Just a moment...", "Attention Required! | Cloudflare", "Access to this page has been denied", "DDoS-Guard",
          "Sucuri WebSite Firewall - Access Denied", "Are you human?", "Are you a robot?", "Human Verification",
          "Vai esat cilvēks?", "Apstipriniet, ka neesat robots", "Вы не робот?", "Подтвердите, что вы не робот",
          "Making sure you're not a bot!", "Vercel Security Checkpoint"}) {
        CHECK_MESSAGE(titled(title) == wall, title);
        CHECK_MESSAGE(titled(title, 403) == wall, title);
    }
    CHECK(titled("Are you a robot? How children learn to tell people from machines on the web") == "ok");
    CHECK(titled("Are you a robot?", 200, long_text()) == "ok");
    CHECK(titled("Drošības pārbaudes skolās 2021. gadā") == "ok");
    CHECK(titled("Just a moment...", 404) == "missing: http-404");
}

TEST_CASE("a way in is no page") {
    const std::string page = "https://www.portal.lv/dokumenti/7";
    for (const char* const to :
         {"https://www.portal.lv/login/?next=%2Fdokumenti%2F7", "https://www.portal.lv/lv/signin",
          "https://login.portal.lv/oauth2/authorize?client_id=1", "https://accounts.google.com/v3/signin/identifier",
          "https://login.microsoftonline.com/common/oauth2/authorize",
          "https://www.portal.lv/user?destination=dokumenti/7",
          "https://www.portal.lv/_layouts/15/Authenticate.aspx?Source=x", "https://www.facebook.com/login/?next=x",
          "https://www.instagram.com/accounts/login/", "https://www.portal.lv/wp-login.php?redirect_to=x",
          "https://www.portal.lv/ielogoties"}) {
        CHECK_MESSAGE(redirected(page, to) == login, to);
    }
    CHECK(redirected(page, "https://consent.youtube.com/m?continue=x") == "blocked: consent-wall");
    CHECK(redirected(page, "https://www.portal.lv/dokumenti/login-drosiba") == "ok");
    CHECK(redirected(page, "https://www.portal.lv/dokumenti?next=2") == "ok");
    // Who links to a way in means it.
    CHECK(redirected("https://www.portal.lv/login", "https://www.portal.lv/lv/login") == "ok");
    CHECK(told(Answer()
                   .at("https://www.portal.lv/login-safety")
                   .shows("How to log in safely", "<p>Words.</p>")
                   .observe()) == "ok");
}

TEST_CASE("sites that show strangers only themselves are walls, those that show a title are not") {
    const auto shown = [](const std::string& address, const std::string& title, int status = 200) {
        return told(Answer().at(address).status(status).shows(title, "<div></div>").observe());
    };
    CHECK(shown("https://www.facebook.com/watch/?v=595050551469418", "Facebook") == login);
    CHECK(shown("https://www.facebook.com/watch/?v=595050551469418", "Error", 400) == login);
    CHECK(shown("https://www.instagram.com/p/x/", "Instagram") == login);
    CHECK(shown("https://www.linkedin.com/company/x", "LinkedIn: Log In or Sign Up") == login);
    CHECK(shown("https://x.com/ministrija/status/1", "X") == login);
    CHECK(shown("https://www.facebook.com/watch/?v=595050551469418",
                "Kas ir cilvēku tirdzniecība? | Iekšlietu ministrija") == "ok");
    CHECK(shown("https://www.facebook.com/gone", "Page", 404) == "missing: http-404");
    CHECK(shown("https://www.portal.lv/x", "Facebook") == "ok");
}
