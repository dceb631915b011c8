#include "links/collect/select_links.hpp"

#include <algorithm>
#include <utility>

#include "base/wildcard.hpp"

namespace parskats {
namespace {

bool is_wanted(const LinkTarget& target, const Ledger& ledger, const LinkFilter& filter) {
    if (!filter.only.empty() && !matches_wildcard(filter.only, target.key)) return false;
    if (!filter.changed_since_days) return true;
    const LinkRecord* const record = ledger.find(target.key);
    if (!record) return true;
    const Date& changed = record->failing_since.value_or(record->first_seen);
    return days_between(changed, filter.today) <= *filter.changed_since_days;
}

const LinkExclusion* rule_for(const LinkTarget& target, const LinkPolicy& policy) {
    const auto found = std::find_if(policy.exclusions.begin(), policy.exclusions.end(), [&](const LinkExclusion& rule) {
        return matches_wildcard(rule.pattern, target.key);
    });
    return found == policy.exclusions.end() ? nullptr : &*found;
}

}  // namespace

LinkSelection select_links(std::vector<LinkTarget> targets, const Ledger& ledger, const LinkPolicy& policy,
                           const LinkFilter& filter) {
    LinkSelection selection;
    for (LinkTarget& target : targets) {
        if (!is_wanted(target, ledger, filter)) continue;
        if (const LinkExclusion* const rule = rule_for(target, policy)) {
            selection.excluded.push_back({std::move(target), rule});
        } else {
            selection.asked.push_back(std::move(target));
        }
    }
    return selection;
}

}  // namespace parskats
