#pragma once

namespace parskats {

struct ClockDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Tells the date, for review dates alone: what is written never depends on it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual ClockDay today() const = 0;
    /// Milliseconds since some moment of the past, never going back: for showing how long something takes.
    [[nodiscard]] virtual long long monotonic_milliseconds() const = 0;
};

}  // namespace parskats
