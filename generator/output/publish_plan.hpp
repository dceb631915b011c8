#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "output/output_file.hpp"
#include "output/published_tree.hpp"
#include "ports/file_system.hpp"
#include "ports/progress.hpp"

namespace parskats {

/// The new site against what stands: what there is to do.
struct PublishPlan {
    const std::vector<OutputFile>* files = nullptr;  ///< sorted by path, with the manifest
    std::vector<std::string> folders;                ///< that they stand in, parents first
    std::vector<std::uint8_t> unchanged;             ///< one a file: there already, byte for byte
    std::vector<std::string> stale;                  ///< files of ours that the new site does not have, sorted
    PublishedTree old;

    [[nodiscard]] std::size_t unchanged_count() const;
    [[nodiscard]] bool is_empty() const { return old.exists && stale.empty() && unchanged_count() == files->size(); }
};

struct PlanOptions {
    std::string live;  ///< the output folder, resolved
    std::size_t jobs = 1;
    bool clean = false;
};

/// Refuses unsafe and conflicting paths and ones that a foreign file stands in the way of; compares the rest with the
/// disk. Changes nothing. `files` must outlive the plan.
[[nodiscard]] Result<PublishPlan> make_publish_plan(FileSystem& disk, const std::vector<OutputFile>& files,
                                                    const PlanOptions& options, Progress& progress);

}  // namespace parskats
