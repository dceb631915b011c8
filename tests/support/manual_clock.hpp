#pragma once

#include "ports/clock.hpp"

namespace parskats::test {

/// A clock that moves only when a test, or somebody who waits, moves it. Its day is one on which nothing of the golden
/// base site is overdue.
class ManualClock : public Clock {
public:
    [[nodiscard]] ClockDay today() const override { return day; }
    [[nodiscard]] std::int64_t unix_seconds() const override { return seconds + now / 1000; }
    [[nodiscard]] long long monotonic_milliseconds() const override { return now; }
    void wait(std::chrono::milliseconds duration) const override { now += duration.count(); }

    ClockDay day{2026, 11, 20};
    std::int64_t seconds = 1'795'132'800;  ///< 2026-11-20T00:00:00Z
    mutable long long now = 1000;
};

}  // namespace parskats::test
