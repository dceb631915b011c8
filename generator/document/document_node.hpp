#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source_file.hpp"

namespace parskats {

enum class NodeKind { null, boolean, number, text, sequence, mapping };

struct DocumentMember;

/// A value of a YAML or JSON file with its place. Both parsers make the same tree, so that whoever reads facts does not
/// care which it was. In YAML an unquoted scalar is `null`, `boolean` or `number` by the YAML 1.2 core schema, else
/// `text`; a quoted one is always `text`. `text` holds a scalar's spelling as written (`3.10` stays `3.10`), unescaped.
struct DocumentNode {
    NodeKind kind = NodeKind::null;
    std::string text;     ///< of a scalar
    bool quoted = false;  ///< the scalar was written with quotes (always, for JSON text)
    SourceSpan span;      ///< the value: a scalar with its quotes; of a collection its first line or bracket
    std::vector<DocumentNode> items;      ///< of a sequence
    std::vector<DocumentMember> members;  ///< of a mapping, in the order of the file; keys are unique

    /// The value of `key`, or null when this is no mapping or has none.
    [[nodiscard]] const DocumentNode* find(std::string_view key) const;
    [[nodiscard]] bool is_scalar() const { return kind != NodeKind::sequence && kind != NodeKind::mapping; }
};

struct DocumentMember {
    std::string key;
    SourceSpan key_span;
    DocumentNode value;
};

}  // namespace parskats
