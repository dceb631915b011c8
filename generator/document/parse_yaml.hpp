#pragma once

#include <cstddef>
#include <optional>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"

namespace parskats {

/// The YAML of `file` between the bytes `begin` and `end` as a tree; nothing when it has a syntax fault, which is then
/// in `faults` with its place in the whole file. Anchors, aliases, tags, several documents, nesting past 40 and
/// duplicate keys are faults; of the latter only the first stays in the tree. An empty text is an empty mapping.
[[nodiscard]] std::optional<DocumentNode> parse_yaml(const SourceFile& file, std::size_t begin, std::size_t end,
                                                     Diagnostics& faults);

}  // namespace parskats
