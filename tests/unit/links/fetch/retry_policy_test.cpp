#include "links/fetch/retry_policy.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace parskats;
using std::chrono::milliseconds;
using std::chrono::seconds;

TEST_CASE("Retry-After is read in the forms that servers use, never negative and never endless") {
    constexpr std::int64_t now = 784'111'777;
    CHECK(parse_retry_after("2", now) == seconds(2));
    CHECK(parse_retry_after(" 120 ", now) == seconds(120));
    CHECK(parse_retry_after("1m30s", now) == seconds(90));
    CHECK(parse_retry_after("Sun, 06 Nov 1994 08:50:37 GMT", now) == seconds(60));
    CHECK(parse_retry_after("Sun, 06 Nov 1994 08:49:30 GMT", now) == seconds(0));
    CHECK(parse_retry_after("99999999999999999999", now) == seconds(std::int64_t{10} * 365 * 86'400));
    for (const char* text : {"", "abc", "-5", "2.5", "s", "1m30", "1d"})
        CHECK_MESSAGE(!parse_retry_after(text, now), text);
}

TEST_CASE("pauses double, differ from address to address, and come out the same in every run") {
    CHECK(backoff("https://a.example/", 1) == backoff("https://a.example/", 1));
    CHECK(backoff("https://a.example/", 1) != backoff("https://b.example/", 1));
    for (int attempt = 1; attempt <= 40; ++attempt) {
        const milliseconds pause = backoff("https://a.example/", attempt);
        const milliseconds base = std::min(milliseconds(1000 << std::min(attempt - 1, 5)), milliseconds(30'000));
        CHECK(pause >= base);
        CHECK(pause <= base + base / 2);
    }
}
