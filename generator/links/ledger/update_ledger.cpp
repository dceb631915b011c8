#include "links/ledger/update_ledger.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <utility>

#include "base/web_address.hpp"

namespace parskats {
namespace {

// Machines behind one name may have certificates of slightly different age; a renewal adds weeks.
constexpr long days_of_renewal = 7;

bool link_before(const LinkRecord& a, const LinkRecord& b) {
    return a.key < b.key;
}
bool host_before(const HostRecord& a, const HostRecord& b) {
    return a.host < b.host;
}

bool is_renewed(const HostRecord& before, const HostRecord& now) {
    if (!now.certificate_expires) return false;
    if (!before.certificate_expires) return true;
    return std::abs(days_between(*before.certificate_expires, *now.certificate_expires)) >= days_of_renewal;
}

std::vector<LinkRecord> merged_links(const Ledger& before, LedgerChanges& changes) {
    std::vector<LinkRecord>& judged = changes.judged;
    std::erase_if(judged, [](const LinkRecord& link) { return address_key(link.key).empty(); });
    std::sort(judged.begin(), judged.end(), link_before);
    std::vector<LinkRecord> kept;
    const std::vector<std::string>& used = changes.keys_in_content;
    std::copy_if(before.links.begin(), before.links.end(), std::back_inserter(kept), [&](const LinkRecord& link) {
        const bool is_judged = std::binary_search(judged.begin(), judged.end(), link, link_before);
        return !is_judged && (!changes.is_full || std::binary_search(used.begin(), used.end(), link.key));
    });
    std::vector<LinkRecord> all;
    all.reserve(kept.size() + judged.size());
    std::merge(std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()),
               std::make_move_iterator(judged.begin()), std::make_move_iterator(judged.end()), std::back_inserter(all),
               link_before);
    return all;
}

std::vector<HostRecord> merged_hosts(const Ledger& before, std::vector<HostRecord> seen) {
    std::sort(seen.begin(), seen.end(), host_before);
    std::vector<HostRecord> all;
    std::set_difference(before.hosts.begin(), before.hosts.end(), seen.begin(), seen.end(), std::back_inserter(all),
                        host_before);
    const auto unseen = static_cast<std::ptrdiff_t>(all.size());
    for (HostRecord& host : seen) {
        const auto known = std::lower_bound(before.hosts.begin(), before.hosts.end(), host, host_before);
        const bool is_known = known != before.hosts.end() && known->host == host.host;
        all.push_back(is_known && !is_renewed(*known, host) ? *known : std::move(host));
    }
    std::inplace_merge(all.begin(), all.begin() + unseen, all.end(), host_before);
    return all;
}

std::set<std::string, std::less<>> hosts_of(const std::vector<LinkRecord>& links) {
    std::set<std::string, std::less<>> hosts;
    for (const LinkRecord& link : links) {
        for (const std::string_view url : {std::string_view(link.key), std::string_view(link.final_url)}) {
            if (const auto address = parse_web_address(url)) hosts.insert(address->host);
        }
    }
    return hosts;
}

}  // namespace

Ledger update_ledger(const Ledger& before, LedgerChanges changes) {
    Ledger ledger;
    ledger.links = merged_links(before, changes);
    ledger.hosts = merged_hosts(before, std::move(changes.hosts));
    std::erase_if(ledger.hosts, [](const HostRecord& host) { return host.host.empty() || !host.certificate_expires; });
    if (changes.is_full) {
        const auto hosts = hosts_of(ledger.links);
        std::erase_if(ledger.hosts, [&](const HostRecord& host) { return !hosts.contains(host.host); });
    }
    return ledger;
}

}  // namespace parskats
