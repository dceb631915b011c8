#include "markdown/content_map.hpp"

#include <algorithm>

namespace parskats {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view without_blanks_behind(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::size_t count_lines(std::string_view content) {
    return static_cast<std::size_t>(std::count(content.begin(), content.end(), '\n')) + 1;
}

}  // namespace

ContentMap::ContentMap(const ShieldedBody& body, cmark_node* block, std::size_t& row_cursor) : body_(body) {
    const std::string_view content = without_blanks_behind(content_of(block));
    if (content.empty()) return;
    const NodeKind kind = kind_of(block);
    if (kind == NodeKind::table_cell) {
        map_cell(block, content, row_cursor);
    } else {
        if (kind == NodeKind::heading) map_heading(block, content);
        if (!known()) map_paragraph(block, content);
    }
}

SourceSpan ContentMap::span(std::size_t begin, std::size_t end) const {
    const std::size_t first = source_of(begin);
    return body_.span(first, end > begin ? source_of(end - 1) + 1 - first : 0);
}

std::size_t ContentMap::source_of(std::size_t content) const {
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), content,
                                        [](std::size_t offset, const Piece& piece) { return offset < piece.content; });
    if (after == pieces_.begin()) return 0;
    const Piece& piece = *std::prev(after);
    return piece.source + content - piece.content;
}

// cmark strips the marks of quotes and lists and the indentation: a line of content is the end of a line of the body.
bool ContentMap::map_lines(std::string_view content, std::size_t first_line) {
    pieces_.clear();
    std::size_t begin = 0;
    for (std::size_t number = first_line; begin <= content.size(); ++number) {
        const std::size_t end = std::min(content.find('\n', begin), content.size());
        std::string_view part = content.substr(begin, end - begin);
        const std::size_t indent = std::min(part.find_first_not_of(blanks), part.size());
        part = without_blanks_behind(part.substr(indent));
        const std::string_view line = without_blanks_behind(body_.line(number));
        if (!line.ends_with(part)) {
            pieces_.clear();
            return false;
        }
        pieces_.push_back({begin + indent, body_.line_offset(number) + line.size() - part.size()});
        begin = end + 1;
    }
    return true;
}

// Link definitions at the top of a paragraph are gone from its content, but not from its lines; the last line of a
// heading may be its underline.
void ContentMap::map_paragraph(cmark_node* block, std::string_view content) {
    const std::size_t lines = count_lines(content);
    const auto [first, last] = lines_of(block);
    if (map_lines(content, first)) return;
    if (last >= lines && map_lines(content, last - lines + 1)) return;
    if (last > lines) map_lines(content, last - lines);
}

void ContentMap::map_heading(cmark_node* block, std::string_view content) {
    const std::size_t number = lines_of(block).first;
    const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(block), 0));
    const std::string_view line = body_.line(number);
    if (column == 0 || column > line.size() || line[column - 1] != '#') return;
    const std::size_t begin = line.find_first_not_of("# \t", line.find_first_not_of('#', column - 1));
    // A heading whose own text begins with # is left to the search in lines.
    if (begin == std::string_view::npos || !line.substr(begin).starts_with(content)) return;
    pieces_.push_back({0, body_.line_offset(number) + begin});
}

void ContentMap::map_cell(cmark_node* block, std::string_view content, std::size_t& row_cursor) {
    const std::size_t number = lines_of(block).first;
    const std::string_view line = body_.line(number);
    for (std::size_t at = line.find(content.front(), row_cursor); at != std::string_view::npos;
         at = line.find(content.front(), at + 1)) {
        if (at > 0 && std::string_view(" \t|>").find(line[at - 1]) == std::string_view::npos) continue;
        if (!map_cell_at(line, body_.line_offset(number), at, content)) continue;
        row_cursor = source_of(content.size() - 1) + 1 - body_.line_offset(number);
        return;
    }
}

// In a table a `|` of the content is written `\|`.
bool ContentMap::map_cell_at(std::string_view line, std::size_t line_offset, std::size_t at, std::string_view content) {
    pieces_.assign(1, {0, line_offset + at});
    for (std::size_t offset = 0; offset < content.size(); ++offset, ++at) {
        if (content[offset] == '|' && line.substr(at).starts_with("\\|"))
            pieces_.push_back({offset, line_offset + ++at});
        if (at < line.size() && line[at] == content[offset]) continue;
        pieces_.clear();
        return false;
    }
    const std::size_t next = std::min(line.find_first_not_of(blanks, at), line.size());
    if (next == line.size() || line[next] == '|') return true;
    pieces_.clear();
    return false;
}

}  // namespace parskats
