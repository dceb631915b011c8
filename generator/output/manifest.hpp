#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "output/output_file.hpp"

namespace parskats {

/// The output's list of itself: every file but this one, with its SHA-256. It is what later builds go by when they tell
/// their own files from others'.
inline constexpr std::string_view manifest_path = "build.json";

/// `files` sorted by path. `generator` is "parskats 1.2.3"; `source` the digest of all input. Digests on up to `jobs`
/// threads.
[[nodiscard]] OutputFile make_manifest(const std::vector<OutputFile>& files, std::string_view generator,
                                       std::string_view source, std::size_t jobs);
/// Exactly the bytes of a manifest that lists paths alone: for the moment between two sites, when files of both are
/// there.
[[nodiscard]] std::string make_paths_manifest(const std::vector<std::string>& paths);

/// The paths that a manifest lists and the manifest's own, sorted; unsafe ones are left out. Nothing when `text` is no
/// manifest of ours. `text` may come from anywhere.
[[nodiscard]] std::optional<std::vector<std::string>> read_manifest_paths(std::string_view text);

}  // namespace parskats
