#include "model/link_standing.hpp"

#include <string>

#include "base/web_address.hpp"

namespace parskats {
namespace {

const LinkOverride* word_on(const LinkPolicy& policy, std::string_view key, const LinkRecord* record) {
    if (record) return policy.find_override(key, record->last_checked);
    // Never looked at by us: only a person has, and their word stands until we do.
    return policy.find_override(key, Date{});
}

LinkStanding standing(const Site& site, std::string_view key, const LinkRecord* record) {
    LinkStanding result;
    result.record = record;
    result.word = word_on(site.link_policy, key, record);
    if (record) result.verdict = record->verdict;
    if (result.word) result.verdict = result.word->verdict;
    result.archive = site.link_policy.find_archive(key);
    if (!result.archive && record && record->archive) result.archive = &*record->archive;
    return result;
}

}  // namespace

LinkStanding standing_of(const Site& site, std::string_view url) {
    if (site.ledger.links.empty() && site.link_policy.overrides.empty() && site.link_policy.archives.empty()) return {};
    const std::string key = address_key(url);
    return standing(site, key, site.ledger.find(key));
}

LinkStanding standing_of(const Site& site, const LinkRecord& record) {
    return standing(site, record.key, &record);
}

}  // namespace parskats
