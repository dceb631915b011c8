#include "model/date.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace parskats {
namespace {

std::optional<int> digits(std::string_view text, std::size_t begin, std::size_t count) {
    if (begin + count > text.size()) return std::nullopt;
    const char* const first = text.data() + begin;
    for (std::size_t i = 0; i < count; ++i) {
        if (first[i] < '0' || first[i] > '9') return std::nullopt;
    }
    int value = 0;
    std::from_chars(first, first + count, value);
    return value;
}

std::chrono::year_month_day calendar(const Date& date) {
    return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
            std::chrono::day(static_cast<unsigned>(date.day))};
}

}  // namespace

std::string Date::to_iso() const {
    if (month == 0) return fmt::format("{:04}", year);
    if (day == 0) return fmt::format("{:04}-{:02}", year, month);
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

std::optional<Date> Date::parse(std::string_view text) {
    const auto year = digits(text, 0, 4);
    if (!year) return std::nullopt;
    if (text.size() == 4) return Date{*year, 0, 0};
    const auto month = digits(text, 5, 2);
    if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
    if (text.size() == 7) return Date{*year, *month, 0};
    const auto day = digits(text, 8, 2);
    if (text.size() != 10 || text[7] != '-' || !day) return std::nullopt;
    const Date date{*year, *month, *day};
    if (!calendar(date).ok()) return std::nullopt;
    return date;
}

long days_between(const Date& a, const Date& b) {
    return (std::chrono::sys_days(calendar(b)) - std::chrono::sys_days(calendar(a))).count();
}

}  // namespace parskats
