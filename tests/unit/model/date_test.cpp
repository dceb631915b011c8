#include "model/date.hpp"

#include <doctest/doctest.h>

using namespace parskats;

TEST_CASE("a date may be a year, a month or a day, and is written as it was read") {
    for (const char* const text : {"2021", "2021-02", "2021-02-08", "2024-02-29"}) {
        const auto date = Date::parse(text);
        REQUIRE(date);
        CHECK(date->to_iso() == text);
    }
    CHECK(Date::parse("2021-02-08")->is_full());
    CHECK_FALSE(Date::parse("2021-02")->is_full());
}

TEST_CASE("what is no day of the calendar is no date") {
    for (const char* const text : {"", "21", "2021-", "2021-13", "2021-00", "2021-02-29", "2021-04-31", "2021-2-8",
                                   "2021-02-8", "2021/02/08", "2021-02-08T", "08.02.2021", "-021"}) {
        CAPTURE(text);
        CHECK_FALSE(Date::parse(text));
    }
}

TEST_CASE("days are counted over the ends of months and leap years") {
    CHECK(days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
    CHECK(days_between({2023, 2, 28}, {2023, 3, 1}) == 1);
    CHECK(days_between({2023, 3, 1}, {2023, 2, 28}) == -1);
    CHECK(days_between({2021, 1, 1}, {2021, 1, 1}) == 0);
}

TEST_CASE("dates are ordered by year, month and day") {
    CHECK(Date{2021, 12, 31} < Date{2022, 1, 1});
    CHECK(Date{2021, 2, 8} < Date{2021, 10, 1});
}
