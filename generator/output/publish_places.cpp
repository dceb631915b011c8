#include "output/publish_places.hpp"

#include <cerrno>
#include <utility>

#include "output/disk_tasks.hpp"
#include "output/published_tree.hpp"

namespace parskats {
namespace {

/// A folder keeps its number through every rename.
std::string identity_of(const FileStatus& status) {
    return std::to_string(status.device) + ':' + std::to_string(status.inode);
}

/// The folder above is not ours to write: a mounted volume in a container, say.
bool is_refusal(const IoError& error) {
    return error.number == EACCES || error.number == EROFS || error.number == EPERM;
}

Result<PublishPlaces> take_lock(FileSystem& disk, PublishPlaces places, const std::string& lock_path) {
    auto lock = disk.lock(lock_path);
    if (!lock) return tl::unexpected(lock.error());
    if (!*lock) return tl::unexpected(IoError{"write", places.live, "another build is writing it", EWOULDBLOCK});
    places.lock = std::move(*lock);
    return places;
}

Result<void> ensure_is_folder(FileSystem& disk, const std::string& path, bool& exists) {
    const auto status = disk.status(path);
    if (!status) return tl::unexpected(status.error());
    exists = status->has_value();
    if (exists && (*status)->kind != EntryKind::directory) {
        return tl::unexpected(IoError{"replace", path, "it is not a folder", ENOTDIR});
    }
    return {};
}

}  // namespace

Result<PublishPlaces> open_publish_places(FileSystem& disk, const std::string& directory) {
    auto live = disk.resolve(directory);
    if (!live) return tl::unexpected(live.error());
    const std::size_t slash = live->rfind('/');
    const std::string name = live->substr(slash + 1);
    if (name.empty()) return tl::unexpected(IoError{"replace", *live, "it is the root of the whole disk", EBUSY});
    const std::string above = live->substr(0, slash);
    bool exists = false;
    if (auto checked = ensure_is_folder(disk, *live, exists); !checked) return tl::unexpected(checked.error());
    if (!above.empty()) {
        if (auto made = create_folders(disk, above); !made) return tl::unexpected(made.error());
    }
    const std::string beside = above + "/." + name + ".parskats-";
    auto places = take_lock(disk, {*live, beside + "new", true, nullptr}, beside + "lock");
    if (places || !exists || !is_refusal(places.error())) return places;
    const std::string inside = *live + "/.parskats-";
    return take_lock(disk, {*live, inside + "new", false, nullptr}, inside + "lock");
}

Result<void> begin_staging(FileSystem& disk, const PublishPlaces& places) {
    if (auto made = disk.create_directory(places.staging); !made) return made;
    const auto status = disk.status(places.staging);
    if (!status) return tl::unexpected(status.error());
    return places.lock->write_note(*status ? identity_of(**status) : std::string());
}

Result<void> finish_interrupted_run(FileSystem& disk, const PublishPlaces& places, std::size_t jobs) {
    // What a run left that had to work in place; its files were written and never went live.
    if (auto removed = remove_tree(disk, places.live + "/.parskats-new"); !removed) return removed;
    const auto left = disk.status(places.staging);
    if (!left) return tl::unexpected(left.error());
    if (!*left) return {};
    const auto note = places.lock->read_note();
    if (!note) return tl::unexpected(note.error());
    if (!places.beside || *note == identity_of(**left)) return remove_tree(disk, places.staging);
    return retire_tree(disk, places.staging, places.live, jobs);
}

}  // namespace parskats
