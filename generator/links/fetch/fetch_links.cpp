#include "links/fetch/fetch_links.hpp"

#include <memory>
#include <optional>

#include "base/text.hpp"
#include "base/web_address.hpp"
#include "links/fetch/archive_lookup.hpp"
#include "links/fetch/fetch_loop.hpp"
#include "links/fetch/link_walk.hpp"
#include "links/fetch/sibling_probe.hpp"
#include "links/observe/reasons.hpp"

namespace parskats {
namespace {

bool starts_with_scheme(std::string_view text, std::string_view scheme) {
    return lower_ascii(text.substr(0, scheme.size())) == scheme;
}

/// What can be said of an address without asking anybody; nothing when it is to be asked.
std::optional<ObservedLink> see_without_asking(const LinkTarget& target) {
    if (starts_with_scheme(target.key, "mailto:") || starts_with_scheme(target.key, "tel:")) {
        return observed_without_asking(LinkReason::not_web, {});
    }
    for (const LinkOccurrence& occurrence : target.occurrences) {
        const auto address = parse_web_address(occurrence.address);
        if (!address) return observed_without_asking(LinkReason::bad_address, {});
        if (address->has_credentials) return observed_without_asking(LinkReason::unsafe_credentials, {});
    }
    return std::nullopt;
}

/// Copies are looked for where none is remembered; once known, a copy stays known.
std::size_t look_for_archives(std::span<const LinkTarget> targets, const Ledger& before, const FetchOptions& options,
                              const FetchWorld& world, std::vector<ObservedLink>& seen) {
    std::vector<std::unique_ptr<ArchiveLookup>> lookups;
    std::vector<Errand*> errands;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const LinkRecord* const record = before.find(targets[i].key);
        const bool is_web = parse_web_address(targets[i].key).has_value();
        const bool may_ask = seen[i].observation != Observation::unsafe && seen[i].observation != Observation::excluded;
        if (!is_web || !may_ask || (record && record->archive)) continue;
        lookups.push_back(std::make_unique<ArchiveLookup>(targets[i].key, seen[i], options, world));
        errands.push_back(lookups.back().get());
    }
    return carry_out(errands, options, world);
}

}  // namespace

FetchResult fetch_links(std::span<const LinkTarget> targets, const Ledger& before, const FetchOptions& options,
                        const FetchWorld& world) {
    FetchResult result;
    result.seen.resize(targets.size());
    std::vector<std::unique_ptr<LinkWalk>> walks(targets.size());
    std::vector<Errand*> errands;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (auto seen = see_without_asking(targets[i])) {
            result.seen[i] = std::move(*seen);
            continue;
        }
        walks[i] = std::make_unique<LinkWalk>(targets[i], before.find(targets[i].key), options, world);
        errands.push_back(walks[i].get());
    }
    result.requests = carry_out(errands, options, world);
    result.requests += probe_siblings(walks, options, world);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (walks[i]) result.seen[i] = std::move(walks[i]->seen());
    }
    walks.clear();
    if (options.looks_for_archives) {
        result.requests += look_for_archives(targets, before, options, world, result.seen);
    }
    return result;
}

}  // namespace parskats
