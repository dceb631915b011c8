#pragma once

#include "base/diagnostic.hpp"
#include "links/observe/reasons.hpp"
#include "model/link_record.hpp"

namespace parskats {

/// What a run saw, as a sentence for people.
[[nodiscard]] UserText meaning_of(LinkReason reason);
[[nodiscard]] UserText meaning_of(LinkWarning warning);
/// For an observation whose reason is not known (of a ledger that a later program wrote).
[[nodiscard]] UserText meaning_of(Observation observation);

}  // namespace parskats
