#include "base/parallel.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

using namespace parskats;

TEST_CASE("every index is worked on once, whatever the number of threads") {
    for (const std::size_t jobs : {0U, 1U, 3U, 16U}) {
        std::vector<int> done(100);
        parallel_for(jobs, done.size(), [&](std::size_t index) { ++done[index]; });
        CHECK(done == std::vector<int>(100, 1));
    }
}

TEST_CASE("nothing to do is nothing done") {
    bool called = false;
    parallel_for(4, 0, [&](std::size_t) { called = true; });
    CHECK_FALSE(called);
}

TEST_CASE("an exception is thrown again and stops the handing out of work") {
    for (const std::size_t jobs : {1U, 4U}) {
        std::atomic<std::size_t> calls{0};
        const auto work = [&](std::size_t index) {
            ++calls;
            if (index == 0) throw std::runtime_error("zero");
        };
        CHECK_THROWS_WITH_AS(parallel_for(jobs, 100000, work), "zero", std::runtime_error);
        if (jobs == 1) CHECK(calls == 1);
    }
}
