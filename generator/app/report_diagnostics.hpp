#pragma once

#include <string>

#include "app/environment.hpp"
#include "base/diagnostic.hpp"

namespace parskats {

/// The faults in the form asked for, in their order (sort them first):
/// - text: `path:line:col: error[P104]: message`, the line with carets, `help: …`, other places concerned; no colour
/// unless asked;
/// - json: `{"schema": "parskats-report/1", "diagnostics": […], "summary": {…}}`;
/// - github: workflow commands that become annotations;
/// - sarif: SARIF 2.1.0 with a rule for every code that occurs.
/// Whatever the content, the result is valid in its form and free of control characters.
[[nodiscard]] std::string report_diagnostics(const Diagnostics& faults, const Speech& speech,
                                             const std::string& version);

}  // namespace parskats
