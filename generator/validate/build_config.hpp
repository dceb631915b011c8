#pragma once

#include <optional>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "model/site.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// The languages of `site.yaml`, read first, since every other text needs them. Empty when there is none that can be
/// used.
[[nodiscard]] std::vector<SiteLanguage> build_languages(const DocumentNode& root, Diagnostics& faults);

/// The rest of `site.yaml`; `config.languages` is left to the caller.
[[nodiscard]] SiteConfig build_config(const DocumentNode& root, BuildContext& context);

}  // namespace parskats
