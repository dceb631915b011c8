#pragma once

#include <memory>
#include <span>
#include <vector>

#include "links/fetch/link_walk.hpp"

namespace parskats {

/// Finds pages that say 200 but are their host's "not found" page: asks each host that gave a page below its root for
/// one neighbour that cannot exist, and marks those pages that look like what came. One question a host and run, none
/// beside another at the same host. Returns how many requests it took.
std::size_t probe_siblings(std::span<const std::unique_ptr<LinkWalk>> walks, const FetchOptions& options,
                           const FetchWorld& world);

/// The address of a neighbour of `url` that nobody has ever linked: same folder, a name made of the host and the day.
[[nodiscard]] std::string sibling_url(std::string_view url, const Date& day);

}  // namespace parskats
