#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "adapters/file_descriptor.hpp"
#include "ports/file_reader.hpp"

namespace parskats {

/// The files below a folder of the disk. The system itself keeps every path below the root (openat2, RESOLVE_BENEATH):
/// `..`, absolute paths and symbolic links that lead out fail with EXDEV; links that stay inside are followed
/// (a list shows one to a folder as `other`).
class DiskReader : public FileReader {
public:
    static constexpr std::size_t largest_file = std::size_t{64} << 20U;

    /// Opens the root; it stays this folder even if another takes its name.
    [[nodiscard]] static Result<DiskReader> open(const std::string& root);

    [[nodiscard]] Result<std::string> read(const std::string& path) const override;
    [[nodiscard]] Result<std::vector<DirectoryEntry>> list(const std::string& path) const override;

private:
    explicit DiskReader(FileDescriptor root) : root_(std::move(root)) {}
    FileDescriptor root_;
};

}  // namespace parskats
