#include "links/inspect/document_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "links/inspect/clean_text.hpp"

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

std::string_view month_number(std::string_view name) {
    static constexpr std::array<std::string_view, 12> names{"jan", "feb", "mar", "apr", "may", "jun",
                                                            "jul", "aug", "sep", "oct", "nov", "dec"};
    static constexpr std::array<std::string_view, 12> numbers{"01", "02", "03", "04", "05", "06",
                                                              "07", "08", "09", "10", "11", "12"};
    const std::string wanted = lower_ascii(name.substr(0, 3));
    const auto* const found = std::find(names.begin(), names.end(), wanted);
    return found == names.end() ? std::string_view{} : numbers.at(static_cast<std::size_t>(found - names.begin()));
}

/// `94` is 1994, `23` is 2023.
std::string whole_year(std::string_view year) {
    if (year.size() != 2 || !are_digits(year)) return std::string(year);
    return (year[0] >= '7' ? "19" : "20") + std::string(year);
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    while (found.size() < 8) {
        text.remove_prefix(std::min(text.find_first_not_of(" ,-"), text.size()));
        if (text.empty()) break;
        const std::size_t length = std::min(text.find_first_of(" ,-"), text.size());
        found.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return found;
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
    const auto parts = words(text);
    if (parts.size() < 5) return std::nullopt;
    // `Sun Nov  6 08:49:37 1994` or `Sun, 06 Nov 1994 08:49:37 GMT` or `Sunday, 06-Nov-94 08:49:37 GMT`
    if (are_digits(parts[1])) return day(whole_year(parts[3]), month_number(parts[2]), parts[1]);
    return day(parts[4], month_number(parts[1]), parts[2]);
}

std::optional<Date> date_of_capture(std::string_view text) {
    if (text.size() != 14 || !are_digits(text)) return std::nullopt;
    return eight_digits(text);
}

}  // namespace parskats
