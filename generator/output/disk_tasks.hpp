#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>

#include "base/parallel.hpp"
#include "base/result.hpp"
#include "ports/file_system.hpp"

namespace parskats {

/// `task(index)` (which returns a Result<void>) for every index below `count` on up to `jobs` threads. After a failure
/// no further task is begun; the failure of the lowest index that failed is the outcome.
template <class Task>
[[nodiscard]] Result<void> run_tasks(std::size_t jobs, std::size_t count, const Task& task) {
    std::atomic<bool> failed{false};
    std::mutex mutex;
    std::size_t failed_index = count;
    std::optional<IoError> failure;
    parallel_for(jobs, count, [&](std::size_t index) {
        if (failed.load(std::memory_order_relaxed)) return;
        Result<void> outcome = task(index);
        if (outcome) return;
        failed.store(true, std::memory_order_relaxed);
        const std::lock_guard guard(mutex);
        if (index >= failed_index) return;
        failed_index = index;
        failure = std::move(outcome.error());
    });
    if (failure) return tl::unexpected(std::move(*failure));
    return {};
}

/// Makes a folder and those above it where they are missing.
[[nodiscard]] Result<void> create_folders(FileSystem& disk, const std::string& path);
/// Removes a folder with everything in it, links as links. That it is not there is fine.
[[nodiscard]] Result<void> remove_tree(FileSystem& disk, const std::string& path);

}  // namespace parskats
