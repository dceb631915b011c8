#include "links/collect/text_addresses.hpp"

#include <algorithm>

#include "markdown/bare_address.hpp"

namespace parskats {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_word(char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '@' || c == '/';
}

// In a plain text an address may stand in brackets of any kind, and those that it does not open are the text's.
std::size_t without_brackets(std::string_view text, std::size_t begin, std::size_t end) {
    for (const std::string_view pair : {"[]", "{}", "()"}) {
        std::ptrdiff_t depth = 0;
        for (std::size_t at = begin; at < end; ++at) {
            if (text[at] == pair[0]) ++depth;
            if (text[at] == pair[1] && --depth < 0) end = at;
        }
    }
    return end_of_web_address(text.substr(0, end), begin);
}

}  // namespace

std::vector<TextAddress> find_text_addresses(std::string_view text) {
    std::vector<TextAddress> found;
    std::size_t at = 0;
    while ((at = text.find_first_of("hw", at)) != npos) {
        const bool may_begin = at == 0 || !is_word(text[at - 1]);
        const std::size_t whole = may_begin ? end_of_web_address(text, at) : at;
        const std::size_t end = whole > at ? without_brackets(text, at, whole) : at;
        if (end == at) {
            ++at;
            continue;
        }
        const std::string_view written = text.substr(at, end - at);
        found.push_back({at, end, (written.front() == 'w' ? "http://" : "") + std::string(written)});
        at = end;
    }
    return found;
}

bool is_address(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == npos || colon == 0 || !is_letter(text.front())) return false;
    const auto is_scheme_sign = [](char c) {
        return is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    };
    const std::string_view scheme = text.substr(0, colon);
    return std::all_of(scheme.begin(), scheme.end(), is_scheme_sign) && colon + 1 < text.size() &&
           text.find_first_of(" \t\r\n") == npos;
}

}  // namespace parskats
