#include "base/http_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

namespace parskats {
namespace {

struct Moment {
    int year = 0;
    unsigned month = 0;
    int day = -1;
    std::int64_t second_of_day = -1;
};

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool is_gap = i == text.size() || text[i] == ' ' || text[i] == '-' || text[i] == ',';
        if (!is_gap) continue;
        if (i > begin) words.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    return words;
}

std::optional<int> number_of(std::string_view word, std::size_t longest) {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (word.empty() || word.size() > longest || error != std::errc() || end != word.data() + word.size()) return {};
    return value;
}

unsigned month_of(std::string_view word) {
    static constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (unsigned i = 0; i < names.size(); ++i) {
        if (word == names[i]) return i + 1;
    }
    return 0;
}

/// `08:49:37` in seconds, -1 when it is none. A leap second counts as the second before.
std::int64_t time_of(std::string_view word) {
    if (word.size() != 8 || word[2] != ':' || word[5] != ':') return -1;
    const auto hour = number_of(word.substr(0, 2), 2);
    const auto minute = number_of(word.substr(3, 2), 2);
    const auto second = number_of(word.substr(6, 2), 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) return -1;
    return *hour * 3600 + *minute * 60 + std::min(*second, 59);
}

/// Two digits mean the century that RFC 850's dates were written in, or ours.
int full_year(int year, std::size_t digits) {
    if (digits > 2) return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

Moment read_fixed_form(const std::vector<std::string_view>& words) {
    Moment moment;
    moment.day = number_of(words[1], 2).value_or(-1);
    moment.month = month_of(words[2]);
    moment.year = full_year(number_of(words[3], 4).value_or(0), words[3].size());
    moment.second_of_day = time_of(words[4]);
    return moment;
}

Moment read_asctime(const std::vector<std::string_view>& words) {
    Moment moment;
    moment.month = month_of(words[1]);
    moment.day = number_of(words[2], 2).value_or(-1);
    moment.second_of_day = time_of(words[3]);
    moment.year = number_of(words[4], 4).value_or(0);
    return moment;
}

}  // namespace

std::optional<std::int64_t> parse_http_date(std::string_view text) {
    if (text.size() > 64) return std::nullopt;
    const std::vector<std::string_view> words = words_of(text);
    Moment moment;
    if (words.size() == 6 && words[5] == "GMT") {
        moment = read_fixed_form(words);
    } else if (words.size() == 5) {
        moment = read_asctime(words);
    }
    if (moment.second_of_day < 0 || moment.day < 1 || moment.month == 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(moment.year), std::chrono::month(moment.month),
                                           std::chrono::day(static_cast<unsigned>(moment.day))};
    if (!date.ok()) return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return std::int64_t{days} * 86'400 + moment.second_of_day;
}

}  // namespace parskats
