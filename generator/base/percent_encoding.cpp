#include "base/percent_encoding.hpp"

#include <cstddef>
#include <optional>

namespace parskats {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

// The delimiters of RFC 3986, and the brackets, which browsers leave alone in these parts.
bool may_stand(char c, AddressPart part) {
    if (is_unreserved(c)) return true;
    const std::string_view reserved = "!$&'()*+,;=:@/[]";
    if (reserved.find(c) != std::string_view::npos) return true;
    return c == '?' && part != AddressPart::path;
}

std::optional<unsigned> hex_value(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
    return std::nullopt;
}

std::optional<char> encoded_byte(std::string_view text, std::size_t at) {
    if (text[at] != '%' || at + 2 >= text.size()) return std::nullopt;
    const auto high = hex_value(text[at + 1]);
    const auto low = hex_value(text[at + 2]);
    if (!high || !low) return std::nullopt;
    return static_cast<char>(*high * 16 + *low);
}

void append_encoded(std::string& out, char c) {
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += hex_digits[byte / 16];
    out += hex_digits[byte % 16];
}

}  // namespace

std::string normalize_percent_encoding(std::string_view text, AddressPart part) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::optional<char> encoded = encoded_byte(text, i);
        const char c = encoded.value_or(text[i]);
        // What was written encoded may be a delimiter that was not meant as one: only unreserved characters come out.
        const bool plain = encoded ? is_unreserved(c) : may_stand(c, part);
        if (plain) {
            out += c;
        } else {
            append_encoded(out, c);
        }
        if (encoded) i += 2;
    }
    return out;
}

std::string percent_decode(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::optional<char> encoded = encoded_byte(text, i);
        out += encoded.value_or(text[i]);
        if (encoded) i += 2;
    }
    return out;
}

}  // namespace parskats
