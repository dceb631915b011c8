#include "base/http_date.hpp"

#include <doctest/doctest.h>

using parskats::parse_http_date;

TEST_CASE("the three forms of an HTTP date name one moment") {
    constexpr std::int64_t moment = 784'111'777;  // RFC 9110's own example
    CHECK(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT") == moment);
    CHECK(parse_http_date("Sunday, 06-Nov-94 08:49:37 GMT") == moment);
    CHECK(parse_http_date("Sun Nov  6 08:49:37 1994") == moment);
    CHECK(parse_http_date("Thu, 26 Nov 2026 00:00:60 GMT") == 1'795'651'259);
}

TEST_CASE("what is no HTTP date is none") {
    for (const char* text :
         {"", "0", "abc", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
          "Sun, x6 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "2026-11-26T00:00:00Z"}) {
        CHECK_MESSAGE(!parse_http_date(text), text);
    }
}
