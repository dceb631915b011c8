#pragma once

#include <cstddef>

#include "base/diagnostic.hpp"
#include "markdown/compiled_markdown.hpp"

namespace parskats {

struct MarkdownOptions {
    bool allow_html = false;  ///< raw HTML passes through; otherwise it is a fault and left out
};

/// Compiles the body of `file` from the byte `body_begin`: CommonMark with tables, footnotes, strikethrough, task lists
/// and autolinks, and our own link schemes. Faults of the text itself (raw HTML, dangerous or unknown schemes, a figure
/// inside a sentence, skipped heading levels, an undefined footnote …) go to `faults`; whether targets exist is not
/// known here. Safe on many threads at once; the result depends on the text alone.
[[nodiscard]] CompiledMarkdown compile_markdown(const SourceFile& file, std::size_t body_begin,
                                                const MarkdownOptions& options, Diagnostics& faults);

}  // namespace parskats
