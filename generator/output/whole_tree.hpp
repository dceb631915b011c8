#pragma once

#include <cstddef>

#include "base/result.hpp"
#include "output/publish_places.hpp"
#include "output/publish_plan.hpp"
#include "ports/file_system.hpp"
#include "ports/progress.hpp"

namespace parskats {

/// Builds the whole new tree in the staging folder, which `begin_staging` has made. The live one is only read.
[[nodiscard]] Result<void> stage_whole_tree(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan,
                                            std::size_t jobs, Progress& progress);

/// Puts the staged tree in the place of the live one. `unsupported`: this disk cannot, and nothing has changed.
[[nodiscard]] Result<Exchange> swap_trees(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan);

/// After the swap: foreign things move to the new tree, first of all, and the old tree is removed.
[[nodiscard]] Result<void> clear_replaced_tree(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan,
                                               std::size_t jobs);

}  // namespace parskats
