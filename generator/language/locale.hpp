#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "language/locale_facts.hpp"
#include "language/number_format.hpp"

namespace parskats {

/// A date of which the month and day, or the day, may be unknown (0).
struct CalendarDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// A language as its readers write it: numbers, money, dates, lists, quotes, plural forms, alphabetical order. Made
/// once from complete facts, then shared by all threads. Knows nothing of the machine's locale.
class Locale {
public:
    explicit Locale(LocaleFacts facts);
    Locale(Locale&&) noexcept;
    Locale& operator=(Locale&&) noexcept;
    Locale(const Locale&) = delete;
    Locale& operator=(const Locale&) = delete;
    ~Locale();

    [[nodiscard]] const LocaleFacts& facts() const;
    /// Whether ICU accepts the facts' collation rules; when not, `sort_key` follows ICU's own order for the language.
    [[nodiscard]] bool has_valid_collation() const;

    [[nodiscard]] std::string integer(std::int64_t value, NumberStyle style = NumberStyle::prose) const;
    /// `units` / 10^`decimals`, trailing zeros kept.
    [[nodiscard]] std::string decimal(std::int64_t units, int decimals, NumberStyle style = NumberStyle::prose) const;
    /// (125, 1) is `12,5 %`, `12.5%`
    [[nodiscard]] std::string percent(std::int64_t units, int decimals, NumberStyle style = NumberStyle::prose) const;
    /// (51229447, 2) is `512 294,47 EUR`, `€512,294.47`
    [[nodiscard]] std::string money_eur(std::int64_t units, int decimals, NumberStyle style = NumberStyle::prose) const;

    /// `day` in a sentence. What is unknown of it is left out: `2021. gada februāris`, `2021. gads`.
    [[nodiscard]] std::string date(CalendarDay day, DateForm form) const;
    /// `no 2021. gada 1. janvāra līdz 2023. gada 31. decembrim`, `from 1 January 2021 to 31 December 2023`
    [[nodiscard]] std::string span(CalendarDay first, CalendarDay last) const;
    /// `2021.–2023. gads`, `2021–2023`; a single year when both are the same.
    [[nodiscard]] std::string years(int first, int last, DateForm form = DateForm::plain) const;

    /// `A, B un C`; empty for no items.
    [[nodiscard]] std::string list(std::span<const std::string> items) const;
    [[nodiscard]] std::string quote(std::string_view text) const;

    /// The CLDR plural category of `units` / 10^`decimals`: `zero`, `one`, `two`, `few`, `many` or `other`.
    [[nodiscard]] std::string plural_category(std::int64_t units, int decimals = 0) const;
    [[nodiscard]] std::string ordinal_category(std::int64_t value) const;
    /// The categories that whole numbers can have in this language, sorted: lv one, other, zero; uk few, many, one,
    /// other.
    [[nodiscard]] std::span<const std::string> plural_categories() const;
    [[nodiscard]] std::span<const std::string> ordinal_categories() const;

    /// Bytes that compare (as std::string does) in the language's alphabetical order. Make it once an item, then sort
    /// by it; texts that the order takes for the same have the same key, so break ties by something of your own.
    [[nodiscard]] std::string sort_key(std::string_view text) const;
    /// Less than, equal or greater than 0 as `a` comes before, with or after `b`. For sorting use `sort_key`.
    [[nodiscard]] int compare(std::string_view a, std::string_view b) const;

private:
    struct Icu;
    LocaleFacts facts_;
    std::unique_ptr<const Icu> icu_;
};

}  // namespace parskats
