#include "markdown/link_definitions.hpp"

#include <algorithm>

#include "base/fold_case.hpp"
#include "base/text.hpp"

namespace parskats {
namespace {

constexpr std::string_view white = " \t\r\n";

bool is_sign(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

RawAddress pointed_address(std::string_view text, std::size_t open) {
    for (std::size_t at = open + 1; at < text.size() && text[at] != '\n' && text[at] != '<'; ++at) {
        if (text[at] == '>') return {open + 1, at, at + 1};
        if (text[at] == '\\') ++at;
    }
    return {};
}

// Where the line's own text begins: behind the marks of quotes and lists.
std::size_t end_of_marks(std::string_view line) {
    std::size_t at = std::min(line.find_first_not_of(" \t>"), line.size());
    while (at < line.size()) {
        std::size_t mark = at;
        while (mark < line.size() && line[mark] >= '0' && line[mark] <= '9') ++mark;
        const std::string_view signs = mark > at ? ".)" : "-*+";
        if (mark >= line.size() || signs.find(line[mark]) == std::string_view::npos) break;
        if (mark + 1 >= line.size() || (line[mark + 1] != ' ' && line[mark + 1] != '\t')) break;
        at = std::min(line.find_first_not_of(" \t>", mark + 1), line.size());
    }
    return at;
}

}  // namespace

std::string fold_label(std::string_view label) {
    std::string out;
    bool gap = false;
    for (const char c : label) {
        if (white.find(c) != std::string_view::npos) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += c;
    }
    return fold_case(out);
}

RawAddress find_raw_address(std::string_view text, std::size_t from) {
    const std::size_t begin = text.find_first_not_of(white, from);
    if (begin == std::string_view::npos) return {};
    if (text[begin] == '<') return pointed_address(text, begin);
    std::size_t open = 0;
    std::size_t at = begin;
    for (; at < text.size() && white.find(text[at]) == std::string_view::npos; ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && is_sign(text[at + 1])) {
            ++at;
        } else if (text[at] == '(') {
            ++open;
        } else if (text[at] == ')' && open-- == 0) {
            break;
        }
    }
    return {begin, at, at};
}

bool is_spelling_of(std::string_view raw, std::string_view address) {
    if (raw.find('&') != std::string_view::npos) return true;
    std::size_t read = 0;
    for (std::size_t at = 0; at < raw.size(); ++at, ++read) {
        if (raw[at] == '\\' && at + 1 < raw.size() && is_sign(raw[at + 1])) ++at;
        if (read >= address.size() || raw[at] != address[read]) return false;
    }
    return read == address.size();
}

void LinkDefinitions::read() {
    read_ = true;
    const std::vector<bool> is_text = find_text_lines();
    for (std::size_t number = 1; number <= body_.line_count(); ++number) {
        if (!is_text[number]) read_line(number);
    }
}

// By number from 1. Definitions at the top of a paragraph are on its lines, but not in its content.
std::vector<bool> LinkDefinitions::find_text_lines() const {
    std::vector<bool> is_text(body_.line_count() + 1);
    const CmarkIterator iterator(cmark_iter_new(document_));
    for (cmark_event_type step = cmark_iter_next(iterator.get()); step != CMARK_EVENT_DONE;
         step = cmark_iter_next(iterator.get())) {
        cmark_node* const node = cmark_iter_get_node(iterator.get());
        const NodeKind kind = kind_of(node);
        const bool is_paragraph = kind == NodeKind::paragraph || kind == NodeKind::heading;
        const bool is_verbatim = kind == NodeKind::code_block || kind == NodeKind::html_block;
        if (step != CMARK_EVENT_ENTER || (!is_paragraph && !is_verbatim)) continue;
        const auto [first, last] = lines_of(node);
        const std::string_view content = is_paragraph ? trim(content_of(node)) : std::string_view();
        const auto lines = static_cast<std::size_t>(std::count(content.begin(), content.end(), '\n')) + 1;
        const std::size_t begin = is_paragraph && lines < last ? std::max(first, last - lines + 1) : first;
        for (std::size_t number = begin; number <= last && number < is_text.size(); ++number) is_text[number] = true;
    }
    return is_text;
}

void LinkDefinitions::read_line(std::size_t number) {
    std::string_view line = body_.line(number);
    const std::size_t open = end_of_marks(line);
    if (open >= line.size() || line[open] != '[') return;
    const std::size_t close = line.find("]:", open);
    if (close == std::string_view::npos) return;
    const std::string label = fold_label(line.substr(open + 1, close - open - 1));
    std::size_t from = close + 2;
    if (line.find_first_not_of(white, from) == std::string_view::npos) {
        line = body_.line(++number);
        from = end_of_marks(line);
    }
    const RawAddress address = find_raw_address(line, from);
    if (address.begin == std::string_view::npos) return;
    const std::string_view written = line.substr(address.begin, address.end - address.begin);
    const SourceSpan span = body_.span(body_.line_offset(number) + address.begin, written.size());
    definitions_.try_emplace(label, Definition{written, span});
}

SourceSpan LinkDefinitions::find(std::string_view label, std::string_view address) {
    if (!read_) read();
    const auto found = definitions_.find(fold_label(label));
    const bool same = found != definitions_.end() && is_spelling_of(found->second.address, address);
    return same ? found->second.span : SourceSpan{};
}

}  // namespace parskats
