#include "output/publish_plan.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <utility>

#include "output/disk_tasks.hpp"
#include "output/output_paths.hpp"

namespace parskats {
namespace {

std::vector<std::string_view> paths_of(const std::vector<OutputFile>& files) {
    std::vector<std::string_view> paths;
    paths.reserve(files.size());
    for (const OutputFile& file : files) paths.push_back(file.path);
    return paths;
}

Result<void> check_paths(const std::vector<std::string_view>& paths) {
    for (const std::string_view path : paths) {
        if (is_safe_output_path(path)) continue;
        return tl::unexpected(IoError{"write", std::string(path), "this is no safe path for a file of a site", EINVAL});
    }
    if (const auto conflict = find_path_conflict(paths)) {
        return tl::unexpected(IoError{"write", conflict->second,
                                      "it cannot stand beside " + conflict->first + " on every computer", EEXIST});
    }
    return {};
}

Result<void> compare_files(FileSystem& disk, PublishPlan& plan, const PlanOptions& options, Progress& progress) {
    const auto& files = *plan.files;
    std::atomic<std::size_t> done{0};
    return run_tasks(options.jobs, files.size(), [&](std::size_t i) -> Result<void> {
        progress.advance(ProgressPhase::comparing, ++done, files.size());
        if (!std::binary_search(plan.old.own.begin(), plan.old.own.end(), files[i].path)) return {};
        const auto same = disk.has_bytes(options.live + '/' + files[i].path, files[i].bytes);
        if (!same) return tl::unexpected(same.error());
        plan.unchanged[i] = *same ? 1 : 0;
        return {};
    });
}

}  // namespace

std::size_t PublishPlan::unchanged_count() const {
    return static_cast<std::size_t>(std::count(unchanged.begin(), unchanged.end(), std::uint8_t{1}));
}

Result<PublishPlan> make_publish_plan(FileSystem& disk, const std::vector<OutputFile>& files,
                                      const PlanOptions& options, Progress& progress) {
    PublishPlan plan;
    plan.files = &files;
    plan.unchanged.assign(files.size(), 0);
    const auto paths = paths_of(files);
    if (auto checked = check_paths(paths); !checked) return tl::unexpected(checked.error());
    plan.folders = folders_of(paths);
    auto old = scan_published_tree(disk, options.live, plan.folders);
    if (!old) return tl::unexpected(old.error());
    plan.old = std::move(*old);
    if (const auto obstacle = find_foreign_obstacle(plan.old, paths, plan.folders)) {
        return tl::unexpected(IoError{"replace", options.live + '/' + *obstacle,
                                      "it was not written by parskats; move it away, or build into another folder (-o)",
                                      EEXIST});
    }
    std::set_difference(plan.old.own.begin(), plan.old.own.end(), paths.begin(), paths.end(),
                        std::back_inserter(plan.stale));
    if (!options.clean) {
        if (auto compared = compare_files(disk, plan, options, progress); !compared) {
            return tl::unexpected(compared.error());
        }
    }
    return plan;
}

}  // namespace parskats
