#pragma once

#include <optional>
#include <string>
#include <vector>

#include "links/link_target.hpp"
#include "model/date.hpp"
#include "model/link_record.hpp"

namespace parskats {

/// Which addresses a run is about.
struct LinkFilter {
    std::string only;  ///< a pattern with `*`; empty: all
    /// Only what the ledger does not know, or what is new or began to fail in the days before `today`.
    std::optional<int> changed_since_days;
    Date today;

    [[nodiscard]] bool takes_all() const { return only.empty() && !changed_since_days; }
};

/// An address that a person's rule leaves out, and the rule.
struct ExcludedLink {
    LinkTarget target;
    const LinkExclusion* rule = nullptr;
};

struct LinkSelection {
    std::vector<LinkTarget> asked;
    std::vector<ExcludedLink> excluded;
};

/// Sorts out `targets`; what the filter leaves out is in neither list. The rules of `policy` are referred to.
[[nodiscard]] LinkSelection select_links(std::vector<LinkTarget> targets, const Ledger& ledger,
                                         const LinkPolicy& policy, const LinkFilter& filter);

}  // namespace parskats
