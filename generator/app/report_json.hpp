#pragma once

#include <string>

#include "app/environment.hpp"
#include "base/diagnostic.hpp"

namespace parskats {

/// The faults as JSON of ours; see `report_diagnostics`.
[[nodiscard]] std::string report_as_json(const Diagnostics& faults, UserLanguage language);
/// The faults as SARIF 2.1.0.
[[nodiscard]] std::string report_as_sarif(const Diagnostics& faults, const Speech& speech, const std::string& version);

}  // namespace parskats
