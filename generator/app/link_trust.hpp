#pragma once

#include <optional>
#include <span>

#include "links/link_target.hpp"
#include "links/observed_link.hpp"
#include "links/verdict/judge.hpp"

namespace parskats {

/// Whether a run can be believed: `seen` is what it saw of `targets`, `canaries_seen` of the site's canaries.
[[nodiscard]] std::optional<VoidReason> find_distrust(std::span<const LinkTarget> targets,
                                                      std::span<const ObservedLink> seen,
                                                      std::span<const LinkTarget> canaries,
                                                      std::span<const ObservedLink> canaries_seen,
                                                      const Ledger& before);

}  // namespace parskats
