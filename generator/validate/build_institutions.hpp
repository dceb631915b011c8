#pragma once

#include <string>
#include <vector>

#include "model/site.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// `institutions.yaml`, sorted by id.
[[nodiscard]] std::vector<Institution> build_institutions(const DocumentNode& root, BuildContext& context);
/// `resources.yaml`, sorted by id.
[[nodiscard]] std::vector<Resource> build_resources(const DocumentNode& root, BuildContext& context);

/// Codes of languages that need not be the site's own.
[[nodiscard]] std::vector<std::string> read_language_codes(const FactReader& reader, const DocumentNode* node);

}  // namespace parskats
