#include "language/number_format.hpp"

#include <unicode/dcfmtsym.h>
#include <unicode/decimfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/numfmt.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include "language/icu_locale.hpp"

namespace parskats {
namespace {

constexpr std::string_view minus_sign = "\u2212";

/// What a language needs to write a number, taken from ICU once, so that writing one is plain string work.
struct NumberSymbols {
    std::string group = " ";
    std::string decimal = ".";
    std::array<std::string, 10> digits;
    std::size_t first_group = 3;         ///< digits in the group next to the decimal sign
    std::size_t further_groups = 3;      ///< in all others (2 in India)
    std::size_t prose_grouped_from = 4;  ///< a number of fewer digits stays ungrouped in prose
};

/// ICU does not tell the locale's least digits before the first separator, so ask what it does with four digits.
std::size_t least_grouped_digits(const icu::Locale& locale, const icu::UnicodeString& separator) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text =
        icu::number::NumberFormatter::withLocale(locale).formatInt(1234, status).toString(status);
    return U_SUCCESS(status) && text.indexOf(separator) >= 0 ? 4 : 5;
}

NumberSymbols load_symbols(std::string_view tag) {
    NumberSymbols out;
    for (std::size_t i = 0; i < out.digits.size(); ++i) out.digits[i] = std::string(1, static_cast<char>('0' + i));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu_locale(tag);
    const std::unique_ptr<icu::NumberFormat> base(icu::NumberFormat::createInstance(locale, status));
    const auto* format = dynamic_cast<const icu::DecimalFormat*>(base.get());
    if (U_FAILURE(status) || format == nullptr) return out;
    const icu::DecimalFormatSymbols& symbols = *format->getDecimalFormatSymbols();
    const icu::UnicodeString group = symbols.getSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol);
    out.group = from_icu(group);
    out.decimal = from_icu(symbols.getSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol));
    for (std::int32_t i = 0; i < 10; ++i) {
        out.digits[static_cast<std::size_t>(i)] = from_icu(symbols.getConstDigitSymbol(i));
    }
    out.first_group = static_cast<std::size_t>(std::max(1, format->getGroupingSize()));
    const std::int32_t further = format->getSecondaryGroupingSize();
    out.further_groups = further > 0 ? static_cast<std::size_t>(further) : out.first_group;
    out.prose_grouped_from = least_grouped_digits(locale, group);
    return out;
}

/// A site has a handful of languages: a short list a thread beats any locked map.
const NumberSymbols& symbols_of(std::string_view tag) {
    thread_local std::vector<std::pair<std::string, std::unique_ptr<const NumberSymbols>>> known;
    for (const auto& [name, symbols] : known) {
        if (name == tag) return *symbols;
    }
    known.emplace_back(std::string(tag), std::make_unique<const NumberSymbols>(load_symbols(tag)));
    return *known.back().second;
}

bool starts_group(std::size_t digits_left, const NumberSymbols& symbols) {
    if (digits_left < symbols.first_group || digits_left == 0) return false;
    return (digits_left - symbols.first_group) % symbols.further_groups == 0;
}

void append_magnitude(std::string& out, std::int64_t units, int decimals, const NumberSymbols& symbols,
                      NumberStyle style) {
    const std::uint64_t magnitude =
        units < 0 ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude).ptr;
    std::string digits(buffer.data(), end);
    const auto fraction = static_cast<std::size_t>(std::clamp(decimals, 0, 18));
    if (digits.size() <= fraction) digits.insert(0, fraction + 1 - digits.size(), '0');
    const std::size_t whole = digits.size() - fraction;
    const std::size_t from = style == NumberStyle::table ? symbols.first_group + 1 : symbols.prose_grouped_from;
    const bool grouped = whole >= from;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == whole) out += symbols.decimal;
        if (grouped && i > 0 && i < whole && starts_group(whole - i, symbols)) out += symbols.group;
        out += symbols.digits[static_cast<std::size_t>(digits[i] - '0')];
    }
}

}  // namespace

std::string format_decimal(std::int64_t units, int decimals, std::string_view locale, NumberStyle style) {
    std::string out;
    if (units < 0) out += minus_sign;
    append_magnitude(out, units, decimals, symbols_of(locale), style);
    return out;
}

std::string format_in_pattern(std::string_view pattern, std::int64_t units, int decimals, std::string_view locale,
                              NumberStyle style) {
    constexpr std::string_view slot = "{0}";
    std::string out;
    if (units < 0) out += minus_sign;
    const std::size_t place = pattern.find(slot);
    out += pattern.substr(0, place);
    append_magnitude(out, units, decimals, symbols_of(locale), style);
    if (place != std::string_view::npos) out += pattern.substr(place + slot.size());
    return out;
}

}  // namespace parskats
