#include "links/inspect/clean_text.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/text.hpp"
#include "links/inspect/code_points.hpp"

namespace parskats {
namespace {

/// Marks that turn the direction of writing, and those that take no room.
bool is_hidden(char32_t c) {
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    return turns || c == 0x200B || c == 0xFEFF || c == 0x00AD;
}

}  // namespace

std::string clean_text(std::string_view text, std::size_t longest) {
    std::string out;
    std::size_t characters = 0;
    bool wants_space = false;
    for (std::size_t at = 0; at < text.size() && characters < longest;) {
        const char32_t c = next_code_point(text, at);
        if (is_hidden(c)) continue;
        if (u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || u_iscntrl(static_cast<UChar32>(c)) != 0) {
            wants_space = !out.empty();
            continue;
        }
        if (wants_space && ++characters < longest) out += ' ';
        wants_space = false;
        if (characters++ < longest) append_code_point(out, c);
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string language_of_tag(std::string_view tag) {
    while (!tag.empty() && (tag.front() == ' ' || tag.front() == '\t')) tag.remove_prefix(1);
    const std::string primary = lower_ascii(tag.substr(0, tag.find_first_of("-_,; \t")));
    const bool is_tag = (primary.size() == 2 || primary.size() == 3) &&
                        std::all_of(primary.begin(), primary.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return is_tag ? primary : std::string();
}

std::size_t find_ignoring_case(std::string_view text, std::string_view wanted, std::size_t from) {
    if (from > text.size()) return std::string_view::npos;
    const auto* const found = std::search(text.begin() + from, text.end(), wanted.begin(), wanted.end(),
                                          [](char in_text, char expected) { return lower_ascii(in_text) == expected; });
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

}  // namespace parskats
