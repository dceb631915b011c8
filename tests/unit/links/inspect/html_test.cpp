// What is read of a page.
#include <doctest/doctest.h>

#include <chrono>

#include "links/inspect/clean_text.hpp"
#include "links/inspect/document_date.hpp"
#include "links/inspect/inspect.hpp"

using namespace parskats;

namespace {

Inspected look(const std::string& bytes, const std::string& content_type = "text/html") {
    return inspect({bytes, content_type});
}

std::string times(const std::string& piece, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += piece;
    return all;
}

}  // namespace

TEST_CASE("a page's own words about itself are read") {
    const Inspected found = look(
        "<!doctype html><html lang=\"lv-LV\"><head><title>\n Pārskats &amp; \n plāns </title><link rel=canonical "
        "href=\"/cits\">"
        "<meta property=\"og:title\" content=\"Cits\"><meta property=\"og:type\" content=\"article\"><meta name=robots "
        "content=\"NOINDEX, nofollow\">"
        "<meta http-equiv=refresh content=\"0; url='/jauns'\"></head><body><h1>Virs<b>raksts</b></h1><p "
        "id=a>Teksts.</p><a name=b></a></body></html>");
    CHECK(found.media_type == "text/html");
    CHECK(found.title == "Pārskats & plāns");
    CHECK(found.language == "lv");
    REQUIRE(found.html);
    CHECK(found.html->canonical == "/cits");
    CHECK(found.html->og_type == "article");
    CHECK(found.html->forbids_indexing);
    CHECK(found.html->forwards_to == "/jauns");
    CHECK(found.html->heading == "Virsraksts");
    CHECK(found.html->anchors == std::vector<std::string>{"a", "b"});
    CHECK_FALSE(found.html->is_read_partly);
}

TEST_CASE("og: data stands in for what is missing") {
    const Inspected found = look(
        "<html><head><meta property=\"og:title\" content=\"Video\"><meta property=\"og:locale\" "
        "content=\"en_GB\"></head>");
    CHECK(found.title == "Video");
    CHECK(found.language == "en");
    CHECK(look("<html><meta http-equiv=refresh content=30></html>").html->forwards_to.empty());
}

TEST_CASE("the text of a page is what people see, without what stands around it") {
    const Inspected found = look(
        "<html><title>T</title><style>p{}</style><nav>Izvēlne</nav><header>Galva</header><main><p>Viens  "
        "divi</p><script>var x = 'nē';</script>"
        "<noscript>ieslēdziet</noscript><p>trīs</p></main><footer>Kāja</footer><template><p>sagatave</p></template></"
        "html>");
    CHECK(found.html->main_text == "Viens divi trīs");
    CHECK(found.html->scripts == 1);
    CHECK(found.html->text_length == 31);
}

TEST_CASE("a page that scripts make is told from one that has some") {
    CHECK(look("<html><title>T</title><div id=app></div><script src=a.js></script>").html->is_scripted);
    CHECK_FALSE(look("<html><title>T</title><p>Īss teksts.</p>").html->is_scripted);
    CHECK_FALSE(look("<html><script src=a.js></script><p>" + times("Garāks teksts. ", 40)).html->is_scripted);
}

TEST_CASE("letters are right in every charset that pages are in") {
    const auto title = [](const std::string& bytes, const std::string& type = "text/html") {
        return look(bytes, type).title;
    };
    const std::string old =
        "<title>P\xE2rskats par tie\xF0\xE2m saist\xEE"
        "b\xE2m</title>";
    CHECK(title(old, "text/html; charset=windows-1257") == "Pārskats par tiešām saistībām");
    CHECK(title("<meta charset=windows-1257>" + old) == "Pārskats par tiešām saistībām");
    CHECK(title("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1257\">" + old) ==
          "Pārskats par tiešām saistībām");
    CHECK(title("<html lang=lv>" + old) == "Pārskats par tiešām saistībām");
    CHECK(title("<html lang=ru><title>\xCF\xF0\xE8\xE2\xE5\xF2</title>") == "Привет");
    CHECK(title("\xEF\xBB\xBF<title>Ceļš</title>", "text/html; charset=windows-1257") == "Ceļš");
    CHECK(title(std::string("\xFF\xFE<\0t\0i\0t\0l\0e\0>\0a\0\x01\x01<\0/\0t\0i\0t\0l\0e\0>\0", 36)) == "aā");
    CHECK(title("<title>Ceļš</title>", "text/html; charset=\"UTF-8\"") == "Ceļš");
    CHECK(title("<title>Ceļš</title>", "text/html; charset=utf-7") == "Ceļš");
    CHECK(title("<title>Caf\xE9 \xFF</title>", "text/html; charset=utf-8") == "Caf\xEF\xBF\xBD \xEF\xBF\xBD");
}

