#include "adapters/system_clock.hpp"

#include <chrono>
#include <thread>

namespace parskats {

ClockDay SystemClock::today() const {
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return {static_cast<int>(today.year()), static_cast<int>(static_cast<unsigned>(today.month())),
            static_cast<int>(static_cast<unsigned>(today.day()))};
}

std::int64_t SystemClock::unix_seconds() const {
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

long long SystemClock::monotonic_milliseconds() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void SystemClock::wait(std::chrono::milliseconds duration) const {
    std::this_thread::sleep_for(duration);
}

}  // namespace parskats
