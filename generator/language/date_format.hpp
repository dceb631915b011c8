#pragma once

#include <string>

#include "language/locale.hpp"
#include "language/locale_facts.hpp"

namespace parskats {

/// Locale's dates, made of `facts` alone. Months out of 1–12 count as unknown.
[[nodiscard]] std::string format_date(const LocaleFacts& facts, CalendarDay day, DateForm form);
[[nodiscard]] std::string format_date_span(const LocaleFacts& facts, CalendarDay first, CalendarDay last);
[[nodiscard]] std::string format_years(const LocaleFacts& facts, int first, int last, DateForm form);

/// The first slot of `pattern` that `precision` does not have (`{hour}`, say, or `{day}` of a year); empty when all is
/// well.
[[nodiscard]] std::string find_unknown_slot(const std::string& pattern, DatePrecision precision);
/// The same for the pattern of a span.
[[nodiscard]] std::string find_unknown_span_slot(const std::string& pattern);

}  // namespace parskats
