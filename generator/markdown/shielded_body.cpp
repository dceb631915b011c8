#include "markdown/shielded_body.hpp"

#include <algorithm>
#include <array>

#include "markdown/bare_address.hpp"
#include "markdown/byte_set.hpp"
#include "markdown/input_limits.hpp"
#include "markdown/markdown_codes.hpp"

namespace parskats {
namespace {

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

// Control characters, and what an address or an escape may begin with.
constexpr ByteSet of_interest(
    "\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D"
    "\x1E\x1F\x7Fhw~^",
    '\0');

std::string code_point_of(char c) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return std::string("00") + digits[byte >> 4U] + digits[byte & 0xFU];
}

bool is_escaped(std::string_view text, std::size_t at) {
    std::size_t backslashes = 0;
    while (backslashes < at && text[at - 1 - backslashes] == '\\') ++backslashes;
    return backslashes % 2 == 1;
}

bool begins_web_address(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
}

// Only where GFM would link it: a link's own address, `](https://…)`, keeps its escapes.
bool may_be_bare(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    const char before = text[at - 1];
    if (before == '(') return at < 2 || text[at - 2] != ']';
    return std::string_view(" \t\r\n*_~").find(before) != std::string_view::npos;
}

}  // namespace

char shielded_sign(char byte) {
    switch (static_cast<Shield>(byte)) {
        case Shield::underscore: return '_';
        case Shield::asterisk: return '*';
        case Shield::tilde:
        case Shield::escaped_tilde: return '~';
        case Shield::caret: return '^';
    }
    return 0;
}

void append_unshielded(std::string& out, char byte, bool keeps_backslash) {
    if (!is_control(byte)) {
        out += byte;
        return;
    }
    if (!keeps_backslash && byte == static_cast<char>(Shield::escaped_tilde) && out.ends_with('\\')) out.pop_back();
    if (const char sign = shielded_sign(byte)) out += sign;
}

namespace {

std::string unshield_as(std::string_view text, bool keeps_backslash) {
    std::string out;
    out.reserve(text.size());
    for (const char byte : text) append_unshielded(out, byte, keeps_backslash);
    return out;
}

}  // namespace

std::string unshield(std::string_view text) {
    return unshield_as(text, false);
}

std::string unshield_verbatim(std::string_view text) {
    return unshield_as(text, true);
}

ShieldedBody::ShieldedBody(const SourceFile& file, std::size_t body_begin, Diagnostics& faults)
    : file_(&file), begin_(std::min(body_begin, file.text().size())), original_(file.text().substr(begin_)) {
    find_lines();
    good_ = within_limits(*this, faults);
    if (!good_) return;
    shield(faults);
}

void ShieldedBody::find_lines() {
    line_starts_.push_back(0);
    const std::string_view text = original_;
    static constexpr ByteSet ends("\r\n");
    if (text.find('\r') == std::string_view::npos) {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
            line_starts_.push_back(at + 1);
        return;
    }
    for (std::size_t at = ends.find(text); at != std::string_view::npos; at = ends.find(text, at)) {
        at += text.substr(at).starts_with("\r\n") ? 2U : 1U;
        line_starts_.push_back(at);
    }
}

std::string_view ShieldedBody::line(std::size_t number) const {
    if (number == 0 || number > line_starts_.size()) return {};
    const std::size_t begin = line_starts_[number - 1];
    std::size_t end = number < line_starts_.size() ? line_starts_[number] : text().size();
    while (end > begin && (text()[end - 1] == '\n' || text()[end - 1] == '\r')) --end;
    return text().substr(begin, end - begin);
}

std::size_t ShieldedBody::line_offset(std::size_t number) const {
    if (number == 0) return 0;
    return number > line_starts_.size() ? text().size() : line_starts_[number - 1];
}

SourceSpan ShieldedBody::lines_span(std::size_t first, std::size_t last) const {
    first = std::clamp<std::size_t>(first, 1, line_starts_.size());
    last = std::clamp(last, first, line_starts_.size());
    std::size_t begin = line_offset(first);
    std::size_t end = line_offset(last) + line(last).size();
    const auto is_blank = [this](std::size_t at) {
        return std::string_view(" \t\r\n").find(text()[at]) != std::string_view::npos;
    };
    while (begin < end && is_blank(begin)) ++begin;
    while (end > begin && is_blank(end - 1)) --end;
    return span(begin, end - begin);
}

void ShieldedBody::replace_control_character(std::size_t at, Diagnostics& faults) {
    faults.report(markdown_codes::control_character, span(at, 1), {code_point_of(original_[at])});
    if (!copied_) copy_ = original_;
    copied_ = true;
    copy_[at] = ' ';
}

void ShieldedBody::put(std::size_t at, Shield shield) {
    if (!copied_) copy_ = original_;
    copied_ = true;
    copy_[at] = static_cast<char>(shield);
}

// Shields the signs of a bare address and returns where it ends.
std::size_t ShieldedBody::shield_web_address(std::size_t begin, Diagnostics& faults) {
    const std::size_t end = end_of_web_address(original_, begin);
    for (std::size_t at = begin; at < end; ++at) {
        if (original_[at] == '_') put(at, Shield::underscore);
        if (original_[at] == '*') put(at, Shield::asterisk);
        if (original_[at] == '~') put(at, Shield::tilde);
        if (is_control(original_[at])) replace_control_character(at, faults);
    }
    return std::max(end, begin + 1);
}

void ShieldedBody::shield(Diagnostics& faults) {
    const std::string_view text = original_;
    for (std::size_t at = of_interest.find(text); at < text.size(); at = of_interest.find(text, at)) {
        const char c = text[at];
        if (is_control(c)) replace_control_character(at, faults);
        if (c == '~' && is_escaped(text, at)) put(at, Shield::escaped_tilde);
        if (c == '^' && at > 0 && text[at - 1] == '[' && is_escaped(text, at - 1)) put(at, Shield::caret);
        const bool address = (c == 'h' || c == 'w') && begins_web_address(text, at) && may_be_bare(text, at);
        at = address ? shield_web_address(at, faults) : at + 1;
    }
}

}  // namespace parskats
