#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "output/output_file.hpp"
#include "ports/file_system.hpp"
#include "ports/progress.hpp"

namespace parskats {

struct PublishOptions {
    std::string directory;  ///< where to; made, with those above it, when it is missing
    std::string generator;  ///< for the manifest: "parskats 1.2.3"
    std::string source;     ///< for the manifest: the digest of all input
    std::size_t jobs = 1;
    bool clean = false;  ///< write every file anew, also those that are there byte for byte
};

/// Counts of files of ours; the manifest counts.
struct PublishSummary {
    std::size_t written = 0;    ///< new or different
    std::size_t unchanged = 0;  ///< left as they were, modification time and all
    std::size_t removed = 0;    ///< that the new site no longer has
};

/// Replaces the site in `directory` by `files` (any order; the manifest is added), as a whole or not at all.
///
/// The new tree is built beside the old one in `.NAME.parskats-new`: what is there byte for byte is hard-linked, the
/// rest written. Then both change places in one step, what is not ours moves over, and the old tree is removed. Until
/// that step a failure or a kill leaves the old site as it was; after it the new one stands, and the next run finishes
/// the tidying. Where nothing differs, nothing is touched. What the last manifest (`build.json`) does not list is
/// foreign: never changed, never removed; a file of ours that would have to replace one is a failure before anything is
/// written.
///
/// Where the disk cannot exchange folders (some network and layered file systems, a mount point) or the folder above
/// cannot be written, everything is staged inside the output and then renamed file by file: still nothing changes when
/// staging fails, but a kill during the renames leaves a mixture, which the next build completes.
///
/// `directory` may be a symbolic link: what it points to is replaced. Nothing is flushed to the device, which would
/// cost more than all else; after a power cut build again: bytes are compared, so that torn files are found and
/// rewritten. A program that has the folder itself open (a container's bind mount, a shell in it) keeps seeing the old,
/// emptied one: let it serve the folder above.
///
/// Two runs at once into one folder: the second fails. Every failure names what was tried on which path.
[[nodiscard]] Result<PublishSummary> publish_files(FileSystem& disk, std::vector<OutputFile> files,
                                                   const PublishOptions& options, Progress& progress);

}  // namespace parskats
