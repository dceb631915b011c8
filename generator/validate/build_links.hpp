#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "model/link_record.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// The ledger as `write_ledger` writes it, sorted. A line that it would not write is reported and left out.
[[nodiscard]] Ledger read_ledger(const DocumentNode& root, Diagnostics& faults);

/// `links:` of site.yaml and `links.yaml` (each may be null), and what resources have said of archived copies.
[[nodiscard]] LinkPolicy build_link_policy(const DocumentNode* config, const DocumentNode* links,
                                           BuildContext& context);

/// `{url, date}`: a copy of the thing at `address`.
[[nodiscard]] std::optional<ArchivedLink> read_archived(const DocumentNode& node, std::string_view address,
                                                        BuildContext& context);

}  // namespace parskats
