#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"

namespace parskats {

/// A JSON file as a tree; nothing when it has a syntax fault, which is then in `faults`. Duplicate keys, nesting past
/// 40 and text after the value are faults; of duplicate keys the first stays in the tree. A number keeps its spelling
/// in `text`.
[[nodiscard]] std::optional<DocumentNode> parse_json(const SourceFile& file, Diagnostics& faults);

}  // namespace parskats
