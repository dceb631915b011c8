#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace parskats {

/// How a date stands in a sentence: "2022. gada 30. novembris", "… novembrī", "līdz … novembrim" (until, by), "no …
/// novembra" (since). `brief` is for tables and bylines: 30.11.2022.
enum class DateForm { plain, on, until, by, since, brief };
inline constexpr std::size_t date_form_count = 6;

/// The case forms of a month's name that patterns can ask for with `{month}`, `{month.on}`, `{month.until}`,
/// `{month.since}`.
enum class MonthForm { nominative, on, until, since };
inline constexpr std::size_t month_form_count = 4;

/// How exactly a date is known; `years` is a span of whole years.
enum class DatePrecision { full, month, year, years };
inline constexpr std::size_t date_precision_count = 4;

/// What a language's message file says of the language itself: the facts that ICU does not know or gets wrong. All else
/// (grouping, decimal sign, plural rules, list words) comes from ICU for `tag`.
struct LocaleFacts {
    using MonthNames = std::array<std::string, 12>;

    std::string tag;                                  ///< language tag: `lv`, `en-GB`
    std::array<MonthNames, month_form_count> months;  ///< by MonthForm
    /// By DatePrecision and DateForm, with the slots `{year}`, `{day}`, `{day2}` (two digits), `{month2}`, `{month}`
    /// and its forms; those of `years` have `{first}` and `{last}`. An empty pattern means the plain one.
    std::array<std::array<std::string, date_form_count>, date_precision_count> dates;
    std::string span;       ///< two dates: slots `{since}`, `{until}`, `{first}`, `{last}` (the dates in that form)
    std::string percent;    ///< `{0} %`
    std::string money_eur;  ///< `{0} EUR`
    std::string quote_open;
    std::string quote_close;
    /// For the search: what is cut off a word (folded to lower case without marks) so that its forms become one stem,
    /// and what is then done to the end of the stem. "ies y" puts a y in place of ies, "s" cuts it. May be empty.
    std::vector<std::string> word_endings;
    std::vector<std::string> stem_endings;
    std::string collation;  ///< ICU tailoring rules in place of ICU's own for the language; empty: ICU's own
};

}  // namespace parskats
