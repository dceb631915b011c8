#include "document/plain_scalar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace parskats {
namespace {

bool is_decimal(char c) {
    return c >= '0' && c <= '9';
}
bool is_octal(char c) {
    return c >= '0' && c <= '7';
}
bool is_hexadecimal(char c) {
    return is_decimal(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::size_t skip_digits(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_decimal);
    const auto count = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(count);
    return count;
}

void skip_sign(std::string_view& text) {
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
}

bool is_infinity_or_nan(std::string_view text) {
    static constexpr std::array<std::string_view, 3> infinity{".inf", ".Inf", ".INF"};
    static constexpr std::array<std::string_view, 3> not_a_number{".nan", ".NaN", ".NAN"};
    if (is_one_of(text, not_a_number)) return true;
    skip_sign(text);
    return is_one_of(text, infinity);
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool is_decimal_number(std::string_view text) {
    skip_sign(text);
    std::size_t digits = skip_digits(text);
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        digits += skip_digits(text);
    }
    if (digits == 0) return false;
    if (text.empty()) return true;
    if (text.front() != 'e' && text.front() != 'E') return false;
    text.remove_prefix(1);
    skip_sign(text);
    return skip_digits(text) > 0 && text.empty();
}

bool is_number(std::string_view text) {
    if (text.size() > 2 && text.starts_with("0o")) return std::all_of(text.begin() + 2, text.end(), is_octal);
    if (text.size() > 2 && text.starts_with("0x")) return std::all_of(text.begin() + 2, text.end(), is_hexadecimal);
    return is_decimal_number(text) || is_infinity_or_nan(text);
}

}  // namespace

NodeKind kind_of_plain_scalar(std::string_view text) {
    static constexpr std::array<std::string_view, 5> nulls{"", "~", "null", "Null", "NULL"};
    static constexpr std::array<std::string_view, 6> booleans{"true", "True", "TRUE", "false", "False", "FALSE"};
    if (is_one_of(text, nulls)) return NodeKind::null;
    if (is_one_of(text, booleans)) return NodeKind::boolean;
    return is_number(text) ? NodeKind::number : NodeKind::text;
}

}  // namespace parskats
