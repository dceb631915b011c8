#include "links/observe/wayback.hpp"

#include <doctest/doctest.h>

#include "unit/links/observe/observed.hpp"

using namespace parskats;

namespace {

const std::string key = "http://www.portal.lv/zinas/1";

HttpResponse sends_to(const std::string& location, int status = 302) {
    HttpResponse answer;
    answer.status = status;
    answer.redirect_url = location;
    return answer;
}

bool is_good(int status, const std::string& title, const std::string& text = "<p>Teksts.</p>") {
    HttpResponse answer;
    answer.status = status;
    answer.headers = {{"content-type", "text/html"}};
    answer.body = Answer::page(title, text);
    return is_good_capture({"https://web.archive.org/web/20230501120000/" + key, Date{2023, 5, 1}}, answer);
}

}  // namespace

TEST_CASE("a capture is what the archive's Location names") {
    CHECK(wayback_lookup_url(key) == "https://web.archive.org/web/http://www.portal.lv/zinas/1");
    const auto found = read_wayback_lookup(key, sends_to("https://web.archive.org/web/20230501120000/" + key));
    REQUIRE(found);
    CHECK(found->url == "https://web.archive.org/web/20230501120000/http://www.portal.lv/zinas/1");
    CHECK(found->date == Date{2023, 5, 1});
    // The archive's own ways to write one address.
    CHECK(read_wayback_lookup(key, sends_to("http://web.archive.org/web/20230501120000/http://portal.lv:80/zinas/1/")));
    CHECK(
        read_wayback_lookup(key, sends_to("https://web.archive.org/web/20230501120000/https://www.portal.lv/zinas/1")));
    CHECK(read_wayback_lookup(key, sends_to("https://web.archive.org/web/20230501120000id_/" + key))->url ==
          found->url);
}

TEST_CASE("what is no capture of that address is none") {
    CHECK_FALSE(read_wayback_lookup(key, sends_to("", 404)));
    CHECK_FALSE(read_wayback_lookup(key, sends_to("", 200)));
    CHECK_FALSE(read_wayback_lookup(key, sends_to("https://web.archive.org/web/20231301120000/" + key)));
    CHECK_FALSE(read_wayback_lookup(key, sends_to("https://web.archive.org/web/2023/" + key)));
    CHECK_FALSE(read_wayback_lookup(key, sends_to("https://web.archive.org/web/20230501120000/http://www.portal.lv/")));
    CHECK_FALSE(read_wayback_lookup(key, sends_to("https://evil.example/web/20230501120000/" + key)));
    CHECK_FALSE(read_wayback_lookup(key, sends_to("https://web.archive.org/save/" + key)));
}

TEST_CASE("a capture of a wall, a failure or a parked domain is not good") {
    CHECK(is_good(200, "Kampaņas nedēļa skolās"));
    CHECK_FALSE(is_good(200, "Just a moment..."));
    CHECK_FALSE(is_good(200, "Lapa nav atrasta"));
    CHECK_FALSE(is_good(200, "portal.lv", "<p>This domain is for sale. Buy this domain.</p>"));
    CHECK_FALSE(is_good(404, "Kampaņas nedēļa skolās"));
    CHECK_FALSE(is_good(403, "Kampaņas nedēļa skolās"));
    CHECK_FALSE(is_good(302, ""));
}
