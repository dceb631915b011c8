#include "output/in_place.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "output/disk_tasks.hpp"
#include "output/manifest.hpp"

namespace parskats {
namespace {

class InPlace {
public:
    InPlace(FileSystem& disk, const std::string& live, const PublishPlan& plan)
        : disk_(disk), live_(live), plan_(plan), staging_(live + "/.parskats-new") {
        for (std::size_t i = 0; i < plan.files->size(); ++i) {
            // The manifest in any case: the one that goes live for the time between lists too much.
            if (plan.unchanged[i] == 0 || file(i).path == manifest_path) changed_.push_back(i);
        }
        // Pages last: until then no page refers to a file that is not there yet.
        std::stable_partition(changed_.begin(), changed_.end(), [&](std::size_t i) { return !is_page(file(i).path); });
    }

    Result<void> stage(std::size_t jobs, Progress& progress) {
        if (auto removed = remove_tree(disk_, staging_); !removed) return removed;
        if (auto made = disk_.create_directory(staging_); !made) return made;
        if (auto written = disk_.create_file(staged("both"), make_paths_manifest(all_paths())); !written)
            return written;
        std::atomic<std::size_t> done{0};
        return run_tasks(jobs, changed_.size(), [&](std::size_t n) {
            progress.advance(ProgressPhase::writing, ++done, changed_.size());
            return disk_.create_file(staged(changed_[n]), file(changed_[n]).bytes);
        });
    }

    Result<void> apply() {
        if (auto renamed = disk_.rename(staged("both"), path_of(manifest_path)); !renamed) return renamed;
        if (auto cleared = remove_stale(true); !cleared) return cleared;
        if (auto made = make_folders(); !made) return made;
        for (const std::size_t i : changed_) {
            if (file(i).path == manifest_path) continue;
            if (auto renamed = disk_.rename(staged(i), path_of(file(i).path)); !renamed) return renamed;
        }
        if (auto removed = remove_stale(false); !removed) return removed;
        return finish();
    }

    void discard() { static_cast<void>(remove_tree(disk_, staging_)); }

private:
    static bool is_page(std::string_view path) { return path.ends_with(".html"); }
    [[nodiscard]] const OutputFile& file(std::size_t i) const { return (*plan_.files)[i]; }
    [[nodiscard]] std::string path_of(std::string_view path) const { return live_ + '/' + std::string(path); }
    [[nodiscard]] std::string staged(std::string_view name) const { return staging_ + '/' + std::string(name); }
    [[nodiscard]] std::string staged(std::size_t i) const { return staged(std::to_string(i)); }

    [[nodiscard]] std::vector<std::string> all_paths() const {
        std::vector<std::string> fresh;
        for (const OutputFile& one : *plan_.files) fresh.push_back(one.path);
        std::vector<std::string> all;
        std::set_union(fresh.begin(), fresh.end(), plan_.old.own.begin(), plan_.old.own.end(), std::back_inserter(all));
        all.erase(std::remove(all.begin(), all.end(), manifest_path), all.end());
        return all;
    }

    /// Whether a stale file stands where the new site has a folder, or in a folder where it has a file.
    [[nodiscard]] bool is_in_the_way(const std::string& path) const {
        if (std::binary_search(plan_.folders.begin(), plan_.folders.end(), path)) return true;
        const auto is_file = [&](std::string_view folder) {
            const auto found = std::lower_bound(plan_.files->begin(), plan_.files->end(), folder,
                                                [](const OutputFile& a, std::string_view b) { return a.path < b; });
            return found != plan_.files->end() && found->path == folder;
        };
        for (std::size_t end = path.rfind('/'); end != std::string::npos;
             end = end == 0 ? end - 1 : path.rfind('/', end - 1)) {
            if (is_file(std::string_view(path).substr(0, end))) return true;
        }
        return false;
    }

    Result<void> remove_stale(bool in_the_way) {
        for (const std::string& path : plan_.stale) {
            if (is_in_the_way(path) != in_the_way) continue;
            if (auto removed = disk_.remove_file(path_of(path)); !removed) return removed;
        }
        return remove_empty_folders();
    }

    /// Also those that a killed run has already emptied.
    Result<void> remove_empty_folders() {
        for (auto folder = plan_.old.folders.rbegin(); folder != plan_.old.folders.rend(); ++folder) {
            if (std::binary_search(plan_.folders.begin(), plan_.folders.end(), *folder)) continue;
            auto removed = disk_.remove_directory(path_of(*folder));
            if (removed) continue;
            const int number = removed.error().number;
            const bool is_in_use = number == ENOTEMPTY || number == EEXIST || number == EBUSY;
            const bool is_gone = number == ENOENT || number == ENOTDIR;
            if (!is_in_use && !is_gone) return removed;
        }
        return {};
    }

    Result<void> make_folders() {
        for (const std::string& folder : plan_.folders) {
            if (std::binary_search(plan_.old.folders.begin(), plan_.old.folders.end(), folder)) continue;
            if (auto made = disk_.create_directory(path_of(folder)); !made) return made;
        }
        return {};
    }

    Result<void> finish() {
        for (const std::size_t i : changed_) {
            if (file(i).path != manifest_path) continue;
            if (auto renamed = disk_.rename(staged(i), path_of(manifest_path)); !renamed) return renamed;
        }
        return disk_.remove_directory(staging_);
    }

    FileSystem& disk_;
    const std::string& live_;
    const PublishPlan& plan_;
    const std::string staging_;
    std::vector<std::size_t> changed_;
};

}  // namespace

Result<void> apply_in_place(FileSystem& disk, const std::string& live, const PublishPlan& plan, std::size_t jobs,
                            Progress& progress) {
    InPlace work(disk, live, plan);
    auto outcome = work.stage(jobs, progress);
    if (outcome) outcome = work.apply();
    if (!outcome) work.discard();
    return outcome;
}

}  // namespace parskats
