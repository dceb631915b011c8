#include "output/whole_tree.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "output/disk_tasks.hpp"
#include "output/manifest.hpp"
#include "output/output_paths.hpp"
#include "output/published_tree.hpp"

namespace parskats {
namespace {

/// A disk that has no hard links, or not for a file of another owner, gets a copy: the time of change is lost, no more.
bool cannot_link(const IoError& error) {
    switch (error.number) {
        case EPERM:
        case EXDEV:
        case EMLINK:
        case ENOTSUP:
        case ENOSYS:
        case EACCES: return true;
        default: return false;
    }
}

Result<void> stage_file(FileSystem& disk, const PublishPlaces& places, const OutputFile& file, bool unchanged) {
    const std::string target = places.staging + '/' + file.path;
    if (unchanged) {
        auto linked = disk.link(places.live + '/' + file.path, target);
        if (linked || !cannot_link(linked.error())) return linked;
    }
    return disk.create_file(target, file.bytes);
}

std::size_t manifest_index(const std::vector<OutputFile>& files) {
    const auto found = std::lower_bound(files.begin(), files.end(), manifest_path,
                                        [](const OutputFile& file, std::string_view path) { return file.path < path; });
    return static_cast<std::size_t>(found - files.begin());
}

/// The folders of the new files, and those that foreign things will move into: made now, so that the moves after the
/// swap need no space.
std::vector<std::string> all_folders(const PublishPlan& plan) {
    const auto foreign = folders_of({plan.old.foreign.begin(), plan.old.foreign.end()});
    std::vector<std::string> all;
    std::set_union(plan.folders.begin(), plan.folders.end(), foreign.begin(), foreign.end(), std::back_inserter(all));
    return all;
}

}  // namespace

Result<void> stage_whole_tree(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan, std::size_t jobs,
                              Progress& progress) {
    const auto& files = *plan.files;
    // The manifest first: should the note of this run get lost, these files are known as ours all the same.
    const std::size_t manifest = manifest_index(files);
    if (auto staged = stage_file(disk, places, files[manifest], plan.unchanged[manifest] != 0); !staged) return staged;
    for (const std::string& folder : all_folders(plan)) {
        if (auto made = disk.create_directory(places.staging + '/' + folder); !made) return made;
    }
    std::atomic<std::size_t> done{0};
    return run_tasks(jobs, files.size(), [&](std::size_t i) -> Result<void> {
        progress.advance(ProgressPhase::writing, ++done, files.size());
        if (i == manifest) return {};
        return stage_file(disk, places, files[i], plan.unchanged[i] != 0);
    });
}

Result<Exchange> swap_trees(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan) {
    if (!plan.old.exists) {
        if (auto moved = disk.move_to_free(places.staging, places.live); !moved) return tl::unexpected(moved.error());
        return Exchange::done;
    }
    if (auto copied = disk.copy_permissions(places.live, places.staging); !copied) {
        return tl::unexpected(copied.error());
    }
    return disk.exchange(places.staging, places.live);
}

Result<void> clear_replaced_tree(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan,
                                 std::size_t jobs) {
    if (!plan.old.exists) return {};
    for (const std::string& path : plan.old.foreign) {
        if (auto carried = carry_over(disk, places.staging, places.live, path); !carried) return carried;
    }
    auto retired = retire_tree(disk, places.staging, places.live, jobs);
    // Somebody put a file into the old tree while it was being emptied: look again, so that it moves over too.
    for (int again = 0; !retired && retired.error().number == ENOTEMPTY && again < 3; ++again) {
        retired = retire_tree(disk, places.staging, places.live, jobs);
    }
    return retired;
}

}  // namespace parskats
