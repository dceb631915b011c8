#pragma once

#include <cstddef>
#include <optional>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"

namespace parskats {

/// A Markdown file's head and where its body begins (byte offset).
struct FrontMatter {
    DocumentNode fields;  ///< a mapping; empty when the file has no front matter
    std::size_t body_begin = 0;
};

/// Splits and parses `---` … `---` at the top of a Markdown file. Nothing when the front matter is faulty (then in
/// `faults`), including one that is never closed. A file without front matter has empty fields.
[[nodiscard]] std::optional<FrontMatter> parse_front_matter(const SourceFile& file, Diagnostics& faults);

/// Where the body of a Markdown file begins: behind its front matter, right or faulty; the file's end when that is
/// never closed, 0 when it has none.
[[nodiscard]] std::size_t find_body(const SourceFile& file);

}  // namespace parskats
