#include "links/inspect/charset.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"

namespace parskats {
namespace {

constexpr std::size_t declaration_limit = 4096;  // browsers look at 1024 bytes; scripts often come first

/// Only charsets that a browser reads: ICU knows others, some of which hide text.
std::string known_charset(std::string_view name) {
    static constexpr std::array<std::string_view, 16> families{
        "utf-8",     "utf8", "utf-16", "windows-125", "cp125",     "iso-8859-",   "iso8859", "koi8",
        "macintosh", "gbk",  "gb2312", "gb18030",     "shift_jis", "iso-2022-jp", "euc-",    "big5"};
    std::string lower = lower_ascii(trim(name));
    if (lower == "latin1" || lower == "us-ascii" || lower == "ascii" || lower == "iso-8859-1") return "windows-1252";
    if (lower == "ibm866" || lower == "windows-874") return lower;
    const bool known = std::any_of(families.begin(), families.end(),
                                   [&](std::string_view family) { return lower.starts_with(family); });
    return known ? lower : std::string();
}

/// The value after `key` and `=`, quoted or not.
std::string_view value_after(std::string_view text, std::size_t at) {
    at = text.find_first_not_of(" \t\r\n", at);
    if (at == std::string_view::npos || text[at] != '=') return {};
    at = text.find_first_not_of(" \t\r\n\"'", at + 1);
    if (at == std::string_view::npos) return {};
    return text.substr(at, text.find_first_of(" \t\r\n\"';>/?", at) - at);
}

std::string declared(std::string_view text, std::string_view key) {
    for (std::size_t at = find_ignoring_case(text, key); at != std::string_view::npos;
         at = find_ignoring_case(text, key, at + 1)) {
        if (std::string found = known_charset(value_after(text, at + key.size())); !found.empty()) return found;
    }
    return {};
}

std::string by_mark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return "utf-8";
    if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
    if (bytes.starts_with("\xFE\xFF")) return "utf-16be";
    return {};
}

std::string declared_inside(std::string_view bytes) {
    const std::string_view beginning = bytes.substr(0, declaration_limit);
    std::string found = declared(beginning, "charset");
    if (found.empty() && beginning.starts_with("<?xml")) found = declared(beginning, "encoding");
    // Whoever could read the declaration byte by byte was not reading UTF-16.
    return found.starts_with("utf-16") ? "utf-8" : found;
}

/// Pages of before UTF-8 that name no charset were written in the one of their language.
std::string by_language(std::string_view bytes) {
    const std::string_view beginning = bytes.substr(0, declaration_limit);
    const std::size_t at = find_ignoring_case(beginning, " lang");
    const std::string language =
        at == std::string_view::npos ? std::string() : language_of_tag(value_after(beginning, at + 5));
    if (language == "lv" || language == "lt" || language == "et") return "windows-1257";
    if (language == "ru" || language == "uk" || language == "be" || language == "bg") return "windows-1251";
    if (language == "pl" || language == "cs" || language == "sk" || language == "hu") return "windows-1250";
    return "windows-1252";
}

}  // namespace

std::string charset_of(std::string_view bytes, std::string_view content_type) {
    if (std::string marked = by_mark(bytes); !marked.empty()) return marked;
    if (std::string served = declared(content_type, "charset"); !served.empty()) return served;
    if (std::string inside = declared_inside(bytes); !inside.empty()) return inside;
    // A body may be cut in the middle of its last character.
    const std::size_t invalid = find_invalid_utf8(bytes);
    if (invalid == std::string_view::npos || invalid + 4 > bytes.size()) return "utf-8";
    return by_language(bytes);
}

std::string decode_text(std::string_view bytes, std::string_view charset) {
    if (charset == "utf-8" && bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (charset == "utf-8" && find_invalid_utf8(bytes) == std::string_view::npos) return std::string(bytes);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(std::string(charset).c_str(), &status),
                                                                       &ucnv_close);
    std::string out;
    if (U_FAILURE(status)) return charset == "utf-8" ? out : decode_text(bytes, "utf-8");
    icu::UnicodeString text(bytes.data(), static_cast<int32_t>(std::min<std::size_t>(bytes.size(), 1U << 28U)),
                            converter.get(), status);
    if (U_FAILURE(status)) return out;
    if (text.startsWith(icu::UnicodeString(static_cast<UChar>(0xFEFF)))) text.remove(0, 1);
    text.toUTF8String(out);
    return out;
}

}  // namespace parskats
