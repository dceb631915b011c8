#pragma once

#include <vector>

#include "content/raw_site.hpp"
#include "links/link_target.hpp"

namespace parskats {

/// Every external address of the content (Markdown bodies: inline, reference, autolink, bare, image, table, footnote,
/// not code; front matter, YAML and datasets: values that are addresses, and addresses within texts), one target a
/// resource, sorted by key. `tel:` and `mailto:` are targets too, to be reported as excluded.
[[nodiscard]] std::vector<LinkTarget> collect_links(const RawSite& site);

}  // namespace parskats
