#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "document/yaml_fault.hpp"

namespace parskats {

/// One reading of a YAML text. Either a tree, or the fault that stopped it.
struct YamlReading {
    std::optional<DocumentNode> tree;
    YamlFault fault;     ///< when there is no tree
    Diagnostics faults;  ///< those that did not stop it: duplicate keys
};

/// Reads `text`, whose first byte is the byte `begin` of `file` (its bytes may differ from the file's, not its length).
[[nodiscard]] YamlReading read_yaml_tree(const SourceFile& file, std::size_t begin, std::string_view text);

}  // namespace parskats
