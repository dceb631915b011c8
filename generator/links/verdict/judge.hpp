#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "links/observed_link.hpp"
#include "model/link_record.hpp"

namespace parskats {

/// How many nights it takes to conclude.
struct JudgeRules {
    int confirm = 0;  ///< 0: by the table of docs/links.md. 1: one run concludes. A silent server still has 14 days
};

/// The ledger's new line for an address: what was remembered, and what this run saw on `today`. Several runs of one
/// day count as one night, of which the run that tells most counts (`confirm` 1: the last). Dates move only when
/// something else changed or a week has passed, so that a nightly commit stays a readable diff. Facts are those of the
/// last time that the thing itself was seen.
[[nodiscard]] LinkRecord judge(const LinkRecord* before, std::string_view key, const ObservedLink& seen,
                               const Date& today, const JudgeRules& rules);

/// A person's word laid over a record; nothing changes once it has expired.
[[nodiscard]] Verdict verdict_with_override(const LinkRecord& record, const LinkPolicy& policy, const Date& today);

/// What a run saw of one host, for deciding whether the run itself can be trusted.
struct HostOutcome {
    std::string host;
    bool answered = false;       ///< any HTTP answer at all
    bool failed_before = false;  ///< the ledger had already only failures of it
};

/// Why this run says nothing about the world; nothing when it can be trusted.
struct VoidReason {
    enum class Kind { canary, hosts };
    Kind kind = Kind::hosts;
    std::vector<std::string> names;  ///< of the canaries or hosts that failed, sorted
    std::size_t asked = 0;           ///< how many there were in all
};
/// Void: more than half of the canaries gave no answer, or more than a fifth of the hosts, and at least three, that
/// were not known to fail.
[[nodiscard]] std::optional<VoidReason> find_void(std::span<const HostOutcome> hosts,
                                                  std::span<const HostOutcome> canaries);

}  // namespace parskats
