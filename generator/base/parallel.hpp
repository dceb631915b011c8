#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace parskats {

/// Calls `work(index)` for every index below `count`, on up to `jobs` threads (this one among them), and returns when
/// all are done. Order is free: write results to a slot of your own, so that the outcome does not depend on it. An
/// exception stops the handing out of further work; the first is thrown again here.
template <class Work>
void parallel_for(std::size_t jobs, std::size_t count, const Work& work) {
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failure_mutex;
    const auto run = [&] {
        for (std::size_t index = next.fetch_add(1); index < count; index = next.fetch_add(1)) {
            try {
                work(index);
            } catch (...) {
                const std::lock_guard lock(failure_mutex);
                if (!failure) failure = std::current_exception();
                next.store(count);
            }
        }
    };
    const std::size_t helpers = (jobs < count ? jobs : count);
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < helpers; ++i) threads.emplace_back(run);
    run();
    threads.clear();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace parskats
