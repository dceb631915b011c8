#include "output/publisher.hpp"

#include <algorithm>
#include <utility>

#include "output/disk_tasks.hpp"
#include "output/in_place.hpp"
#include "output/manifest.hpp"
#include "output/publish_places.hpp"
#include "output/publish_plan.hpp"
#include "output/whole_tree.hpp"

namespace parskats {
namespace {

/// Beside the output: stage, swap, clear. `unsupported` leaves everything as it was.
Result<Exchange> replace_whole(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan, std::size_t jobs,
                               Progress& progress) {
    auto staged = begin_staging(disk, places);
    if (staged) staged = stage_whole_tree(disk, places, plan, jobs, progress);
    Result<Exchange> swapped = tl::unexpected(IoError{});
    if (staged) {
        swapped = swap_trees(disk, places, plan);
    } else {
        swapped = tl::unexpected(std::move(staged.error()));
    }
    if (swapped && *swapped == Exchange::done) {
        if (auto cleared = clear_replaced_tree(disk, places, plan, jobs); !cleared) {
            return tl::unexpected(cleared.error());
        }
        return swapped;
    }
    // The failure that stopped us is the one to tell of; what cannot be removed now, the next run removes.
    auto removed = remove_tree(disk, places.staging);
    if (swapped && !removed) return tl::unexpected(removed.error());
    return swapped;
}

Result<void> replace(FileSystem& disk, const PublishPlaces& places, const PublishPlan& plan, std::size_t jobs,
                     Progress& progress) {
    if (places.beside) {
        const auto replaced = replace_whole(disk, places, plan, jobs, progress);
        if (!replaced) return tl::unexpected(replaced.error());
        if (*replaced == Exchange::done) return {};
    }
    return apply_in_place(disk, places.live, plan, jobs, progress);
}

}  // namespace

Result<PublishSummary> publish_files(FileSystem& disk, std::vector<OutputFile> files, const PublishOptions& options,
                                     Progress& progress) {
    const auto by_path = [](const OutputFile& a, const OutputFile& b) { return a.path < b.path; };
    std::sort(files.begin(), files.end(), by_path);
    OutputFile manifest = make_manifest(files, options.generator, options.source, options.jobs);
    files.insert(std::lower_bound(files.begin(), files.end(), manifest, by_path), std::move(manifest));

    const auto places = open_publish_places(disk, options.directory);
    if (!places) return tl::unexpected(places.error());
    if (auto tidied = finish_interrupted_run(disk, *places, options.jobs); !tidied) {
        return tl::unexpected(tidied.error());
    }
    const auto plan = make_publish_plan(disk, files, {places->live, options.jobs, options.clean}, progress);
    if (!plan) return tl::unexpected(plan.error());
    if (!plan->is_empty()) {
        if (auto replaced = replace(disk, *places, *plan, options.jobs, progress); !replaced) {
            return tl::unexpected(replaced.error());
        }
    }
    const std::size_t unchanged = plan->unchanged_count();
    return PublishSummary{files.size() - unchanged, unchanged, plan->stale.size()};
}

}  // namespace parskats
