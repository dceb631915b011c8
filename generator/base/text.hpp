#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// How many characters (code points) a UTF-8 text has; a byte that belongs to none counts as one.
[[nodiscard]] std::size_t count_characters(std::string_view text);

/// The offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and values past U+10FFFF are not),
/// or npos when all of it is.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text);

/// The offset of the first character that normalisation to composed form (NFC) would change, or npos.
/// `text` must be valid UTF-8.
[[nodiscard]] std::size_t find_not_composed(std::string_view text);

/// `text` in composed form (NFC). `text` must be valid UTF-8.
[[nodiscard]] std::string compose(std::string_view text);

/// Appends `text` to `out` with & < > " ' as character references, safe in element content and quoted attributes.
void append_escaped(std::string& out, std::string_view text);
[[nodiscard]] std::string escape_html(std::string_view text);

/// An address part of lower-case ASCII letters, digits and single hyphens: letters lose their marks (ā → a), other
/// scripts are transliterated, all else becomes a hyphen. Empty when nothing is left. Needs valid UTF-8.
[[nodiscard]] std::string slugify(std::string_view text);

/// Capitals A–Z become a–z, all else stays: for the words of protocols and file formats, in no language.
[[nodiscard]] constexpr char lower_ascii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] std::string lower_ascii(std::string_view text);

[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] bool is_id(std::string_view text);  ///< lower-case ASCII letters, digits and inner hyphens, 1–80 of them

}  // namespace parskats
