#pragma once

#include <cmark-gfm.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace parskats {

struct FreeCmarkNode {
    void operator()(cmark_node* node) const noexcept { cmark_node_free(node); }
};
using CmarkTree = std::unique_ptr<cmark_node, FreeCmarkNode>;

struct FreeCmarkIterator {
    void operator()(cmark_iter* iterator) const noexcept { cmark_iter_free(iterator); }
};
using CmarkIterator = std::unique_ptr<cmark_iter, FreeCmarkIterator>;

/// What a node is, tables included (cmark numbers those at run time).
enum class NodeKind {
    document,
    quote,
    list,
    item,
    code_block,
    html_block,
    paragraph,
    heading,
    rule,
    footnote_definition,
    table,
    table_row,
    table_cell,
    text,
    soft_break,
    hard_break,
    code,
    html_inline,
    emphasis,
    strong,
    link,
    image,
    footnote_reference,
    other,
};

/// Parses CommonMark with tables and footnotes; null when memory is short. Safe on many threads at once: cmark's
/// autolink and strikethrough extensions are not (every parse changes a table that all parsers share), so those two are
/// ours.
[[nodiscard]] CmarkTree parse_commonmark(std::string_view text);

[[nodiscard]] NodeKind kind_of(cmark_node* node);

/// A node's literal text or empty. Lives as long as the tree.
[[nodiscard]] std::string_view literal_of(cmark_node* node);

/// The inline source of a paragraph, heading or cell, without the marks of quotes and lists around it.
[[nodiscard]] std::string_view content_of(cmark_node* block);

/// What a character reference such as `&auml;` or `&#228;` means; empty when it is none.
[[nodiscard]] std::string meaning_of_reference(std::string_view reference);

/// The first and last line of a leaf block, from 1. Where a paragraph runs straight into a table, cmark gives the
/// table's head the paragraph's line and the paragraph none: that is put right here.
struct BlockLines {
    std::size_t first = 1;
    std::size_t last = 1;
};
[[nodiscard]] BlockLines lines_of(cmark_node* block);

}  // namespace parskats
