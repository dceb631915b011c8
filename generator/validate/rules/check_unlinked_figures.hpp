#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// Numbers in the source text of a measure that equal a cell of one of its datasets without a `figure:` link. Small
/// numbers, years, days, sections of laws and numbers of documents are left alone; translations follow by the parity of
/// links.
void check_unlinked_figures(const Site& site, const Measure& measure, Diagnostics& faults);

}  // namespace parskats