TEST_CASE("titles are one safe line") {
    CHECK(clean_text("a\xE2\x80\xAE"
                     "b\tc\x07"
                     "d") == "ab c d");
    CHECK(look("<title>" + times("Title ", 50'000) + "</title>").title.size() <= 300);
    CHECK(look("<title>Never closed " + times("word ", 5000)).title.starts_with("Never closed word"));
    CHECK(look(std::string("<title>Nul\0 here</title>", 24)).title.starts_with("Nul"));
    CHECK(clean_text("  a \n b  ", 2) == "a");
    CHECK(language_of_tag("LV_lv") == "lv");
    CHECK(language_of_tag("x-klingon").empty());
}

TEST_CASE("HTML is HTML whatever it is called") {
    CHECK(look("<html><title>A</title>", "").media_type == "text/html");
    CHECK(look("<!-- x --><!DOCTYPE HTML><p>a", "application/pdf").media_type == "text/html");
    CHECK(look("<?xml version=\"1.0\"?><!DOCTYPE html><html><title>A</title></html>", "application/xhtml+xml").title ==
          "A");
    CHECK(look("Hello <b>there</b>", "text/html").media_type == "text/html");
    CHECK(look("Hello <b>there</b>", "text/plain").media_type == "text/plain");
    CHECK(look("1 < 2", "").media_type == "text/plain");
}

TEST_CASE("a page that would cost more than it is worth is read in part, and quickly") {
    const auto begin = std::chrono::steady_clock::now();
    const std::string head = "<title>Hostile</title>";
    for (const std::string& page : {
             head + times("<div>", 1'000'000),
             head + times("<div></x>", 500'000),
             head + times("<div><table><tr><td></div></table>", 200'000),
             head + times("<li><dd>", 500'000),
             head + "<a" + times(" x", 2'000'000) + ">",
             head + times("<div><font a=1></div>", 200'000),
             head + times("<font a=1><font a=2><font a=3><p>x", 100'000),
             head + times("<svg><a>", 300'000),
             head + "<table>" + times("<br>x", 500'000),
             head + times("<b><i><p></b></i>", 200'000),
             head + times("<select><option>", 300'000),
             head + times("<!-- ", 1'000'000),
             head + times("<p id=x", 500'000),
             head + times("&amp", 1'000'000),
         }) {
        const Inspected found = look(page);
        CHECK(found.title == "Hostile");
    }
    CHECK(look(head + times("<div>", 1000)).html->is_read_partly);
    CHECK_FALSE(look(head + times("<div>", 100) + times("<p>a<br>", 5000)).html->is_read_partly);
    const auto spent = std::chrono::steady_clock::now() - begin;
    CHECK(std::chrono::duration_cast<std::chrono::seconds>(spent).count() < 60);
}

TEST_CASE("dates are read as documents write them") {
    CHECK(date_of_http("Sun, 06 Nov 1994 08:49:37 GMT") == Date{1994, 11, 6});
    CHECK_FALSE(date_of_http("yesterday"));
    CHECK(date_of_timestamp("2023-09-01T12:00:00+03:00") == Date{2023, 9, 1});
    CHECK_FALSE(date_of_timestamp("01.09.2023"));
    CHECK(date_of_pdf("D:20230901") == Date{2023, 9, 1});
    CHECK(date_of_capture("20230501120000") == Date{2023, 5, 1});
    CHECK_FALSE(date_of_capture("2023050112000"));
}
