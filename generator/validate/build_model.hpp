#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "content/raw_site.hpp"
#include "model/site.hpp"

namespace parskats {

struct ValidationOptions {
    std::optional<Date> today;  ///< for review dates; without it nothing is ever too old
};

/// Turns what was read into the checked model (moving bodies out of `raw`, whose files must outlive it). Every fault
/// goes to `faults`. The result is complete only when `faults` has no error; with errors it holds what could be made,
/// so that the rules can still find more; nothing when not even the configuration could be read.
[[nodiscard]] std::optional<Site> build_model(RawSite& raw, const ValidationOptions& options, Diagnostics& faults);

}  // namespace parskats
