#pragma once

#include <vector>

#include "content/raw_site.hpp"
#include "model/dataset.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// More cells than any page can show.
inline constexpr std::size_t most_cells = 1'000'000;

/// `statistics/`, in the order of the raw site (by id).
[[nodiscard]] std::vector<Dataset> build_datasets(const std::vector<RawDataset>& raw, BuildContext& context);
/// One dataset, in whichever form it is. With faults it may lack dimensions; if it has any, it has all its cells.
[[nodiscard]] Dataset build_dataset(const RawDataset& raw, BuildContext& context);

}  // namespace parskats
