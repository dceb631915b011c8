#pragma once

#include <optional>

#include "links/observe/observe_case.hpp"

namespace parskats {

/// The shape of a page that answered with success; nothing for anything else.
[[nodiscard]] std::optional<PageShape> shape_of(const ObserveCase& seen);

}  // namespace parskats
