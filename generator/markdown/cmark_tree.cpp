#include "markdown/cmark_tree.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <algorithm>

namespace parskats {
namespace {

struct TableTypes {
    cmark_syntax_extension* extension = nullptr;
    cmark_node_type table{};
    cmark_node_type row{};
    cmark_node_type cell{};
};

struct FreeParser {
    void operator()(cmark_parser* parser) const noexcept { cmark_parser_free(parser); }
};

CmarkTree parse_with(cmark_syntax_extension* table, std::string_view text) {
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES));
    if (!parser) return nullptr;
    if (table) cmark_parser_attach_syntax_extension(parser.get(), table);
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return CmarkTree(cmark_parser_finish(parser.get()));
}

// cmark gives a table's nodes their numbers when the extension is registered: a small table tells which.
TableTypes find_table_types() {
    cmark_gfm_core_extensions_ensure_registered();
    TableTypes types;
    types.extension = cmark_find_syntax_extension("table");
    const CmarkTree tree = parse_with(types.extension, "|a|\n|-|\n");
    cmark_node* table = tree ? cmark_node_first_child(tree.get()) : nullptr;
    cmark_node* row = table ? cmark_node_first_child(table) : nullptr;
    cmark_node* cell = row ? cmark_node_first_child(row) : nullptr;
    if (cell == nullptr) return types;
    types.table = cmark_node_get_type(table);
    types.row = cmark_node_get_type(row);
    types.cell = cmark_node_get_type(cell);
    return types;
}

// Registration changes what all threads share; a static's initialisation happens once, and before anybody's first
// parse.
const TableTypes& table_types() {
    static const TableTypes types = find_table_types();
    return types;
}

NodeKind table_kind_of(cmark_node_type type) {
    const TableTypes& types = table_types();
    if (type == types.table) return NodeKind::table;
    if (type == types.row) return NodeKind::table_row;
    return type == types.cell ? NodeKind::table_cell : NodeKind::other;
}

std::size_t count_lines(std::string_view content) {
    while (!content.empty() && (content.back() == '\n' || content.back() == '\r')) content.remove_suffix(1);
    return static_cast<std::size_t>(std::count(content.begin(), content.end(), '\n')) + 1;
}

// How many lines of a paragraph stand between the line that cmark gives a table's head and the head itself.
std::size_t lines_before_head(cmark_node* cell) {
    cmark_node* row = cmark_node_parent(cell);
    cmark_node* table = row ? cmark_node_parent(row) : nullptr;
    cmark_node* paragraph = table && cmark_node_first_child(table) == row ? cmark_node_previous(table) : nullptr;
    const bool without_line =
        paragraph && kind_of(paragraph) == NodeKind::paragraph && cmark_node_get_start_line(paragraph) == 0;
    return without_line ? count_lines(content_of(paragraph)) : 0;
}

std::size_t positive(int line) {
    return line > 0 ? static_cast<std::size_t>(line) : 1;
}

}  // namespace

std::string meaning_of_reference(std::string_view reference) {
    const CmarkTree tree = parse_commonmark(reference);
    cmark_node* const paragraph = tree ? cmark_node_first_child(tree.get()) : nullptr;
    cmark_node* const text = paragraph ? cmark_node_first_child(paragraph) : nullptr;
    const bool is_alone = text && !cmark_node_next(text) && kind_of(text) == NodeKind::text;
    return is_alone && literal_of(text) != reference ? std::string(literal_of(text)) : std::string();
}

BlockLines lines_of(cmark_node* block) {
    const std::size_t first = positive(cmark_node_get_start_line(block));
    if (kind_of(block) == NodeKind::table_cell)
        return {first + lines_before_head(block), first + lines_before_head(block)};
    cmark_node* next = cmark_node_next(block);
    if (cmark_node_get_start_line(block) > 0 || !next)
        return {first, std::max(first, positive(cmark_node_get_end_line(block)))};
    const std::size_t shared = positive(cmark_node_get_start_line(next));
    return {shared, shared + count_lines(content_of(block)) - 1};
}

CmarkTree parse_commonmark(std::string_view text) {
    return parse_with(table_types().extension, text);
}

NodeKind kind_of(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    switch (type) {
        case CMARK_NODE_DOCUMENT: return NodeKind::document;
        case CMARK_NODE_BLOCK_QUOTE: return NodeKind::quote;
        case CMARK_NODE_LIST: return NodeKind::list;
        case CMARK_NODE_ITEM: return NodeKind::item;
        case CMARK_NODE_CODE_BLOCK: return NodeKind::code_block;
        case CMARK_NODE_HTML_BLOCK: return NodeKind::html_block;
        case CMARK_NODE_PARAGRAPH: return NodeKind::paragraph;
        case CMARK_NODE_HEADING: return NodeKind::heading;
        case CMARK_NODE_THEMATIC_BREAK: return NodeKind::rule;
        case CMARK_NODE_FOOTNOTE_DEFINITION: return NodeKind::footnote_definition;
        case CMARK_NODE_TEXT: return NodeKind::text;
        case CMARK_NODE_SOFTBREAK: return NodeKind::soft_break;
        case CMARK_NODE_LINEBREAK: return NodeKind::hard_break;
        case CMARK_NODE_CODE: return NodeKind::code;
        case CMARK_NODE_HTML_INLINE: return NodeKind::html_inline;
        case CMARK_NODE_EMPH: return NodeKind::emphasis;
        case CMARK_NODE_STRONG: return NodeKind::strong;
        case CMARK_NODE_LINK: return NodeKind::link;
        case CMARK_NODE_IMAGE: return NodeKind::image;
        case CMARK_NODE_FOOTNOTE_REFERENCE: return NodeKind::footnote_reference;
        case CMARK_NODE_NONE:
        case CMARK_NODE_CUSTOM_BLOCK:
        case CMARK_NODE_CUSTOM_INLINE: return NodeKind::other;
    }
    return table_kind_of(type);
}

std::string_view literal_of(cmark_node* node) {
    const char* literal = cmark_node_get_literal(node);
    return literal ? std::string_view(literal) : std::string_view();
}

std::string_view content_of(cmark_node* block) {
    const char* content = cmark_node_get_string_content(block);
    return content ? std::string_view(content) : std::string_view();
}

}  // namespace parskats
