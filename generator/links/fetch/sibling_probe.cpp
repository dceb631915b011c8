#include "links/fetch/sibling_probe.hpp"

#include <fmt/format.h>

#include <map>
#include <string>

#include "base/web_address.hpp"
#include "links/fetch/fetch_loop.hpp"
#include "links/fetch/stable_hash.hpp"

namespace parskats {
namespace {

/// A host's pages in question, and the neighbour that is asked for.
struct HostPages {
    std::vector<LinkWalk*> pages;
    LinkTarget neighbour;
    std::unique_ptr<LinkWalk> walk;
};

bool is_in_question(LinkWalk& walk) {
    const ObservedLink& seen = walk.seen();
    if (!walk.found_alive() || !seen.shape || seen.shape->status != 200) return false;
    const auto address = parse_web_address(walk.last_url());
    const auto asked = seen.hops.empty() ? address : parse_web_address(seen.hops.front().url);
    return asked && address && (asked->path != "/" || asked->has_query);
}

Date day_of(const Clock& clock) {
    const ClockDay today = clock.today();
    return {today.year, today.month, today.day};
}

std::map<std::string, HostPages> pages_by_host(std::span<const std::unique_ptr<LinkWalk>> walks) {
    std::map<std::string, HostPages> hosts;
    for (const auto& walk : walks) {
        if (walk && is_in_question(*walk)) hosts[walk->host()].pages.push_back(walk.get());
    }
    return hosts;
}

}  // namespace

std::string sibling_url(std::string_view url, const Date& day) {
    const auto address = parse_web_address(url);
    if (!address) return {};
    const std::string folder = address->path.substr(0, address->path.rfind('/') + 1);
    const auto name = stable_hash(address->host + day.to_iso());
    return address->origin() + folder + fmt::format("parskats-{:016x}", name);
}

std::size_t probe_siblings(std::span<const std::unique_ptr<LinkWalk>> walks, const FetchOptions& options,
                           const FetchWorld& world) {
    std::map<std::string, HostPages> hosts = pages_by_host(walks);
    FetchWorld quiet = world;
    quiet.progress = nullptr;
    std::vector<Errand*> errands;
    for (auto& [name, host] : hosts) {
        host.neighbour.key = sibling_url(host.pages.front()->last_url(), day_of(*world.clock));
        host.walk = std::make_unique<LinkWalk>(host.neighbour, nullptr, options, world);
        errands.push_back(host.walk.get());
    }
    const std::size_t requests = carry_out(errands, options, quiet);
    for (auto& [name, host] : hosts) {
        const auto& sibling = host.walk->seen().shape;
        if (!sibling || sibling->status != 200) continue;
        for (LinkWalk* page : host.pages) {
            if (is_not_found_page(*page->seen().shape, *sibling)) mark_soft_missing(page->seen(), *sibling);
        }
    }
    return requests;
}

}  // namespace parskats
