#include "validate/words.hpp"

#include <algorithm>
#include <array>

#include "base/fold_case.hpp"

namespace parskats {
namespace {

constexpr std::string_view open_quote = "\u201C";
constexpr std::string_view close_quote = "\u201D";
constexpr std::array<std::string_view, 13> ending_letters{"a", "e", "i", "o", "u", "s", "m",
                                                          "ā", "ē", "ī", "ō", "ū", "š"};

bool starts(std::string_view text, std::size_t at, std::string_view what) {
    return text.compare(at, what.size(), what) == 0;
}

/// How many bytes of a word's letter stand at `at`; 0 when it is none. Punctuation beyond ASCII (U+0080–U+00BF,
/// U+2000–U+206F) is none.
std::size_t letter_length(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return (byte >= '0' && byte <= '9') || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z') ? 1 : 0;
    if (byte == 0xC2 || starts(text, at, "\xE2\x80") || starts(text, at, "\xE2\x81")) return 0;
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Bytes of the sign at `at`, whatever it is.
std::size_t sign_length(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

}  // namespace

std::string stem_of(std::string_view word) {
    std::string stem = fold_case(word);
    constexpr std::size_t least = 3;
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view letter : ending_letters) {
            if (!stem.ends_with(letter) || stem.size() < least + letter.size()) continue;
            stem.resize(stem.size() - letter.size());
            cut = true;
            break;
        }
    }
    return stem;
}

std::vector<Word> own_words(std::string_view text) {
    std::vector<Word> words;
    std::size_t depth = 0;
    bool follows = false;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size()) {
            const std::size_t length = letter_length(text, end);
            if (length == 0) break;
            end = std::min(end + length, text.size());
        }
        if (end > at) {
            if (depth == 0) words.push_back({stem_of(text.substr(at, end - at)), at, end - at, follows});
            follows = depth == 0;
            at = end;
            continue;
        }
        if (starts(text, at, open_quote)) ++depth;
        if (starts(text, at, close_quote) && depth > 0) --depth;
        if (starts(text, at, "\n\n")) depth = 0;
        follows = follows && is_blank(text[at]);
        at = std::min(at + sign_length(text, at), text.size());
    }
    return words;
}

}  // namespace parskats
