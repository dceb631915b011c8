#include "document/quoted_line.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace parskats {
namespace {

constexpr std::size_t longest_value = 120;  // bytes: a suggestion is to be read, not copied

std::string_view piece_around(std::string_view text, std::size_t offset, bool in_brackets) {
    offset = std::min(offset, text.size());
    const std::string_view stops = in_brackets ? std::string_view("\n,[]{}") : std::string_view("\n");
    const std::size_t before = offset == 0 ? std::string_view::npos : text.find_last_of(stops, offset - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find_first_of(stops, offset), text.size());
    return trim(text.substr(begin, end - begin));
}

/// Where the value begins in `- key: value`; 0 when it is all value.
std::size_t value_begin(std::string_view piece) {
    std::size_t begin = 0;
    while (piece.substr(begin).starts_with("- "))
        begin = std::min(piece.find_first_not_of(' ', begin + 1), piece.size());
    const std::size_t colon = piece.find(": ", begin);
    if (colon == std::string_view::npos) return begin;
    return std::min(piece.find_first_not_of(' ', colon + 1), piece.size());
}

std::string_view shortened(std::string_view value) {
    if (value.size() <= longest_value) return value;
    std::size_t end = longest_value;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
    return value.substr(0, end);
}

}  // namespace

std::string in_yaml_quotes(std::string_view text) {
    const bool single = text.find('"') != std::string_view::npos || text.find('\\') != std::string_view::npos;
    std::string out(1, single ? '\'' : '"');
    for (const char c : text) {
        out += c;
        if (single && c == '\'') out += c;
    }
    out += single ? '\'' : '"';
    return out;
}

std::string with_quoted_value(std::string_view text, std::size_t offset, bool in_brackets) {
    const std::string_view piece = piece_around(text, offset, in_brackets);
    const std::size_t begin = value_begin(piece);
    const std::string_view value = piece.substr(begin);
    const std::string_view shown = shortened(value);
    const std::string cut = shown.size() < value.size() ? std::string(shown) + "…" : std::string(value);
    return std::string(piece.substr(0, begin)) + in_yaml_quotes(cut);
}

}  // namespace parskats
