#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "ports/file_system.hpp"

namespace parskats {

/// Makes `path` a file of these bytes, in one step that nobody sees half done: a new file beside it takes its place. A
/// file that has them already is left alone. True when it was written. The folder must exist.
[[nodiscard]] Result<bool> replace_file(FileSystem& disk, const std::string& path, std::string_view bytes);

}  // namespace parskats
