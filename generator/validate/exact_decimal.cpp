#include "validate/exact_decimal.hpp"

#include <algorithm>
#include <charconv>

namespace parskats {
namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A number as its digits without leading and trailing zeros, times 10^exponent.
struct Digits {
    bool negative = false;
    std::string digits;
    long exponent = 0;
};

std::size_t take_digits(std::string_view text, std::size_t at, std::string& out) {
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    out.append(text.substr(begin, at - begin));
    return at;
}

/// The exponent behind `e`; nothing when it is none or beyond all reason.
std::optional<long> read_exponent(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool good = error == std::errc() && end == text.data() + text.size() && value > -1000 && value < 1000;
    return good ? std::optional(value) : std::nullopt;
}

void strip_zeros(Digits& number) {
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    while (!number.digits.empty() && number.digits.back() == '0') {
        number.digits.pop_back();
        ++number.exponent;
    }
}

std::optional<Digits> read_digits(std::string_view text) {
    Digits number;
    number.negative = text.starts_with('-');
    std::size_t at = number.negative ? 1 : 0;
    at = take_digits(text, at, number.digits);
    if (number.digits.empty()) return std::nullopt;
    if (at < text.size() && text[at] == '.') {
        const std::size_t whole = number.digits.size();
        at = take_digits(text, at + 1, number.digits);
        if (number.digits.size() == whole) return std::nullopt;
        number.exponent = -static_cast<long>(number.digits.size() - whole);
    }
    if (at < text.size()) {
        const auto exponent = text[at] == 'e' || text[at] == 'E' ? read_exponent(text.substr(at + 1)) : std::nullopt;
        if (!exponent) return std::nullopt;
        number.exponent += *exponent;
    }
    strip_zeros(number);
    return number;
}

}  // namespace

ParsedDecimal parse_decimal(std::string_view spelled, int decimals) {
    const auto number = read_digits(spelled);
    if (!number) return {{}, DecimalFault::not_a_number};
    ParsedDecimal out{{0, decimals}, DecimalFault::none};
    if (number->digits.empty()) return out;
    const long shift = number->exponent + decimals;
    if (shift < 0) return {{}, DecimalFault::too_many_decimals};
    if (static_cast<long>(number->digits.size()) + shift > 15) return {{}, DecimalFault::too_large};
    std::from_chars(number->digits.data(), number->digits.data() + number->digits.size(), out.value.units);
    for (long i = 0; i < shift; ++i) out.value.units *= 10;
    if (number->negative) out.value.units = -out.value.units;
    return out;
}

int needed_decimals(std::string_view spelled) {
    const auto number = read_digits(spelled);
    if (!number || number->digits.empty() || number->exponent >= 0) return 0;
    return static_cast<int>(std::min(-number->exponent, 18L));
}

std::string spell_decimal(const Decimal& value) {
    // Negating as unsigned is good for the smallest number too.
    const auto raw = static_cast<std::uint64_t>(value.units);
    std::string out = std::to_string(value.units < 0 ? 0 - raw : raw);
    const auto decimals = static_cast<std::size_t>(value.decimals);
    if (decimals > 0) {
        if (out.size() <= decimals) out.insert(0, decimals + 1 - out.size(), '0');
        out.insert(out.size() - decimals, 1, '.');
    }
    return value.units < 0 ? '-' + out : out;
}

}  // namespace parskats
