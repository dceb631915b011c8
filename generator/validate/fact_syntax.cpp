#include "validate/fact_syntax.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace parskats {
namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_letter(char c) {
    return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_small_number(std::string_view text) {
    return text.size() <= 3 && all_digits(text) && text.front() != '0';
}

/// The parts after the first of a language tag: one to eight letters and digits each.
bool are_subtags(std::string_view rest) {
    if (rest.empty()) return true;
    const auto parts = split(rest.substr(1), '-');
    return rest.front() == '-' && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
               return !part.empty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), [](char c) {
                   return is_digit(c) || is_lower(c) || is_upper(c);
               });
           });
}

std::size_t count_leading_lower(std::string_view text) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_lower) - text.begin());
}

}  // namespace

TextRange find_blank(std::string_view text) {
    constexpr std::size_t shortest = 4;  // [sic] and [1] are what people write on purpose
    for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
        const std::size_t close = text.find_first_of("[]", open + 1);
        if (close == std::string_view::npos) break;
        if (text[close] == '[') continue;
        const std::size_t inside = close - open - 1;
        const bool is_link = close + 1 < text.size() && text[close + 1] == '(';
        if (inside >= shortest && is_letter(text[open + 1]) && !is_link) return {open, close - open + 1};
    }
    return {};
}

bool is_web_address(std::string_view text) {
    const std::string scheme = lower_ascii(text.substr(0, 8));
    const std::size_t host = scheme == "https://" ? 8 : scheme.starts_with("http://") ? 7 : 0;
    if (host == 0 || host >= text.size()) return false;
    const char first = text[host];
    if (first == '/' || first == '?' || first == '#' || first == ':') return false;
    return std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == '"' || c == '<' || c == '>' || c == '\\' || c == 0x7F;
    });
}

bool is_measure_id(std::string_view text) {
    const std::size_t stop = text.find('.');
    return stop != std::string_view::npos && is_small_number(text.substr(0, stop)) &&
           is_small_number(text.substr(stop + 1));
}

bool is_plan_measure(std::string_view text) {
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && is_id(text.substr(0, slash)) && is_measure_id(text.substr(slash + 1));
}

bool is_language_code(std::string_view text) {
    const std::size_t letters = count_leading_lower(text);
    if (letters != 2 && letters != 3) return false;
    const std::string_view country = text.substr(letters);
    return country.empty() ||
           (country.size() == 3 && country[0] == '-' && is_upper(country[1]) && is_upper(country[2]));
}

bool is_locale(std::string_view text) {
    const std::size_t letters = count_leading_lower(text);
    return (letters == 2 || letters == 3) && are_subtags(text.substr(letters));
}

bool is_amount(std::string_view text) {
    const std::size_t stop = text.find('.');
    if (stop > 12 || text.size() - stop != 3) return false;  // 12 digits at most; also where there is no point at all
    const std::string_view whole = text.substr(0, stop);
    return all_digits(whole) && all_digits(text.substr(stop + 1)) && (whole.size() == 1 || whole.front() != '0');
}

}  // namespace parskats
