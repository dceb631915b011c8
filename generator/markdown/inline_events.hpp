#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"
#include "markdown/bare_address.hpp"
#include "markdown/cmark_tree.hpp"

namespace parskats {

enum class InlineKind {
    text,
    code,
    html,
    soft_break,
    hard_break,
    emphasis,
    strong,
    deleted,
    link,
    image,
    footnote,
    missing_footnote
};
enum class InlineEdge { whole, open, close };

/// One step through the inlines of a paragraph, heading or cell. The views live as long as cmark's tree and are still
/// shielded.
struct InlineEvent {
    InlineKind kind = InlineKind::text;
    InlineEdge edge = InlineEdge::whole;
    std::string_view
        text;  ///< literal of text, code and HTML; a footnote's number in cmark's order, a missing one's name
    std::string_view address;  ///< of a link or image, at both edges
    std::string_view title;
    bool bare = false;                            ///< a link without markup
    BareAddressKind form = BareAddressKind::web;  ///< how a link's address is to be completed
    std::size_t partner = 0;                      ///< of an edge: the index of the other one
    SourceSpan span;  ///< a link's or image's address, a footnote reference, HTML: its place
};

using InlineEvents = std::vector<InlineEvent>;

inline constexpr std::size_t max_inline_nesting = 40;  ///< deeper emphasis is dropped, its text stays

/// Walks from `block`, which `iterator` has just entered, to its exit.
[[nodiscard]] InlineEvents read_inlines(cmark_iter* iterator, cmark_node* block);

/// Sets `partner` of every edge. Edges must be balanced.
void pair_edges(InlineEvents& events);

/// Makes each `[^name]` that cmark left as text, for want of a definition, an event of its own.
[[nodiscard]] InlineEvents find_missing_footnotes(InlineEvents events);

/// Turns bare addresses in the text into links, as GitHub Flavored Markdown does; never inside a link or an image.
[[nodiscard]] InlineEvents link_bare_addresses(InlineEvents events);

/// Turns `~~text~~` into deleted text; both ends must stand in the same emphasis, link or image.
[[nodiscard]] InlineEvents mark_deleted_text(InlineEvents events);

}  // namespace parskats
