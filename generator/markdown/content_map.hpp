#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "markdown/cmark_tree.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {

/// Where each byte of a block's inline content stands in the body. cmark's own columns are wrong after a line break
/// inside code, an address or a title, in the first row of some tables and for autolinks; so the content is looked up
/// in the lines that it came from, and where it is not there exactly the map is empty.
class ContentMap {
public:
    /// `row_cursor`: for a cell, how far its row's line has been read (0 at the first cell); moved on.
    ContentMap(const ShieldedBody& body, cmark_node* block, std::size_t& row_cursor);

    [[nodiscard]] bool known() const { return !pieces_.empty(); }
    /// The span in the file of content [begin, end).
    [[nodiscard]] SourceSpan span(std::size_t begin, std::size_t end) const;

private:
    struct Piece {
        std::size_t content = 0;  // offset in the content
        std::size_t source = 0;   // offset in the body
    };

    bool map_lines(std::string_view content, std::size_t first_line);
    void map_paragraph(cmark_node* block, std::string_view content);
    void map_heading(cmark_node* block, std::string_view content);
    void map_cell(cmark_node* block, std::string_view content, std::size_t& row_cursor);
    bool map_cell_at(std::string_view line, std::size_t line_offset, std::size_t at, std::string_view content);
    [[nodiscard]] std::size_t source_of(std::size_t content) const;

    const ShieldedBody& body_;
    std::vector<Piece> pieces_;
};

}  // namespace parskats
