#pragma once

#include "ports/clock.hpp"

namespace parskats {

/// The machine's clock. Dates are UTC, so that no time zone setting decides whether a review is due.
class SystemClock : public Clock {
public:
    [[nodiscard]] ClockDay today() const override;
    [[nodiscard]] std::int64_t unix_seconds() const override;
    [[nodiscard]] long long monotonic_milliseconds() const override;
    void wait(std::chrono::milliseconds duration) const override;
};

}  // namespace parskats
