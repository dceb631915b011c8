#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ports/file_system.hpp"

namespace parskats {

/// The disk. Nothing is flushed to the device: see `publish_files` for what that means after a power cut.
class DiskFileSystem : public FileSystem {
public:
    [[nodiscard]] Result<std::string> resolve(const std::string& path) override;
    [[nodiscard]] Result<std::optional<FileStatus>> status(const std::string& path) override;
    [[nodiscard]] Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
    [[nodiscard]] Result<std::string> read(const std::string& path) override;
    [[nodiscard]] Result<bool> has_bytes(const std::string& path, std::string_view bytes) override;
    [[nodiscard]] Result<void> create_file(const std::string& path, std::string_view bytes) override;
    [[nodiscard]] Result<std::unique_ptr<FileWriter>> open_writer(const std::string& path) override;
    [[nodiscard]] Result<void> create_directory(const std::string& path) override;
    [[nodiscard]] Result<void> copy_permissions(const std::string& from, const std::string& to) override;
    [[nodiscard]] Result<void> link(const std::string& from, const std::string& to) override;
    [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to) override;
    [[nodiscard]] Result<void> move_to_free(const std::string& from, const std::string& to) override;
    [[nodiscard]] Result<Exchange> exchange(const std::string& a, const std::string& b) override;
    [[nodiscard]] Result<void> remove_file(const std::string& path) override;
    [[nodiscard]] Result<void> remove_directory(const std::string& path) override;
    [[nodiscard]] Result<std::unique_ptr<FileLock>> lock(const std::string& path) override;
};

}  // namespace parskats
