#pragma once

#include <span>

#include "base/diagnostic.hpp"
#include "document/file_codes.hpp"
#include "document/json_codes.hpp"
#include "document/yaml_codes.hpp"

namespace parskats::document_codes {

/// Every code of files, encoding and syntax (P001–P059), in ascending order.
[[nodiscard]] std::span<const DiagnosticCode* const> all();

}  // namespace parskats::document_codes
