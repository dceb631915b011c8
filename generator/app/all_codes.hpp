#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace parskats {

/// Every code that any room can report, by id.
[[nodiscard]] const std::vector<const DiagnosticCode*>& all_codes();
/// By its id, in whatever case and with or without its `P`; null when there is none.
[[nodiscard]] const DiagnosticCode* find_code(std::string_view id);

}  // namespace parskats
