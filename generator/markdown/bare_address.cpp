#include "markdown/bare_address.hpp"

#include <algorithm>
#include <array>

#include "markdown/byte_set.hpp"

namespace parskats {
namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_alphanumeric(char c) {
    return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}
bool is_one_of(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}
bool is_space(char c) {
    return is_one_of(c, " \t\r\n\v\f");
}

// A no-break or other wide space, which no address contains.
bool is_wide_space(std::string_view rest) {
    if (static_cast<unsigned char>(rest.front()) < 0x80) return false;
    return rest.starts_with("\u00A0") || rest.starts_with("\u202F") || rest.starts_with("\u2009") ||
           rest.starts_with("\u3000");
}

constexpr std::size_t max_domain = 254;  // more than any; so that a row of signs does not cost its square

// A shielded `_` counts as one.
bool is_underscore(char c) {
    return c == '_' || c == '\x01';
}

// The end of a domain that has a dot if `needs_dot`, and no underscore in its last two parts; `begin` when there is
// none.
std::size_t end_of_domain(std::string_view text, std::size_t begin, bool needs_dot) {
    std::size_t end = begin;
    std::size_t dots = 0;
    bool underscore_last = false;
    bool underscore_before = false;
    const std::size_t limit = std::min(text.size(), begin + max_domain);
    for (; end < limit; ++end) {
        const char c = text[end];
        if (c == '.') {
            dots += end + 1 < text.size() && is_alphanumeric(text[end + 1]) ? 1U : 0U;
            underscore_before = underscore_last;
            underscore_last = false;
        } else if (is_underscore(c)) {
            underscore_last = true;
        } else if ((c != '-' && !is_alphanumeric(c)) || is_wide_space(text.substr(end))) {
            break;
        }
    }
    const bool good = end > begin && is_alphanumeric(text[begin]) && !underscore_last && !underscore_before;
    return good && (!needs_dot || dots > 0) ? end : begin;
}

// `&nbsp;` at the end of an address belongs to the text, not to the address.
std::size_t without_entity(std::string_view text, std::size_t begin, std::size_t end) {
    std::size_t at = end - 1;
    while (at > begin && (is_letter(text[at - 1]) || is_digit(text[at - 1]))) --at;
    return at > begin && at < end - 1 && text[at - 1] == '&' ? at - 1 : end - 1;
}

// How many bytes at the end of `address` are a typographic sign that closes or goes on in the sentence around it: a
// quotation mark that the address itself does not open, an ellipsis, a dash.
std::size_t length_of_closing_sign(std::string_view address) {
    static constexpr std::array<std::string_view, 6> openers{"„", "“", "«", "‘", "‚", "‹"};
    static constexpr std::array<std::string_view, 8> quotes{"”", "“", "»", "«", "’", "‘", "›", "‹"};
    static constexpr std::array<std::string_view, 3> others{"…", "–", "—"};
    const auto ends = [&](std::string_view sign) { return address.ends_with(sign); };
    if (const auto* const found = std::find_if(others.begin(), others.end(), ends); found != others.end())
        return found->size();
    const auto* const quote = std::find_if(quotes.begin(), quotes.end(), ends);
    if (quote == quotes.end()) return 0;
    const std::string_view before = address.substr(0, address.size() - quote->size());
    const bool is_opened = std::any_of(openers.begin(), openers.end(), [&](std::string_view opener) {
        return before.find(opener) != std::string_view::npos;
    });
    return is_opened ? 0 : quote->size();
}

std::size_t without_trailing_signs(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view all = text.substr(begin, end - begin);
    auto open = std::count(all.begin(), all.end(), '(');
    auto close = std::count(all.begin(), all.end(), ')');
    while (end > begin) {
        const char last = text[end - 1];
        if (is_one_of(last, "?!.,:*_~'\"")) {
            --end;
        } else if (last == ';') {
            end = without_entity(text, begin, end);
        } else if (last == ')' && close > open) {
            --close;
            --end;
        } else if (const std::size_t length = length_of_closing_sign(text.substr(begin, end - begin)); length > 0) {
            end -= length;
        } else {
            break;
        }
    }
    return end;
}

std::size_t length_of_scheme(std::string_view rest) {
    if (rest.starts_with("https://")) return 8;
    return rest.starts_with("http://") ? 7 : 0;
}

bool may_begin_after(std::string_view text, std::size_t at) {
    return at == 0 || is_space(text[at - 1]) || is_one_of(text[at - 1], "*_~(");
}

bool is_local_sign(char c) {
    return is_letter(c) || is_digit(c) || is_one_of(c, ".-_+");
}

BareAddress mail_around(std::string_view text, std::size_t sign, std::size_t from) {
    std::size_t begin = sign;
    while (begin > from && is_local_sign(text[begin - 1])) --begin;
    std::size_t end = sign + 1;
    std::size_t dots = 0;
    while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]) || is_one_of(text[end], ".-_"))) {
        const bool inner_dot =
            text[end] == '.' && end + 1 < text.size() && (is_letter(text[end + 1]) || is_digit(text[end + 1]));
        if (text[end] == '.' && !inner_dot) break;
        dots += inner_dot ? 1U : 0U;
        ++end;
    }
    const bool good =
        begin < sign && dots > 0 && !is_one_of(text[end - 1], "-_") && (end == text.size() || text[end] != '@');
    return good ? BareAddress{begin, end, BareAddressKind::mail} : BareAddress{};
}

BareAddress web_at(std::string_view text, std::size_t at) {
    if (!may_begin_after(text, at)) return {};
    const std::size_t end = end_of_web_address(text, at);
    if (end == at) return {};
    return {at, end, text[at] == 'w' ? BareAddressKind::web_without_scheme : BareAddressKind::web};
}

}  // namespace

std::size_t end_of_web_address(std::string_view text, std::size_t begin) {
    const std::string_view rest = text.substr(begin);
    const std::size_t scheme = length_of_scheme(rest);
    const bool bare = scheme == 0 && rest.starts_with("www.");
    if (scheme == 0 && !bare) return begin;
    std::size_t end = end_of_domain(text, begin + scheme, bare);
    if (end == begin + scheme) return begin;
    while (end < text.size() && !is_space(text[end]) && text[end] != '<' && !is_wide_space(text.substr(end))) ++end;
    end = without_trailing_signs(text, begin, end);
    return end > begin + scheme ? end : begin;
}

BareAddress find_bare_address(std::string_view text, std::size_t from) {
    static constexpr ByteSet signs("hw@");
    for (std::size_t at = signs.find(text, from); at < text.size(); at = signs.find(text, at + 1)) {
        const BareAddress found = text[at] == '@' ? mail_around(text, at, from) : web_at(text, at);
        if (found.begin != std::string_view::npos) return found;
    }
    return {};
}

}  // namespace parskats
