#include "render/search/search_text.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

namespace parskats {
namespace {

constexpr std::array<std::string_view, 11> inline_tags{"a", "abbr", "b",    "code",   "del", "em",
                                                       "i", "img",  "span", "strong", "sup"};
constexpr std::array<std::pair<std::string_view, char>, 5> references{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};

std::string_view tag_name(std::string_view tag) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    return tag.substr(0, tag.find_first_of(" />\n"));
}

/// Appends the character that the reference at `html[at]` stands for, and tells how long the reference is.
std::size_t append_reference(std::string& out, std::string_view html, std::size_t at) {
    for (const auto& [written, character] : references) {
        if (!html.substr(at).starts_with(written)) continue;
        out += character;
        return written.size();
    }
    out += '&';
    return 1;
}

/// The character at `at`, which moves behind it. The text is valid UTF-8: the first byte tells how many follow.
UChar32 next_character(std::string_view text, std::size_t& at) {
    const auto byte = [&] { return static_cast<UChar32>(static_cast<unsigned char>(text[at++])); };
    const UChar32 first = byte();
    if (first < 0x80) return first;
    const int following = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    UChar32 character = first & (0x3F >> following);
    for (int i = 0; i < following && at < text.size(); ++i) character = (character << 6) | (byte() & 0x3F);
    return character;
}

bool is_word_character(UChar32 character) {
    return character >= 0 && (u_isalnum(character) != 0 || (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0);
}

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Where the word that begins at `begin` ends; `begin` itself when no word begins there.
std::size_t word_end(std::string_view line, std::size_t begin) {
    std::size_t end = begin;
    while (end < line.size()) {
        std::size_t next = end;
        if (is_word_character(next_character(line, next))) {
            end = next;
        } else if (end > begin && (line[end] == '.' || line[end] == ',') && is_digit(line, end - 1) &&
                   is_digit(line, end + 1)) {
            ++end;
        } else {
            break;
        }
    }
    return end;
}

}  // namespace

std::string one_line(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (u_isUWhiteSpace(next_character(text, at)) == 0) {
            line += text.substr(begin, at - begin);
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

std::string text_of_html(std::string_view html) {
    constexpr std::string_view note_end = "</sup>";
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '&') {
            at += append_reference(out, html, at);
        } else if (html[at] != '<') {
            out += html[at++];
        } else {
            const std::string_view name = tag_name(html.substr(at + 1));
            std::size_t end = html.find('>', at);
            if (name == "sup") {
                const std::size_t close = html.find(note_end, at);
                if (close != std::string_view::npos) end = close + note_end.size() - 1;
            }
            if (std::find(inline_tags.begin(), inline_tags.end(), name) == inline_tags.end()) out += ' ';
            at = end == std::string_view::npos ? html.size() : std::min(end + 1, html.size());
        }
    }
    return one_line(out);
}

void for_each_word(std::string_view line, const std::function<void(std::string_view part, bool is_word)>& visit) {
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = word_end(line, at);
        if (end > at) {
            visit(line.substr(at, end - at), true);
            at = end;
            continue;
        }
        std::size_t gap = at;
        while (gap < line.size() && word_end(line, gap) == gap) next_character(line, gap);
        visit(line.substr(at, gap - at), false);
        at = gap;
    }
}

}  // namespace parskats
