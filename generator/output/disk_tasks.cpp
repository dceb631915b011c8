#include "output/disk_tasks.hpp"

#include <cerrno>

namespace parskats {

Result<void> create_folders(FileSystem& disk, const std::string& path) {
    const auto status = disk.status(path);
    if (!status) return tl::unexpected(status.error());
    if (*status && (*status)->kind == EntryKind::directory) return {};
    const std::size_t slash = path.rfind('/');
    if (slash != std::string::npos && slash > 0) {
        if (auto above = create_folders(disk, path.substr(0, slash)); !above) return above;
    }
    return disk.create_directory(path);
}

Result<void> remove_tree(FileSystem& disk, const std::string& path) {
    const auto entries = disk.list(path);
    if (!entries && entries.error().number == ENOENT) return {};
    if (!entries) return tl::unexpected(entries.error());
    for (const DirectoryEntry& entry : *entries) {
        const std::string child = path + '/' + entry.name;
        const bool is_folder = entry.kind == EntryKind::directory;
        if (auto removed = is_folder ? remove_tree(disk, child) : disk.remove_file(child); !removed) return removed;
    }
    return disk.remove_directory(path);
}

}  // namespace parskats
