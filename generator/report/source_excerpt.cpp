#include "report/source_excerpt.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace parskats {
namespace {

constexpr std::size_t widest_line = 160;
constexpr std::size_t kept_before = 60;
constexpr std::string_view replacement = "\uFFFD";

/// One character of a source line as it is shown.
struct Glyph {
    std::size_t offset = 0;  ///< of its first byte in the line
    std::string text;
    std::size_t width = 1;
};

bool is_invisible(UChar32 c) {
    const auto type = u_charType(c);
    // Format characters steer how the rest is shown (right to left, say); a soft hyphen is one too.
    return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR;
}

std::size_t width_of(UChar32 c) {
    const auto type = u_charType(c);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK) return 0;
    const int wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

/// The next character at `offset`, which moves behind it.
Glyph next_glyph(std::string_view text, std::size_t& offset, std::size_t cell) {
    const std::size_t begin = offset;
    auto at = static_cast<int32_t>(offset);
    UChar32 c = 0;
    const auto* const bytes = reinterpret_cast<const uint8_t*>(text.data());
    U8_NEXT(bytes, at, static_cast<int32_t>(text.size()), c);
    offset = static_cast<std::size_t>(at);
    if (c == '\t') {
        const std::size_t width = 4 - cell % 4;
        return {begin, std::string(width, ' '), width};
    }
    if (c < 0 || is_invisible(c)) return {begin, std::string(replacement), 1};
    return {begin, std::string(text.substr(begin, offset - begin)), width_of(c)};
}

std::vector<Glyph> glyphs_of(std::string_view line) {
    std::vector<Glyph> glyphs;
    std::size_t cell = 0;
    for (std::size_t offset = 0; offset < line.size();) {
        glyphs.push_back(next_glyph(line, offset, cell));
        cell += glyphs.back().width;
    }
    return glyphs;
}

/// The part of the line to be shown: [first, last) of its glyphs.
struct Window {
    std::size_t first = 0;
    std::size_t last = 0;
};

Window choose_window(const std::vector<Glyph>& glyphs, std::size_t caret) {
    if (glyphs.size() <= widest_line) return {0, glyphs.size()};
    const std::size_t first = caret > widest_line - kept_before ? caret - kept_before : 0;
    return {first, std::min(glyphs.size(), first + widest_line)};
}

}  // namespace

std::string shown(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const char c = text[offset];
        if (c == '\n' || c == '\r' || c == '\t') {
            out += ' ';
            ++offset;
        } else {
            out += next_glyph(text, offset, 0).text;
        }
    }
    return out;
}

SourceExcerpt make_excerpt(const SourceSpan& span) {
    const std::size_t number = span.begin().line;
    // A line of many megabytes (minified JSON) is looked at near the place alone.
    const std::string_view whole = span.file->line(number);
    const std::size_t column = std::min(span.offset - span.file->offset_of(number, 1), whole.size());
    std::size_t cut = column > 4096 ? column - 4096 : 0;
    while (cut < column && (static_cast<unsigned char>(whole[cut]) & 0xC0U) == 0x80U) ++cut;
    const std::string_view line = whole.substr(cut, 8192);
    const std::size_t begin = column - cut;
    const std::size_t end = begin + span.length;

    const std::vector<Glyph> glyphs = glyphs_of(line);
    const auto is_before = [](const Glyph& glyph, std::size_t offset) { return glyph.offset < offset; };
    const auto caret =
        static_cast<std::size_t>(std::lower_bound(glyphs.begin(), glyphs.end(), begin, is_before) - glyphs.begin());
    const Window window = choose_window(glyphs, caret);
    SourceExcerpt excerpt;
    if (window.first > 0 || cut > 0) excerpt.line = excerpt.carets = "…";
    if (!excerpt.carets.empty()) excerpt.carets = " ";
    std::size_t marks = 0;
    for (std::size_t i = window.first; i < window.last; ++i) {
        excerpt.line += glyphs[i].text;
        if (i < caret) excerpt.carets.append(glyphs[i].width, ' ');
        if (i >= caret && glyphs[i].offset < end) marks += glyphs[i].width;
    }
    if (window.last < glyphs.size() || cut + line.size() < whole.size()) excerpt.line += "…";
    excerpt.carets.append(std::max<std::size_t>(marks, 1), '^');
    return excerpt;
}

}  // namespace parskats
