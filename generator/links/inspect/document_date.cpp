#include "links/inspect/document_date.hpp"

#include <algorithm>
#include <chrono>
#include <string>

#include "base/http_date.hpp"

namespace parskats {
namespace {

bool are_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A real day of a year that documents are from.
std::optional<Date> day(std::string_view year, std::string_view month, std::string_view day_of_month) {
    std::string text(year);
    text.append("-").append(month).append("-");
    if (day_of_month.size() == 1) text += '0';
    const auto date = Date::parse(text.append(day_of_month));
    if (!date || date->year < 1970) return std::nullopt;
    return date;
}

std::optional<Date> eight_digits(std::string_view text) {
    if (text.size() < 8 || !are_digits(text.substr(0, 8))) return std::nullopt;
    return day(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
}

}  // namespace

std::optional<Date> date_of_pdf(std::string_view text) {
    if (text.starts_with("D:")) text.remove_prefix(2);
    return eight_digits(text);
}

std::optional<Date> date_of_timestamp(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    return day(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
}

std::optional<Date> date_of_http(std::string_view text) {
    const auto seconds = parse_http_date(text);
    if (!seconds || *seconds < 0) return std::nullopt;
    const std::chrono::year_month_day day{
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(*seconds)))};
    return Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::optional<Date> date_of_capture(std::string_view text) {
    if (text.size() != 14 || !are_digits(text)) return std::nullopt;
    return eight_digits(text);
}

}  // namespace parskats
