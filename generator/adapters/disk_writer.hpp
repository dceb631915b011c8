#pragma once

#include <memory>
#include <string>

#include "ports/file_system.hpp"

namespace parskats {

/// See `FileSystem::open_writer`.
[[nodiscard]] Result<std::unique_ptr<FileWriter>> open_disk_writer(const std::string& path);

}  // namespace parskats
