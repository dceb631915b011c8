#include "app/link_trust.hpp"

#include <map>
#include <string>
#include <vector>

#include "base/web_address.hpp"

namespace parskats {
namespace {

/// What one host gave to all who asked it. A host counts as failed before only when nothing of it answered then.
struct HostTally {
    bool answered = false;
    bool is_known = false;
    bool answered_before = false;
};

bool was_asked(const ObservedLink& seen) {
    return seen.observation != Observation::unsafe && seen.observation != Observation::excluded;
}

bool answered(const ObservedLink& seen) {
    return seen.status != 0 || !seen.hops.empty() || seen.observation == Observation::tls ||
           seen.observation == Observation::chain;
}

std::vector<HostOutcome> outcomes_of(std::span<const LinkTarget> targets, std::span<const ObservedLink> seen,
                                     const Ledger& before) {
    std::map<std::string, HostTally> hosts;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const auto address = parse_web_address(targets[i].key);
        if (!address || !was_asked(seen[i])) continue;
        HostTally& tally = hosts[address->host];
        tally.answered = tally.answered || answered(seen[i]);
        const LinkRecord* const record = before.find(targets[i].key);
        if (!record) continue;
        tally.is_known = true;
        tally.answered_before = tally.answered_before || record->failures == 0 || record->status != 0;
    }
    std::vector<HostOutcome> outcomes;
    for (const auto& [host, tally] : hosts) {
        outcomes.push_back({host, tally.answered, tally.is_known && !tally.answered_before});
    }
    return outcomes;
}

std::vector<HostOutcome> canary_outcomes(std::span<const LinkTarget> canaries, std::span<const ObservedLink> seen) {
    std::vector<HostOutcome> outcomes;
    for (std::size_t i = 0; i < canaries.size(); ++i) {
        outcomes.push_back({canaries[i].key, seen[i].status >= 200 && seen[i].status < 400, false});
    }
    return outcomes;
}

}  // namespace

std::optional<VoidReason> find_distrust(std::span<const LinkTarget> targets, std::span<const ObservedLink> seen,
                                        std::span<const LinkTarget> canaries,
                                        std::span<const ObservedLink> canaries_seen, const Ledger& before) {
    return find_void(outcomes_of(targets, seen, before), canary_outcomes(canaries, canaries_seen));
}

}  // namespace parskats
