#include "app/written_file.hpp"

namespace parskats {
namespace {

std::string fresh_name(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    return path.substr(0, name) + '.' + path.substr(name) + '~';
}

}  // namespace

Result<bool> replace_file(FileSystem& disk, const std::string& path, std::string_view bytes) {
    const auto there = disk.status(path);
    if (!there) return tl::unexpected(there.error());
    if (*there) {
        const auto same = disk.has_bytes(path, bytes);
        if (!same) return tl::unexpected(same.error());
        if (*same) return false;
    }
    // A file that an earlier, killed run has left.
    const std::string fresh = fresh_name(path);
    const auto left_over = disk.status(fresh);
    if (!left_over) return tl::unexpected(left_over.error());
    if (*left_over) {
        if (auto removed = disk.remove_file(fresh); !removed) return tl::unexpected(removed.error());
    }
    if (auto created = disk.create_file(fresh, bytes); !created) {
        // A full disk has left a part of it; the file itself is as it was.
        static_cast<void>(disk.remove_file(fresh));
        return tl::unexpected(created.error());
    }
    if (*there) {
        if (auto copied = disk.copy_permissions(path, fresh); !copied) return tl::unexpected(copied.error());
    }
    if (auto renamed = disk.rename(fresh, path); !renamed) return tl::unexpected(renamed.error());
    return true;
}

}  // namespace parskats
