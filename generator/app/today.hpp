#pragma once

#include "model/date.hpp"
#include "ports/clock.hpp"

namespace parskats {

[[nodiscard]] Date today_of(const Clock& clock);

}  // namespace parskats
