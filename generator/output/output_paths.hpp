#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/output_file.hpp"

namespace parskats {

/// Whether a path may be written below the output folder: relative, valid UTF-8, no `.`, `..` or empty parts, no
/// control characters or backslashes, and nothing of the publisher's own (`.parskats-…`).
[[nodiscard]] bool is_safe_output_path(std::string_view path);

/// Every folder that `paths` stand in, each once, sorted: a folder comes after the one that it is in.
[[nodiscard]] std::vector<std::string> folders_of(const std::vector<std::string_view>& paths);

/// Two of the paths that cannot both exist: equal when upper and lower case are not told apart (as on Windows, macOS
/// and USB sticks), or one the folder of the other.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> find_path_conflict(
    const std::vector<std::string_view>& paths);

}  // namespace parskats
