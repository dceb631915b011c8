#pragma once

#include <optional>

#include "links/verdict/night.hpp"
#include "model/link_record.hpp"

namespace parskats {

/// The verdict on `record`, whose counters have this run in them already. `was` is the verdict before it; nothing when
/// there was none that tells of the thing itself.
[[nodiscard]] Verdict conclude(std::optional<Verdict> was, const LinkRecord& record, const Date& today,
                               const Thresholds& thresholds);

}  // namespace parskats
