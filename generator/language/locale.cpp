#include "language/locale.hpp"

#include <unicode/coll.h>
#include <unicode/listformatter.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/tblcoll.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "language/date_format.hpp"
#include "language/icu_locale.hpp"

namespace parskats {
namespace {

std::unique_ptr<const icu::Collator> make_collator(const LocaleFacts& facts, const icu::Locale& locale, bool& valid) {
    valid = true;
    UErrorCode status = U_ZERO_ERROR;
    if (!facts.collation.empty()) {
        auto tailored = std::make_unique<icu::RuleBasedCollator>(to_icu(facts.collation), status);
        if (U_SUCCESS(status)) return tailored;
        valid = false;
        status = U_ZERO_ERROR;
    }
    return std::unique_ptr<const icu::Collator>(icu::Collator::createInstance(locale, status));
}

std::unique_ptr<const icu::PluralRules> make_rules(const icu::Locale& locale, UPluralType type) {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<const icu::PluralRules>(icu::PluralRules::forLocale(locale, type, status));
}

/// Asked of the rules themselves: which categories do the whole numbers have? Every rule of CLDR repeats within a
/// thousand, but for French and its kin, whose "many" begins at a million.
std::vector<std::string> integer_categories(const icu::PluralRules* rules) {
    std::vector<std::string> out{"other"};
    if (rules == nullptr) return out;
    const auto take = [&](std::int32_t number) {
        std::string category = from_icu(rules->select(number));
        if (std::find(out.begin(), out.end(), category) == out.end()) out.push_back(std::move(category));
    };
    for (std::int32_t number = 0; number < 1000; ++number) take(number);
    take(1'000'000);
    std::sort(out.begin(), out.end());
    return out;
}

/// `units` / 10^`decimals` in plain ASCII, as ICU reads it.
std::string plain_decimal(std::int64_t units, int decimals) {
    std::string out = std::to_string(units);
    const std::size_t sign = units < 0 ? 1 : 0;
    const auto fraction = static_cast<std::size_t>(decimals);
    if (out.size() - sign <= fraction) out.insert(sign, fraction + 1 - (out.size() - sign), '0');
    out.insert(out.size() - fraction, ".");
    return out;
}

}  // namespace

struct Locale::Icu {
    explicit Icu(const LocaleFacts& facts)
        : locale(icu_locale(facts.tag)),
          collator(make_collator(facts, locale, valid_collation)),
          cardinal(make_rules(locale, UPLURAL_TYPE_CARDINAL)),
          ordinal(make_rules(locale, UPLURAL_TYPE_ORDINAL)),
          cardinal_categories(integer_categories(cardinal.get())),
          ordinal_categories(integer_categories(ordinal.get())) {
        UErrorCode status = U_ZERO_ERROR;
        list.reset(icu::ListFormatter::createInstance(locale, status));
    }

    icu::Locale locale;
    bool valid_collation = true;
    std::unique_ptr<const icu::Collator> collator;
    std::unique_ptr<const icu::PluralRules> cardinal;
    std::unique_ptr<const icu::PluralRules> ordinal;
    std::unique_ptr<const icu::ListFormatter> list;
    std::vector<std::string> cardinal_categories;
    std::vector<std::string> ordinal_categories;
};

Locale::Locale(LocaleFacts facts) : facts_(std::move(facts)), icu_(std::make_unique<const Icu>(facts_)) {}
Locale::Locale(Locale&&) noexcept = default;
Locale& Locale::operator=(Locale&&) noexcept = default;
Locale::~Locale() = default;

const LocaleFacts& Locale::facts() const {
    return facts_;
}
bool Locale::has_valid_collation() const {
    return icu_->valid_collation;
}

std::string Locale::integer(std::int64_t value, NumberStyle style) const {
    return format_decimal(value, 0, facts_.tag, style);
}

std::string Locale::decimal(std::int64_t units, int decimals, NumberStyle style) const {
    return format_decimal(units, decimals, facts_.tag, style);
}

std::string Locale::percent(std::int64_t units, int decimals, NumberStyle style) const {
    return format_in_pattern(facts_.percent, units, decimals, facts_.tag, style);
}

std::string Locale::money_eur(std::int64_t units, int decimals, NumberStyle style) const {
    return format_in_pattern(facts_.money_eur, units, decimals, facts_.tag, style);
}

std::string Locale::date(CalendarDay day, DateForm form) const {
    return format_date(facts_, day, form);
}
std::string Locale::span(CalendarDay first, CalendarDay last) const {
    return format_date_span(facts_, first, last);
}
std::string Locale::years(int first, int last, DateForm form) const {
    return format_years(facts_, first, last, form);
}

std::string Locale::list(std::span<const std::string> items) const {
    std::vector<icu::UnicodeString> texts;
    texts.reserve(items.size());
    for (const std::string& item : items) texts.push_back(to_icu(item));
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    icu_->list->format(texts.data(), static_cast<std::int32_t>(texts.size()), out, status);
    return from_icu(out);
}

std::string Locale::quote(std::string_view text) const {
    std::string out = facts_.quote_open;
    out += text;
    out += facts_.quote_close;
    return out;
}

std::string Locale::plural_category(std::int64_t units, int decimals) const {
    if (decimals <= 0) return from_icu(icu_->cardinal->select(static_cast<double>(units)));
    UErrorCode status = U_ZERO_ERROR;
    const auto number = icu::number::NumberFormatter::withLocale(icu_->locale)
                            .precision(icu::number::Precision::fixedFraction(decimals))
                            .formatDecimal(plain_decimal(units, decimals), status);
    const icu::UnicodeString category = icu_->cardinal->select(number, status);
    return U_SUCCESS(status) ? from_icu(category) : "other";
}

std::string Locale::ordinal_category(std::int64_t value) const {
    return from_icu(icu_->ordinal->select(static_cast<double>(value)));
}

std::span<const std::string> Locale::plural_categories() const {
    return icu_->cardinal_categories;
}
std::span<const std::string> Locale::ordinal_categories() const {
    return icu_->ordinal_categories;
}

std::string Locale::sort_key(std::string_view text) const {
    const icu::UnicodeString units = to_icu(text);
    std::string key(text.size() * 3 + 16, '\0');
    const auto fill = [&] {
        return icu_->collator->getSortKey(units, reinterpret_cast<std::uint8_t*>(key.data()),
                                          static_cast<std::int32_t>(key.size()));
    };
    auto length = static_cast<std::size_t>(fill());
    if (length > key.size()) {
        key.resize(length);
        length = static_cast<std::size_t>(fill());
    }
    key.resize(length > 0 ? length - 1 : 0);  // without the terminating zero
    return key;
}

int Locale::compare(std::string_view a, std::string_view b) const {
    UErrorCode status = U_ZERO_ERROR;
    return static_cast<int>(icu_->collator->compare(to_icu(a), to_icu(b), status));
}

}  // namespace parskats
