#include <algorithm>
#include <utility>

#include "links/verdict/judge.hpp"

namespace parskats {
namespace {

constexpr std::size_t fewest_failing_hosts = 3;  // two servers do fail in one night
constexpr std::size_t bearable_share = 5;        // one host in so many may fail

VoidReason reason_of(VoidReason::Kind kind, std::vector<std::string> names, std::size_t asked) {
    std::sort(names.begin(), names.end());
    return {kind, std::move(names), asked};
}

}  // namespace

std::optional<VoidReason> find_void(std::span<const HostOutcome> hosts, std::span<const HostOutcome> canaries) {
    std::vector<std::string> silent;
    for (const HostOutcome& canary : canaries) {
        if (!canary.answered) silent.push_back(canary.host);
    }
    if (silent.size() * 2 > canaries.size()) return reason_of(VoidReason::Kind::canary, silent, canaries.size());
    std::vector<std::string> failing;
    for (const HostOutcome& host : hosts) {
        if (!host.answered && !host.failed_before) failing.push_back(host.host);
    }
    const bool is_bearable = failing.size() < fewest_failing_hosts || failing.size() * bearable_share <= hosts.size();
    if (is_bearable) return std::nullopt;
    return reason_of(VoidReason::Kind::hosts, failing, hosts.size());
}

}  // namespace parskats
