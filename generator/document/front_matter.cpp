#include "document/front_matter.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "document/document_codes.hpp"
#include "document/parse_yaml.hpp"

namespace parskats {
namespace {

struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;   ///< without its line end
    std::size_t next = 0;  ///< where the next begins
};

Line line_at(std::string_view text, std::size_t begin) {
    const std::size_t newline = text.find('\n', begin);
    if (newline == std::string_view::npos) return {begin, text.size(), text.size()};
    return {begin, newline, newline + 1};
}

bool is_fence(std::string_view text, const Line& line) {
    const std::string_view whole = text.substr(line.begin, line.end - line.begin);
    return whole.starts_with("---") && whole.find_first_not_of(" \t\r", 3) == std::string_view::npos;
}

std::optional<Line> closing_fence(std::string_view text, const Line& opening) {
    for (Line line = line_at(text, opening.next); line.begin < text.size(); line = line_at(text, line.next)) {
        if (is_fence(text, line)) return line;
    }
    return std::nullopt;
}

FrontMatter without_fields(const SourceFile& file) {
    FrontMatter none;
    none.fields.kind = NodeKind::mapping;
    none.fields.span = {&file, 0, 0};
    return none;
}

/// Whether the first thing in the text is a `---` that has only empty lines above it.
bool reports_late_fence(const SourceFile& file, Diagnostics& faults) {
    const std::string_view text = file.text();
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text.find('\n') > first) return false;
    const Line line = line_at(text, first);
    if (text[first - 1] != '\n' || !is_fence(text, line)) return false;
    faults.report(document_codes::late_front_matter, {&file, first, 3});
    return true;
}

}  // namespace

std::optional<FrontMatter> parse_front_matter(const SourceFile& file, Diagnostics& faults) {
    const std::string_view text = file.text();
    const Line opening = line_at(text, 0);
    if (!is_fence(text, opening)) {
        if (reports_late_fence(file, faults)) return std::nullopt;
        return without_fields(file);
    }
    const std::optional<Line> closing = closing_fence(text, opening);
    if (!closing) {
        faults.report(document_codes::front_matter_not_closed, {&file, 0, 3});
        return std::nullopt;
    }
    std::optional<DocumentNode> fields = parse_yaml(file, opening.next, closing->begin, faults);
    if (!fields) return std::nullopt;
    if (fields->kind != NodeKind::mapping) {
        faults.report(document_codes::not_a_mapping, fields->span);
        return std::nullopt;
    }
    return FrontMatter{std::move(*fields), closing->next};
}

std::size_t find_body(const SourceFile& file) {
    const std::string_view text = file.text();
    const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const Line opening = line_at(text, first);
    if (!is_fence(text, opening)) return 0;
    const std::optional<Line> closing = closing_fence(text, opening);
    return closing ? closing->next : text.size();
}

}  // namespace parskats
