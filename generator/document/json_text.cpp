#include "document/json_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "document/document_codes.hpp"

namespace parskats {
namespace {

void append_utf8(std::string& out, std::uint32_t character) {
    const auto byte = [&out](std::uint32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (character < 0x80) return byte(character);
    if (character < 0x800) {
        byte(0xC0U | (character >> 6U));
    } else {
        if (character < 0x10000) {
            byte(0xE0U | (character >> 12U));
        } else {
            byte(0xF0U | (character >> 18U));
            byte(0x80U | ((character >> 12U) & 0x3FU));
        }
        byte(0x80U | ((character >> 6U) & 0x3FU));
    }
    byte(0x80U | (character & 0x3FU));
}

/// The four hexadecimal digits of the `\uXXXX` at `at`.
std::optional<std::uint32_t> code_unit(std::string_view text, std::size_t at) {
    const std::string_view escape = text.substr(std::min(at, text.size()), 6);
    if (escape.size() < 6 || !escape.starts_with("\\u")) return std::nullopt;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(escape.data() + 2, escape.data() + 6, value, 16);
    if (error != std::errc() || end != escape.data() + 6) return std::nullopt;
    return value;
}

bool read_unicode_escape(std::string_view text, std::size_t& at, std::string& out) {
    const std::optional<std::uint32_t> first = code_unit(text, at);
    if (!first || (*first >= 0xDC00 && *first < 0xE000)) return false;
    std::uint32_t character = *first;
    std::size_t end = at + 6;
    if (character >= 0xD800 && character < 0xDC00) {
        const std::optional<std::uint32_t> second = code_unit(text, end);
        if (!second || *second < 0xDC00 || *second >= 0xE000) return false;
        character = 0x10000 + ((character - 0xD800) << 10U) + (*second - 0xDC00);
        end += 6;
    }
    append_utf8(out, character);
    at = end;
    return true;
}

bool read_escape(std::string_view text, std::size_t& at, std::string& out) {
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at + 1 >= text.size()) return false;
    if (text[at + 1] == 'u') return read_unicode_escape(text, at, out);
    const std::size_t found = letters.find(text[at + 1]);
    if (found == std::string_view::npos) return false;
    out += meanings[found];
    at += 2;
    return true;
}

bool is_special(char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

}  // namespace

std::optional<JsonTextFault> read_json_text(std::string_view text, std::size_t& at, std::string& out) {
    const std::size_t begin = at++;
    while (true) {
        const auto stop = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_special);
        const auto special = static_cast<std::size_t>(stop - text.begin());
        out.append(text, at, special - at);
        at = special;
        if (at >= text.size() || text[at] == '\n' || text[at] == '\r') {
            return JsonTextFault{&document_codes::unclosed_quote, begin, at - begin};
        }
        if (text[at] == '"') break;
        if (text[at] != '\\') return JsonTextFault{&document_codes::json_tab_in_text, at, 1};
        if (!read_escape(text, at, out)) {
            return JsonTextFault{&document_codes::invalid_escape, at, std::min<std::size_t>(2, text.size() - at)};
        }
    }
    ++at;
    return std::nullopt;
}

}  // namespace parskats
