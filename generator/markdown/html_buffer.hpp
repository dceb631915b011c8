#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/compiled_markdown.hpp"

namespace parskats {

/// HTML with holes, written from front to back, and with insertions that become known only later (a heading's id, the
/// back-links of a footnote).
class HtmlBuffer {
public:
    void raw(std::string_view html) { html_ += html; }
    /// A text out of cmark's tree: escaped, for elements and quoted attributes, shields undone.
    void text(std::string_view shielded);
    /// Code or raw HTML's text, escaped: shields undone, backslashes kept.
    void code(std::string_view shielded);
    void hole(HoleKind kind, std::size_t index = 0) { holes_.push_back({html_.size(), kind, index}); }
    /// Here an id or a fragment of the body's own begins.
    void id_place() { id_places_.push_back(html_.size()); }
    [[nodiscard]] std::size_t size() const { return html_.size(); }
    /// Begins a line, unless one has just begun.
    void line() {
        if (!html_.empty() && html_.back() != '\n') html_ += '\n';
    }
    void reserve(std::size_t size) { html_.reserve(size); }
    /// Takes back everything from `size` on; holes there are dropped.
    void truncate(std::size_t size);

    /// Puts `inserted` in at `offset` when the buffer is finished; it has no insertions of its own. Insertions at one
    /// offset keep their order.
    void insert_later(std::size_t offset, HtmlBuffer inserted);
    /// Moves html, holes and id places to `compiled` and shifts its headings' offsets.
    void finish(CompiledMarkdown& compiled) &&;

private:
    struct Insertion;
    void append_escaped(std::string_view shielded, bool drop_backslash);
    void append_whole(CompiledMarkdown& compiled) const;
    void append_part(CompiledMarkdown& compiled, std::size_t begin, std::size_t end, std::size_t& hole,
                     std::size_t& id) const;

    std::string html_;
    std::vector<Hole> holes_;
    std::vector<std::size_t> id_places_;
    std::vector<Insertion> insertions_;
};

struct HtmlBuffer::Insertion {
    std::size_t offset = 0;
    HtmlBuffer html;
};

}  // namespace parskats
