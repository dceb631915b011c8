#pragma once

#include "markdown/inline_writer.hpp"
#include "markdown/link_definitions.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {

/// Writes the blocks of a cmark tree, footnotes last, and reports what is wrong with them.
class BlockWriter {
public:
    BlockWriter(const ShieldedBody& body, BodyParts& parts, const MarkdownOptions& options, Diagnostics& faults)
        : body_(body),
          parts_(parts),
          options_(options),
          faults_(faults),
          inlines_(parts, options, faults),
          definitions_(body) {}

    void write(cmark_node* document);

private:
    void collect_definitions(cmark_node* document);
    void write_children(cmark_node* root);
    void enter(cmark_iter* iterator, cmark_node* node);
    void leave(cmark_node* node);
    void write_paragraph(cmark_iter* iterator, cmark_node* node);
    void write_task_box(InlineEvents& events, cmark_node* paragraph);
    void write_heading(cmark_iter* iterator, cmark_node* node);
    void check_heading(const Heading& heading, int level);
    void write_code(cmark_node* node);
    void write_html(cmark_node* node);
    void open_list(cmark_node* node);
    void open_row(cmark_node* node);
    void close_row(cmark_node* node);
    void write_cell(cmark_iter* iterator, cmark_node* node);
    void write_footnotes();
    void write_footnote(std::size_t number);
    void insert_heading_ids();
    void insert_back_links();
    [[nodiscard]] std::vector<std::size_t> used_definitions();
    [[nodiscard]] InlineEvents inlines_of(cmark_iter* iterator, cmark_node* block);
    [[nodiscard]] SourceSpan span_of(cmark_node* node) const;

    const ShieldedBody& body_;
    BodyParts& parts_;
    const MarkdownOptions& options_;
    Diagnostics& faults_;
    InlineWriter inlines_;
    LinkDefinitions definitions_;
    std::size_t row_cursor_ = 0;              // how far the line of a table's row has been read
    int last_level_ = 1;                      // of a heading; the page's own counts as 1
    std::vector<std::size_t> id_offsets_;     // of the headings
    cmark_node* last_of_footnote_ = nullptr;  // the paragraph that gets the back-links
    std::size_t back_links_at_ = 0;           // in the footnote being written; 0: not yet
    std::vector<BlockLines> leaves_;          // of what has been written
    std::size_t column_ = 0;                  // of the next cell
};

}  // namespace parskats
