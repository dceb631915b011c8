#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// Every translation of the site beside its source text: the same sections in the same order, in each the same numbers
/// and links, as many footnotes, and the same numbers in each field of the front matter (which fields there must be is
/// known without a twin). A difference names both places. Twins with an error of their own (in `faults`) wait until
/// that is mended.
void check_parity(const Site& site, Diagnostics& faults);

}  // namespace parskats
