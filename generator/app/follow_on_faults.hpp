#pragma once

#include "base/diagnostic.hpp"

namespace parskats {

/// `faults` without those that only follow from others: where institutions.yaml cannot be read, every institution is
/// unknown, but the one thing to mend is that file. Keeps the order.
[[nodiscard]] Diagnostics without_follow_on_faults(const Diagnostics& faults);

}  // namespace parskats
