#include "markdown/compile_markdown.hpp"

#include <utility>

#include "markdown/block_writer.hpp"
#include "markdown/cmark_tree.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {

CompiledMarkdown compile_markdown(const SourceFile& file, std::size_t body_begin, const MarkdownOptions& options,
                                  Diagnostics& faults) {
    const ShieldedBody body(file, body_begin, faults);
    if (!body.good()) return {};
    const CmarkTree tree = parse_commonmark(body.text());
    if (!tree) return {};
    BodyParts parts;
    parts.html.reserve(body.text().size() + body.text().size() / 2);
    parts.plain.reserve(body.text().size());
    BlockWriter(body, parts, options, faults).write(tree.get());
    CompiledMarkdown compiled = std::move(parts.compiled);
    std::move(parts.html).finish(compiled);
    compiled.plain_text = std::move(parts.plain).take();
    compiled.footnote_count = parts.footnotes.notes().size();
    return compiled;
}

}  // namespace parskats
