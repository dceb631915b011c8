#pragma once

#include <chrono>
#include <cstdint>

namespace parskats {

struct ClockDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Tells the time, for review dates, for the ledger of links and for waiting: what `build` writes never depends on it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    Clock(Clock&&) = delete;
    Clock& operator=(Clock&&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual ClockDay today() const = 0;
    /// Seconds since 1970 in UTC.
    [[nodiscard]] virtual std::int64_t unix_seconds() const = 0;
    /// Milliseconds since some moment of the past, never going back.
    [[nodiscard]] virtual long long monotonic_milliseconds() const = 0;
    /// Returns when that much time has passed; a clock that a test moves by hand moves on and returns at once.
    virtual void wait(std::chrono::milliseconds duration) const = 0;
};

}  // namespace parskats
