#pragma once

#include <memory>
#include <string>

#include "ports/file_system.hpp"

namespace parskats {

/// Takes the lock file at `path`, making it; null when another process holds it. The file goes with the lock.
[[nodiscard]] Result<std::unique_ptr<FileLock>> lock_on_disk(const std::string& path);

}  // namespace parskats
