#include "base/text.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

namespace parskats {
namespace {

constexpr bool is_lower_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

const icu::Normalizer2* normalizer() {
    static const icu::Normalizer2* const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFCInstance(status);
    }();
    return instance;
}

icu::StringPiece piece(std::string_view text) {
    return {text.data(), static_cast<std::int32_t>(text.size())};
}

// A transliterator is not safe to share between threads, and making one is slow: one a thread.
std::string to_ascii(std::string_view text) {
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove", UTRANS_FORWARD, status));
    }();
    icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece(text));
    if (transliterator) transliterator->transliterate(wide);
    std::string out;
    wide.toUTF8String(out);
    return out;
}

}  // namespace

std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::size_t find_invalid_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t start = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, length, character);
        if (character < 0) return static_cast<std::size_t>(start);
    }
    return std::string_view::npos;
}

std::size_t find_not_composed(std::string_view text) {
    if (is_ascii(text)) return std::string_view::npos;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece(text));
    const std::int32_t good = normalizer()->spanQuickCheckYes(wide, status);
    if (good >= wide.length() || normalizer()->isNormalized(wide, status)) return std::string_view::npos;
    const icu::UnicodeString normal = normalizer()->normalize(wide, status);
    std::int32_t same = 0;
    while (same < wide.length() && same < normal.length() && wide[same] == normal[same]) ++same;
    // The two may differ in the second half of a character past U+FFFF: it begins with the first.
    if (same > 0 && U16_IS_TRAIL(wide[same]) && U16_IS_LEAD(wide[same - 1])) --same;
    std::string before;
    wide.tempSubString(0, same).toUTF8String(before);
    return before.size();
}

std::string compose(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece(text));
    std::string out;
    normalizer()->normalize(wide, status).toUTF8String(out);
    return out;
}

void append_escaped(std::string& out, std::string_view text) {
    // A plain walk: `find_first_of` searches its set anew for every character.
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string_view reference;
        switch (text[at]) {
            case '&': reference = "&amp;"; break;
            case '<': reference = "&lt;"; break;
            case '>': reference = "&gt;"; break;
            case '"': reference = "&quot;"; break;
            case '\'': reference = "&#39;"; break;
            default: continue;
        }
        out.append(text, done, at - done).append(reference);
        done = at + 1;
    }
    out.append(text, done);
}

std::string escape_html(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    append_escaped(out, text);
    return out;
}

std::string slugify(std::string_view text) {
    const std::string ascii = is_ascii(text) ? std::string(text) : to_ascii(text);
    std::string slug;
    for (const char raw : ascii) {
        const char c = lower_ascii(raw);
        if (is_lower_or_digit(c)) {
            slug += c;
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = lower_ascii(c);
    return out;
}

std::string_view trim(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, at - begin));
        begin = at + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

bool is_id(std::string_view text) {
    if (text.empty() || text.size() > 80 || text.front() == '-' || text.back() == '-') return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return is_lower_or_digit(c) || c == '-'; });
}

}  // namespace parskats
