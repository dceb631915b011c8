#include "markdown/block_writer.hpp"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "markdown/footnote_definitions.hpp"
#include "markdown/footnote_section.hpp"
#include "markdown/heading_ids.hpp"
#include "markdown/inline_places.hpp"
#include "markdown/markdown_codes.hpp"

namespace parskats {
namespace {

bool is_tight(cmark_node* paragraph) {
    cmark_node* item = cmark_node_parent(paragraph);
    cmark_node* list = item ? cmark_node_parent(item) : nullptr;
    return list && kind_of(list) == NodeKind::list && cmark_node_get_list_tight(list) != 0;
}

bool begins_item(cmark_node* paragraph) {
    cmark_node* parent = cmark_node_parent(paragraph);
    return parent && kind_of(parent) == NodeKind::item && cmark_node_previous(paragraph) == nullptr;
}

std::string_view class_of_alignment(cmark_node* cell, std::size_t column) {
    cmark_node* table = cmark_node_parent(cmark_node_parent(cell));
    const std::uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(table);
    if (!alignments || column >= cmark_gfm_extensions_get_table_columns(table)) return {};
    switch (alignments[column]) {
        case 'l': return " class=\"align-left\"";
        case 'c': return " class=\"align-center\"";
        case 'r': return " class=\"align-right\"";
        default: return {};
    }
}

// The beginning of an HTML block, to be recognised by.
std::string first_tag(std::string_view html) {
    const std::size_t end = html.find_first_of(">\n");
    const bool closed = end != std::string_view::npos && html[end] == '>' && end < 40;
    return unshield_verbatim(html.substr(0, closed ? end + 1 : std::min<std::size_t>(end, 40)));
}

bool is_leaf(NodeKind kind) {
    return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::code_block ||
           kind == NodeKind::html_block || kind == NodeKind::table_cell;
}

bool is_header(cmark_node* row) {
    return cmark_gfm_extensions_get_table_row_is_header(row) != 0;
}

}  // namespace

void BlockWriter::write(cmark_node* document) {
    collect_definitions(document);
    definitions_.know(document);
    write_children(document);
    write_footnotes();
    insert_heading_ids();
    insert_back_links();
    check_footnotes(body_, used_definitions(), std::move(leaves_), faults_);
}

// cmark has put those that are used at the end, in the order of its numbers.
void BlockWriter::collect_definitions(cmark_node* document) {
    for (cmark_node* node = cmark_node_first_child(document); node; node = cmark_node_next(node)) {
        if (kind_of(node) == NodeKind::footnote_definition) parts_.footnotes.define(node);
    }
}

void BlockWriter::write_children(cmark_node* root) {
    const CmarkIterator iterator(cmark_iter_new(root));
    for (cmark_event_type step = cmark_iter_next(iterator.get()); step != CMARK_EVENT_DONE;
         step = cmark_iter_next(iterator.get())) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (node == root) continue;
        step == CMARK_EVENT_ENTER ? enter(iterator.get(), node) : leave(node);
    }
}

void BlockWriter::enter(cmark_iter* iterator, cmark_node* node) {
    HtmlBuffer& html = parts_.html;
    const NodeKind kind = kind_of(node);
    if (is_leaf(kind)) leaves_.push_back(lines_of(node));
    switch (kind) {
        case NodeKind::quote:
            html.line();
            html.raw("<blockquote>\n");
            break;
        case NodeKind::list: open_list(node); break;
        case NodeKind::item:
            html.line();
            html.raw("<li>");
            break;
        case NodeKind::code_block: write_code(node); break;
        case NodeKind::html_block: write_html(node); break;
        case NodeKind::paragraph: write_paragraph(iterator, node); break;
        case NodeKind::heading: write_heading(iterator, node); break;
        case NodeKind::rule:
            html.line();
            html.raw("<hr>\n");
            break;
        case NodeKind::footnote_definition: cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT); break;
        case NodeKind::table:
            html.line();
            html.raw("<div class=\"table-scroll\"><table>\n");
            break;
        case NodeKind::table_row: open_row(node); break;
        case NodeKind::table_cell: write_cell(iterator, node); break;
        case NodeKind::document:
        case NodeKind::text:
        case NodeKind::soft_break:
        case NodeKind::hard_break:
        case NodeKind::code:
        case NodeKind::html_inline:
        case NodeKind::emphasis:
        case NodeKind::strong:
        case NodeKind::link:
        case NodeKind::image:
        case NodeKind::footnote_reference:
        case NodeKind::other: break;
    }
}

