#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "ports/file_system.hpp"

namespace parskats {

/// What stands in an output folder, told apart by its manifest. Paths relative to it, each list sorted.
struct PublishedTree {
    bool exists = false;
    std::vector<std::string> own;      ///< plain files that the manifest lists, and the manifest
    std::vector<std::string> folders;  ///< folders that hold them, or are to hold the new site's
    std::vector<std::string> foreign;  ///< everything else; a folder with nothing of ours in it counts as one
};

/// Looks through `root`. It goes into folders of the manifest's files and into `new_folders` alone, so that a foreign
/// folder costs nothing, however large.
[[nodiscard]] Result<PublishedTree> scan_published_tree(FileSystem& disk, const std::string& root,
                                                        const std::vector<std::string>& new_folders);

/// The foreign path of `tree` that is in the way of a new file: the same, above or below it.
[[nodiscard]] std::optional<std::string> find_foreign_obstacle(const PublishedTree& tree,
                                                               const std::vector<std::string_view>& new_paths,
                                                               const std::vector<std::string>& new_folders);

/// Moves a foreign file or folder from one tree to the other, into folders that may have to be made. Where both trees
/// have the folder, its entries are moved. What is taken already stays where it is, and is the failure (EEXIST).
[[nodiscard]] Result<void> carry_over(FileSystem& disk, const std::string& from, const std::string& to,
                                      const std::string& path);

/// Empties and removes the tree `old` that `live` has replaced: our files go, everything else moves to `live`. Its
/// manifest goes last, so that a run that is killed in between leaves the next one knowing whose the rest is.
[[nodiscard]] Result<void> retire_tree(FileSystem& disk, const std::string& old, const std::string& live,
                                       std::size_t jobs);

}  // namespace parskats
