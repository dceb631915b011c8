#pragma once

#include <string>

#include "app/environment.hpp"
#include "base/diagnostic.hpp"

namespace parskats {

/// The faults for a person; see `report_diagnostics`. Without the summary line.
[[nodiscard]] std::string report_as_text(const Diagnostics& faults, UserLanguage language, bool colour);

}  // namespace parskats
