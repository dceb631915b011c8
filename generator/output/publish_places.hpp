#pragma once

#include <memory>
#include <string>

#include "base/result.hpp"
#include "ports/file_system.hpp"

namespace parskats {

/// Where a run works, and its lock. Beside the output folder where that is allowed, otherwise inside it.
struct PublishPlaces {
    std::string live;     ///< the output folder, absolute, no symbolic link
    std::string staging;  ///< where the new tree, or in place the changed files, are made
    bool beside = true;
    std::unique_ptr<FileLock> lock;
};

/// Resolves `directory`, makes the folders above it and takes the lock.
[[nodiscard]] Result<PublishPlaces> open_publish_places(FileSystem& disk, const std::string& directory);

/// Makes the empty staging folder and leaves a note of which one it is, for `finish_interrupted_run` of a later run.
[[nodiscard]] Result<void> begin_staging(FileSystem& disk, const PublishPlaces& places);

/// Tidies up after a run that was killed. A staging folder that never went live is removed; where the two had already
/// changed places, what stands under its name is the old tree: what is foreign in it goes back to the live one.
[[nodiscard]] Result<void> finish_interrupted_run(FileSystem& disk, const PublishPlaces& places, std::size_t jobs);

}  // namespace parskats
