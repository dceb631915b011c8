#include "content/prepare_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "document/document_codes.hpp"

namespace parskats {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// Makes CR LF, and a CR alone, LF. The place of the first in the mended text, or npos.
std::size_t mend_line_ends(std::string& text) {
    const std::size_t first = text.find('\r');
    if (first == std::string::npos) return first;
    std::size_t to = first;
    for (std::size_t from = first; from < text.size(); ++from) {
        if (text[from] != '\r') {
            text[to++] = text[from];
        } else if (from + 1 == text.size() || text[from + 1] != '\n') {
            text[to++] = '\n';
        }
    }
    text.resize(to);
    return first;
}

/// The first control character (C0 but tab and LF, DEL, C1) of valid UTF-8, or npos.
std::size_t find_control(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned byte = byte_at(text, at);
        if (byte >= 0x20 && byte != 0x7F && byte != 0xC2) continue;
        if (byte == '\n' || byte == '\t') continue;
        if (byte != 0xC2) return at;
        if (at + 1 < text.size() && byte_at(text, at + 1) < 0xA0) return at;
    }
    return std::string_view::npos;
}

/// Whether a text surely is in composed form: it has nothing but characters below U+0300 and the general punctuation
/// from U+2002 on, which no normalisation touches. Nearly all texts are of this kind, and ICU's own test takes ten
/// times as long.
bool is_surely_composed(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (byte_at(text, at) < 0xCC) continue;
        if (at + 2 >= text.size() || text.substr(at, 2) != "\xE2\x80" || byte_at(text, at + 2) < 0x82) return false;
        at += 2;
    }
    return true;
}

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The end of the character at `at` and of the combining marks (U+0300–U+036F) behind it.
std::size_t end_of_cluster(std::string_view text, std::size_t at) {
    const auto skip = [&] {
        do {
            ++at;
        } while (at < text.size() && is_continuation(text[at]));
    };
    skip();
    while (at < text.size() && (byte_at(text, at) == 0xCC || byte_at(text, at) == 0xCD)) skip();
    return at;
}

void check_control(PreparedText& prepared) {
    const std::size_t at = find_control(prepared.text);
    if (at == std::string_view::npos) return;
    const bool is_long = byte_at(prepared.text, at) == 0xC2;
    const unsigned character = byte_at(prepared.text, is_long ? at + 1 : at);
    prepared.faults.push_back(
        {&document_codes::control_character, at, is_long ? 2U : 1U, {fmt::format("U+{:04X}", character)}});
}

void check_composed(PreparedText& prepared) {
    const std::string_view text = prepared.text;
    if (is_surely_composed(text)) return;
    const std::size_t at = find_not_composed(text);
    if (at == std::string_view::npos) return;
    const std::string_view cluster = text.substr(at, end_of_cluster(text, at) - at);
    prepared.faults.push_back({&document_codes::not_composed, at, cluster.size(), {compose(cluster)}});
}

}  // namespace

PreparedText prepare_text(std::string bytes) {
    PreparedText prepared;
    prepared.text = std::move(bytes);
    if (prepared.text.starts_with(byte_order_mark)) {
        prepared.text.erase(0, byte_order_mark.size());
        prepared.faults.push_back({&document_codes::byte_order_mark, 0, 0, {}});
    }
    const std::size_t line_end = mend_line_ends(prepared.text);
    if (line_end != std::string::npos) prepared.faults.push_back({&document_codes::foreign_line_end, line_end, 0, {}});
    const std::size_t invalid = find_invalid_utf8(prepared.text);
    if (invalid != std::string_view::npos) {
        const std::string byte = fmt::format("0x{:02X}", byte_at(prepared.text, invalid));
        prepared.faults.push_back({&document_codes::not_utf8, invalid, 1, {byte}});
        prepared.is_readable = false;
        return prepared;
    }
    check_control(prepared);
    check_composed(prepared);
    return prepared;
}

}  // namespace parskats
