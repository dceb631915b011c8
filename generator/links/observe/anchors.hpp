#pragma once

#include <string>
#include <vector>

#include "links/observe/observe_case.hpp"

namespace parskats {

/// Those of the target's fragments that a page certainly lacks: none when scripts make the page or it was not read
/// whole.
[[nodiscard]] std::vector<std::string> missing_anchors(const ObserveCase& seen);

/// Whether the page might have a fragment that it does not show: made by scripts, cut, or no place but a route of an
/// application.
[[nodiscard]] bool has_unknown_anchors(const ObserveCase& seen);

}  // namespace parskats