void BlockWriter::leave(cmark_node* node) {
    HtmlBuffer& html = parts_.html;
    const NodeKind kind = kind_of(node);
    if (kind == NodeKind::quote) {
        html.line();
        html.raw("</blockquote>\n");
    } else if (kind == NodeKind::list) {
        html.raw(cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n");
    } else if (kind == NodeKind::item) {
        html.raw("</li>\n");
    } else if (kind == NodeKind::table) {
        html.raw(cmark_node_first_child(node) == cmark_node_last_child(node) ? "</table></div>\n"
                                                                             : "</tbody>\n</table></div>\n");
    } else if (kind == NodeKind::table_row) {
        close_row(node);
    }
}

InlineEvents BlockWriter::inlines_of(cmark_iter* iterator, cmark_node* block) {
    InlineEvents events = link_bare_addresses(find_missing_footnotes(read_inlines(iterator, block)));
    if (has_places(events)) {
        const SourceSpan whole = span_of(block);
        for (InlineEvent& event : events) event.span = whole;
        locate_inlines(events, content_of(block), ContentMap(body_, block, row_cursor_), definitions_);
    }
    events = mark_deleted_text(std::move(events));
    pair_edges(events);
    return events;
}

SourceSpan BlockWriter::span_of(cmark_node* node) const {
    const BlockLines lines = lines_of(node);
    return body_.lines_span(lines.first, lines.last);
}

void BlockWriter::write_paragraph(cmark_iter* iterator, cmark_node* node) {
    InlineEvents events = inlines_of(iterator, node);
    HtmlBuffer& html = parts_.html;
    if (InlineWriter::is_figure(events)) {
        inlines_.write_figure(events);
        parts_.plain.end_block();
        return;
    }
    const bool tight = is_tight(node);
    if (!tight) {
        html.line();
        html.raw("<p>");
    }
    if (begins_item(node)) write_task_box(events, node);
    inlines_.write(events);
    if (node == last_of_footnote_) {
        html.raw(" ");
        back_links_at_ = html.size();
    }
    if (!tight) html.raw("</p>\n");
    parts_.plain.end_block();
}

// `- [x] done`: a sign, and words for those who do not see it. An escaped bracket is a bracket.
void BlockWriter::write_task_box(InlineEvents& events, cmark_node* paragraph) {
    if (events.empty() || events.front().kind != InlineKind::text) return;
    const std::string_view content = content_of(paragraph);
    const std::string_view box = content.substr(0, 4);
    const bool done = box == "[x] " || box == "[X] ";
    if ((!done && box != "[ ] ") || !events.front().text.starts_with(box)) return;
    events.front().text.remove_prefix(box.size());
    HtmlBuffer& html = parts_.html;
    html.raw(done ? "<span class=\"task task-done\"><span aria-hidden=\"true\">☑</span>"
                  : "<span class=\"task task-open\"><span aria-hidden=\"true\">☐</span>");
    html.raw("<span class=\"visually-hidden\">");
    html.hole(done ? HoleKind::task_done_label : HoleKind::task_open_label);
    html.raw("</span></span> ");
}

void BlockWriter::write_heading(cmark_iter* iterator, cmark_node* node) {
    const InlineEvents events = inlines_of(iterator, node);
    const int written_level = cmark_node_get_heading_level(node);
    Heading heading;
    heading.level = std::max(written_level, 2);
    heading.text = plain_text_of(events, 0, events.size());
    heading.html = html_without_links(events);
    heading.span = body_.lines_span(lines_of(node).first, 1);
    check_heading(heading, written_level);
    HtmlBuffer& html = parts_.html;
    html.line();
    heading.html_begin = html.size();
    const std::string tag = "h" + std::to_string(heading.level);
    html.raw("<" + tag + " id=\"");
    id_offsets_.push_back(html.size());
    html.raw("\">");
    parts_.compiled.headings.push_back(std::move(heading));
    inlines_.write(events);
    html.raw("</" + tag + ">\n");
    parts_.plain.end_block();
}

void BlockWriter::check_heading(const Heading& heading, int level) {
    using namespace markdown_codes;
    if (heading.text.empty()) faults_.report(empty_heading, heading.span);
    if (level == 1) {
        faults_.report(top_level_heading, heading.span, {heading.text});
    } else if (level > last_level_ + 1) {
        const auto signs = static_cast<std::size_t>(last_level_) + 1;
        faults_.report(skipped_heading_level, heading.span,
                       {std::to_string(level), std::to_string(last_level_), std::string(signs, '#')});
    }
    last_level_ = heading.level;
}

void BlockWriter::write_code(cmark_node* node) {
    HtmlBuffer& html = parts_.html;
    html.line();
    html.raw("<pre><code");
    const char* info = cmark_node_get_fence_info(node);
    const std::string_view language = info ? std::string_view(info) : std::string_view();
    if (!language.empty()) {
        html.raw(" class=\"language-");
        html.text(language.substr(0, language.find_first_of(" \t")));
        html.raw("\"");
    }
    html.raw(">");
    html.code(literal_of(node));
    html.raw("</code></pre>\n");
    parts_.plain.add_code(literal_of(node));
    parts_.plain.end_block();
}

void BlockWriter::write_html(cmark_node* node) {
    const std::string_view literal = literal_of(node);
    if (options_.allow_html) {
        parts_.html.line();
        parts_.html.raw(unshield_verbatim(literal));
        parts_.html.line();
        return;
    }
    const SourceSpan span = body_.lines_span(lines_of(node).first, 1);
    if (trim(literal).starts_with("<!--")) {
        faults_.report(markdown_codes::html_comment, span);
    } else {
        faults_.report(markdown_codes::raw_html, span, {first_tag(trim(literal))});
    }
}

void BlockWriter::open_list(cmark_node* node) {
    HtmlBuffer& html = parts_.html;
    html.line();
    if (cmark_node_get_list_type(node) == CMARK_BULLET_LIST) {
        html.raw("<ul>\n");
        return;
    }
    const int start = cmark_node_get_list_start(node);
    if (start >= 1900 && start <= 2100) {
        faults_.report(markdown_codes::list_from_year, body_.lines_span(lines_of(node).first, 1),
                       {std::to_string(start)});
    }
    html.raw(start == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(start) + "\">\n");
}

void BlockWriter::open_row(cmark_node* node) {
    HtmlBuffer& html = parts_.html;
    html.line();
    if (is_header(node)) {
        html.raw("<thead>\n");
    } else if (cmark_node* before = cmark_node_previous(node); before && is_header(before)) {
        html.raw("<tbody>\n");
    }
    html.raw("<tr>");
    column_ = 0;
    row_cursor_ = 0;
}

void BlockWriter::close_row(cmark_node* node) {
    HtmlBuffer& html = parts_.html;
    html.line();
    html.raw("</tr>\n");
    if (is_header(node)) html.raw("</thead>\n");
    parts_.plain.end_block();
}

// An empty cell in the first row heads nothing: it is an ordinary cell then.
void BlockWriter::write_cell(cmark_iter* iterator, cmark_node* node) {
    const InlineEvents events = inlines_of(iterator, node);
    HtmlBuffer& html = parts_.html;
    const bool heads = is_header(cmark_node_parent(node)) && !events.empty();
    html.line();
    html.raw(heads ? "<th scope=\"col\"" : "<td");
    html.raw(class_of_alignment(node, column_++));
    html.raw(">");
    inlines_.write(events);
    html.raw(heads ? "</th>" : "</td>");
    parts_.plain.space();
}

// A footnote may refer to further ones, so the list grows while it is written.
void BlockWriter::write_footnotes() {
    if (parts_.footnotes.notes().empty()) return;
    open_footnote_section(parts_.html);
    for (std::size_t number = 1; number <= parts_.footnotes.notes().size(); ++number) write_footnote(number);
    close_footnote_section(parts_.html);
}

void BlockWriter::write_footnote(std::size_t number) {
    cmark_node* definition = parts_.footnotes.notes()[number - 1].definition;
    cmark_node* last = cmark_node_last_child(definition);
    last_of_footnote_ = last && kind_of(last) == NodeKind::paragraph ? last : nullptr;
    back_links_at_ = 0;
    open_footnote(parts_.html, number);
    write_children(definition);
    if (back_links_at_ == 0) {
        parts_.html.line();
        parts_.html.raw("<p>");
        back_links_at_ = parts_.html.size();
        parts_.html.raw("</p>\n");
    }
    parts_.html.raw("</li>\n");
    parts_.footnotes.notes()[number - 1].back_links_at = back_links_at_;
    last_of_footnote_ = nullptr;
}

std::vector<std::size_t> BlockWriter::used_definitions() {
    std::vector<std::size_t> lines;
    for (const Footnotes::Note& note : parts_.footnotes.notes()) lines.push_back(lines_of(note.definition).first);
    return lines;
}

void BlockWriter::insert_back_links() {
    const std::vector<Footnotes::Note>& notes = parts_.footnotes.notes();
    for (std::size_t at = 0; at < notes.size(); ++at) {
        parts_.html.insert_later(notes[at].back_links_at, back_links(at + 1, notes[at].uses));
    }
}

void BlockWriter::insert_heading_ids() {
    std::vector<Heading>& headings = parts_.compiled.headings;
    assign_heading_ids(headings);
    for (std::size_t at = 0; at < headings.size(); ++at) {
        HtmlBuffer id;
        id.id_place();
        id.raw(headings[at].id);
        parts_.html.insert_later(id_offsets_[at], std::move(id));
    }
}

}  // namespace parskats
