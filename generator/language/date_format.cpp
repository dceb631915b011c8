#include "language/date_format.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace parskats {
namespace {

template <class Enum>
constexpr std::size_t index_of(Enum value) {
    return static_cast<std::size_t>(value);
}

/// Calls `write(name)` for every `{name}` of `pattern`, in order, and copies the rest.
template <class Write>
std::string fill_slots(std::string_view pattern, const Write& write) {
    std::string out;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        out += pattern.substr(0, open);
        if (open == std::string_view::npos) break;
        const std::size_t close = pattern.find('}', open);
        if (close == std::string_view::npos) {
            out += pattern.substr(open);
            break;
        }
        write(out, pattern.substr(open + 1, close - open - 1));
        pattern.remove_prefix(close + 1);
    }
    return out;
}

std::optional<MonthForm> month_form_of(std::string_view slot) {
    if (slot == "month") return MonthForm::nominative;
    if (slot == "month.on") return MonthForm::on;
    if (slot == "month.until") return MonthForm::until;
    if (slot == "month.since") return MonthForm::since;
    return std::nullopt;
}

std::string two_digits(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

DatePrecision precision_of(CalendarDay day) {
    if (day.month < 1 || day.month > 12) return DatePrecision::year;
    return day.day < 1 ? DatePrecision::month : DatePrecision::full;
}

const std::string& pattern_of(const LocaleFacts& facts, DatePrecision precision, DateForm form) {
    const auto& patterns = facts.dates[index_of(precision)];
    const std::string& own = patterns[index_of(form)];
    return own.empty() ? patterns[index_of(DateForm::plain)] : own;
}

void append_date_slot(std::string& out, std::string_view slot, const LocaleFacts& facts, CalendarDay day) {
    if (slot == "year") {
        out += std::to_string(day.year);
    } else if (slot == "day") {
        out += std::to_string(day.day);
    } else if (slot == "day2") {
        out += two_digits(day.day);
    } else if (slot == "month2") {
        out += two_digits(day.month);
    } else if (const auto form = month_form_of(slot); form && day.month >= 1 && day.month <= 12) {
        out += facts.months[index_of(*form)][static_cast<std::size_t>(day.month - 1)];
    }
}

std::string find_slot_outside(const std::string& pattern, std::span<const std::string_view> known) {
    std::string unknown;
    static_cast<void>(fill_slots(pattern, [&](std::string&, std::string_view slot) {
        if (unknown.empty() && std::find(known.begin(), known.end(), slot) == known.end()) unknown = slot;
    }));
    return unknown;
}

}  // namespace

std::string format_date(const LocaleFacts& facts, CalendarDay day, DateForm form) {
    return fill_slots(pattern_of(facts, precision_of(day), form),
                      [&](std::string& out, std::string_view slot) { append_date_slot(out, slot, facts, day); });
}

std::string format_date_span(const LocaleFacts& facts, CalendarDay first, CalendarDay last) {
    return fill_slots(facts.span, [&](std::string& out, std::string_view slot) {
        if (slot == "since") out += format_date(facts, first, DateForm::since);
        if (slot == "until") out += format_date(facts, last, DateForm::until);
        if (slot == "first") out += format_date(facts, first, DateForm::plain);
        if (slot == "last") out += format_date(facts, last, DateForm::plain);
    });
}

std::string format_years(const LocaleFacts& facts, int first, int last, DateForm form) {
    if (first == last) return format_date(facts, {first, 0, 0}, form);
    return fill_slots(pattern_of(facts, DatePrecision::years, form), [&](std::string& out, std::string_view slot) {
        if (slot == "first") out += std::to_string(first);
        if (slot == "last") out += std::to_string(last);
    });
}

std::string find_unknown_slot(const std::string& pattern, DatePrecision precision) {
    static constexpr std::array<std::string_view, 8> full{"year",        "month",  "month.on", "month.until",
                                                          "month.since", "month2", "day",      "day2"};
    static constexpr std::array<std::string_view, 2> years{"first", "last"};
    switch (precision) {
        case DatePrecision::full: return find_slot_outside(pattern, full);
        case DatePrecision::month: return find_slot_outside(pattern, std::span(full).first(6));
        case DatePrecision::year: return find_slot_outside(pattern, std::span(full).first(1));
        case DatePrecision::years: return find_slot_outside(pattern, years);
    }
    return {};
}

std::string find_unknown_span_slot(const std::string& pattern) {
    static constexpr std::array<std::string_view, 4> known{"since", "until", "first", "last"};
    return find_slot_outside(pattern, known);
}

}  // namespace parskats
