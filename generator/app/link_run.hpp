#pragma once

#include <optional>
#include <vector>

#include "app/environment.hpp"
#include "app/links.hpp"
#include "content/raw_site.hpp"
#include "links/collect/select_links.hpp"
#include "links/fetch/fetch_links.hpp"
#include "links/report/link_report.hpp"
#include "model/site.hpp"

namespace parskats {

/// What a run of `parskats links` works on: the content, what of it is asked, and the day.
struct LinkRun {
    RawSite raw;  ///< owns the texts that all occurrences point into
    std::optional<Site> site;
    Date today;
    std::int64_t started = 0;  ///< seconds since 1970
    LinkFilter filter;
    std::vector<std::string> keys_in_content;  ///< sorted
    LinkSelection chosen;
    std::vector<LinkTarget> canaries;
};

/// Reads the content and chooses what to ask. A fault of the content ends the run, with its report: an address in a
/// file that cannot be read would be taken for one that the site no longer has.
[[nodiscard]] std::optional<Outcome> prepare_link_run(const Environment& world, const LinksOptions& options,
                                                      const Speech& speech, LinkRun& run);

/// What is to be said of every address, in the order of their keys; `seen` is of the canaries and of what was asked, in
/// that order. In a void run the records are those of before.
[[nodiscard]] LinkReport conclude_link_run(const LinkRun& run, const LinksOptions& options, FetchResult fetched);

/// The ledger after `report`.
[[nodiscard]] Ledger ledger_after(const LinkRun& run, const LinkReport& report);

}  // namespace parskats
