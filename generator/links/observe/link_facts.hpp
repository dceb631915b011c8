#pragma once

#include "links/observe/observe_case.hpp"

namespace parskats {

/// What the thing itself says, of an answer that shows it. A page gets neither size nor digest, and its date only from
/// its own words: those change with every visit, and a ledger that moved with them would say nothing. A HEAD that was
/// enough repeats what is remembered.
[[nodiscard]] LinkFacts facts_of(const ObserveCase& seen);

/// Whether `now` is another content than the one remembered; false when either is not known well enough.
[[nodiscard]] bool content_changed(const LinkRecord* before, const LinkFacts& now);

/// The whole size that `Content-Range` or `Content-Length` names for a body that is not here whole.
[[nodiscard]] std::optional<std::uint64_t> announced_size(const HttpResponse& last);

}  // namespace parskats
