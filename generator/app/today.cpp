#include "app/today.hpp"

namespace parskats {

Date today_of(const Clock& clock) {
    const ClockDay day = clock.today();
    return {day.year, day.month, day.day};
}

}  // namespace parskats
