#include "markdown/cmark_tree.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

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

// Registration changes what all threads share; a static's initialisation happens once, and before anybody's first parse.
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

}  // namespace

CmarkTree parse_commonmark(std::string_view text) { return parse_with(table_types().extension, text); }

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
