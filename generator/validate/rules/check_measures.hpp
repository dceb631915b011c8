#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// A reason where the status asks for one and nowhere else, in each language that the measure is written in.
void check_reason(const Measure& measure, Diagnostics& faults);
/// A section about every year that the facts list, in each language.
void check_year_sections(const Measure& measure, Diagnostics& faults);
/// The only year (1900–2999) in a heading; 0 when it has none or several.
[[nodiscard]] int only_year(std::string_view heading);

}  // namespace parskats
