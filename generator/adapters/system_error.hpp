#pragma once

#include <string>

#include "base/result.hpp"

namespace parskats {

/// The failure that `number` (an errno) stands for.
[[nodiscard]] tl::unexpected<IoError> system_error(std::string verb, std::string path, int number);

}  // namespace parskats
