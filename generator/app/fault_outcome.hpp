#pragma once

#include <string>

#include "app/environment.hpp"
#include "base/diagnostic.hpp"
#include "base/result.hpp"

namespace parskats {

/// The report of `faults` where it belongs: a machine's form is a result and goes to `out`, text is for people and goes
/// to `err`, with a line that counts at its end.
[[nodiscard]] Outcome report_outcome(const Diagnostics& faults, const Speech& speech, const std::string& version);

/// A line for people, beside a report that may be a machine's: on `out` with text, else on `err`.
void add_result_line(Outcome& outcome, const Speech& speech, const std::string& line);

[[nodiscard]] Outcome io_outcome(const IoError& error, UserLanguage language);

}  // namespace parskats
