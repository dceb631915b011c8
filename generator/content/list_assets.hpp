#pragma once

#include <string>
#include <vector>

#include "content/content_part.hpp"

namespace parskats {

/// The paths of all files of `assets/`, relative to it, sorted. Names that cannot be part of an address are reported.
[[nodiscard]] std::vector<std::string> list_assets(ContentPart& part);

}  // namespace parskats
