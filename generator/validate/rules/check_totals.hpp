#pragma once

#include "base/diagnostic.hpp"
#include "model/dataset.hpp"

namespace parskats {

/// Adds up the parts of `total` and compares, wherever neither they nor the total are missing. A difference is an error
/// unless the total is kept `as_published`; where it is and nothing differs, `as_published_place` gets a warning.
void check_total(const Dataset& dataset, const DatasetTotal& total, SourceSpan as_published_place, Diagnostics& faults);

}  // namespace parskats
