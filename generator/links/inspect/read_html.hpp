#pragma once

#include <string>
#include <string_view>

#include "links/inspect/inspected.hpp"

namespace parskats {

/// Reads a page's UTF-8 source. `is_whole` is false when it was cut.
[[nodiscard]] Inspected read_html_source(std::string_view html, bool is_whole);

}  // namespace parskats
