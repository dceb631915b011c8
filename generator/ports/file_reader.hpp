#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace parskats {

enum class EntryKind { file, directory, other };

struct DirectoryEntry {
    std::string name;  ///< the last part of its path
    EntryKind kind = EntryKind::file;
};

/// Reads the files of one folder tree. Paths are relative to its root, with slashes; none leads out of it (`..`, an
/// absolute path or a symbolic link that does is an error). Safe to use from many threads at once.
class FileReader {
public:
    virtual ~FileReader() = default;

    /// All bytes of a file. ENOENT in `number` when there is none; files past 64 MiB are refused (EFBIG).
    [[nodiscard]] virtual Result<std::string> read(const std::string& path) const = 0;
    /// The entries of a folder, sorted by name in byte order. ENOENT when there is none.
    [[nodiscard]] virtual Result<std::vector<DirectoryEntry>> list(const std::string& path) const = 0;
};

}  // namespace parskats
