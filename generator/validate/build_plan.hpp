#pragma once

#include <string>

#include "content/raw_site.hpp"
#include "model/site.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// One plan with its directions and measures, which are sorted: 1.2 before 1.10. A measure whose folder has no valid
/// number is left out.
[[nodiscard]] Plan build_plan(RawPlan& raw, BuildContext& context);
/// One measure; `plan` needs its id and period.
[[nodiscard]] Measure build_measure(RawEntry& entry, const Plan& plan, BuildContext& context);

}  // namespace parskats
