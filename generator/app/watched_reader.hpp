#pragma once

#include <atomic>
#include <cstddef>
#include <string>
#include <vector>

#include "ports/file_reader.hpp"
#include "ports/progress.hpp"

namespace parskats {

/// Reads through another reader and tells how many files it has read so far. Both must outlive it.
class WatchedReader : public FileReader {
public:
    WatchedReader(const FileReader& reader, Progress& progress) : reader_(reader), progress_(progress) {}

    [[nodiscard]] Result<std::string> read(const std::string& path) const override;
    [[nodiscard]] Result<std::vector<DirectoryEntry>> list(const std::string& path) const override;

private:
    const FileReader& reader_;
    Progress& progress_;
    mutable std::atomic<std::size_t> read_{0};
};

}  // namespace parskats
