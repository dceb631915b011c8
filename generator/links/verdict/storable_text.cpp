#include "links/verdict/storable_text.hpp"

#include "base/text.hpp"

namespace parskats {
namespace {

std::string without_invalid_bytes(std::string_view text) {
    std::string out;
    for (std::size_t bad = find_invalid_utf8(text); bad != std::string_view::npos; bad = find_invalid_utf8(text)) {
        out.append(text.substr(0, bad));
        text.remove_prefix(bad + 1);
    }
    return out.append(text);
}

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The bytes of the character at `at` of valid UTF-8.
std::size_t character_length(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && is_continuation(text[end])) ++end;
    return end - at;
}

/// C0, DEL, C1, and the characters that end a line or turn the direction of what follows.
bool is_unfit(std::string_view character) {
    const auto first = static_cast<unsigned char>(character[0]);
    if (first < 0x20 || first == 0x7F) return true;
    if (character.size() == 2) return first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
    const bool is_separator_or_embedding = character >= "\xE2\x80\xA8" && character <= "\xE2\x80\xAE";
    const bool is_isolate = character >= "\xE2\x81\xA6" && character <= "\xE2\x81\xA9";
    return character.size() == 3 && (is_separator_or_embedding || is_isolate || character == "\xEF\xBB\xBF");
}

}  // namespace

std::string storable_text(std::string_view text, std::size_t most_characters) {
    const std::string valid = compose(without_invalid_bytes(text));
    std::string out;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < valid.size() && characters < most_characters; ++characters) {
        const std::string_view character = std::string_view(valid).substr(at, character_length(valid, at));
        out += is_unfit(character) ? std::string_view(" ") : character;
        at += character.size();
    }
    return std::string(trim(out));
}

}  // namespace parskats
