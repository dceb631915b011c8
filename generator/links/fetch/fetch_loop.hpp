#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "links/fetch/errand.hpp"
#include "links/fetch/fetch_links.hpp"

namespace parskats {

/// Carries out all errands, as many at a time as the options allow, and returns when the last one is done. Those of
/// one host keep its limits; a host that waits holds up nobody else. Returns how many requests it took.
std::size_t carry_out(std::span<Errand* const> errands, const FetchOptions& options, const FetchWorld& world);

}  // namespace parskats
