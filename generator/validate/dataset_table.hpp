#pragma once

#include "model/dataset.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// Reads our table form: columns, dimension, rows and all that is said about them.
void read_table(const DocumentNode& root, Dataset& dataset, BuildContext& context);

/// A cell's number; nothing, and a fault, when `node` is none that fits `decimals`.
[[nodiscard]] std::optional<Decimal> read_number(const DocumentNode& node, int decimals, Diagnostics& faults);

}  // namespace parskats
