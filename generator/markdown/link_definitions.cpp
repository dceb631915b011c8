#include "markdown/link_definitions.hpp"

#include <algorithm>

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
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
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
    for (std::size_t number = 1; number <= body_.line_count(); ++number) read_line(number);
}

void LinkDefinitions::read_line(std::size_t number) {
    const std::string_view line = body_.line(number);
    const std::size_t open = line.find_first_not_of(" \t>");
    if (open == std::string_view::npos || line[open] != '[') return;
    const std::size_t close = line.find("]:", open);
    if (close == std::string_view::npos) return;
    const RawAddress address = find_raw_address(line, close + 2);
    if (address.begin == std::string_view::npos) return;
    const std::string_view written = line.substr(address.begin, address.end - address.begin);
    const SourceSpan span = body_.span(body_.line_offset(number) + address.begin, written.size());
    definitions_.try_emplace(fold_label(line.substr(open + 1, close - open - 1)), Definition{written, span});
}

SourceSpan LinkDefinitions::find(std::string_view label, std::string_view address) {
    if (!read_) read();
    const auto found = definitions_.find(fold_label(label));
    const bool same = found != definitions_.end() && is_spelling_of(found->second.address, address);
    return same ? found->second.span : SourceSpan{};
}

}  // namespace parskats
