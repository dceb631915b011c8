#pragma once

#include "model/dataset.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// Reads a JSON-stat 2.0 dataset. Its labels are in the source language; ours, in `extension.parskats`, come before
/// them.
void read_jsonstat(const DocumentNode& root, Dataset& dataset, BuildContext& context);

/// `id`, `size`, `role` and `dimension`: all dimensions with their categories. False when there is no table to fill.
[[nodiscard]] bool read_jsonstat_dimensions(const DocumentNode& root, Dataset& dataset, const FactReader& reader);
/// `value` and `status` into `dataset.cells`, with `dataset.decimals` decimals.
void read_jsonstat_cells(const DocumentNode& root, Dataset& dataset, const FactReader& reader);
/// Our extension's `printed`, an object by the cell's place, into the missing cells.
void read_jsonstat_printed(const DocumentNode& printed, Dataset& dataset, const FactReader& reader);

}  // namespace parskats
