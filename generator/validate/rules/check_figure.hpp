#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "markdown/compiled_markdown.hpp"
#include "model/site.hpp"

namespace parskats {

/// A checked figure: its address must name one cell with a value, and its text must be that value as people of `locale`
/// write it, in prose or in a table. A difference names both places.
void check_figure(const Site& site, const Reference& reference, std::string_view locale, Diagnostics& faults);

}  // namespace parskats
