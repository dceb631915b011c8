#pragma once

#include <cstddef>

#include "base/result.hpp"
#include "output/publish_plan.hpp"
#include "ports/file_system.hpp"
#include "ports/progress.hpp"

namespace parskats {

/// Brings the tree at `live` to the plan's state without replacing the folder itself. Writes what has changed into
/// `live`/.parskats-new; only when all of it is there, a manifest of old and new files together goes live (so that a
/// run that is killed now leaves nothing that looks foreign), then each file is renamed into place, pages last, stale
/// files go, and the manifest follows.
[[nodiscard]] Result<void> apply_in_place(FileSystem& disk, const std::string& live, const PublishPlan& plan,
                                          std::size_t jobs, Progress& progress);

}  // namespace parskats
