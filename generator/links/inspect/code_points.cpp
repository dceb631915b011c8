#include "links/inspect/code_points.hpp"

#include <array>

namespace parskats {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_character(char32_t c) {
    return c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    static constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80) return first;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4) return replacement;
    char32_t value = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i, ++at) {
        const unsigned next = at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
        if ((next & 0xC0U) != 0x80) return replacement;
        value = value << 6U | (next & 0x3FU);
    }
    return value >= least.at(length) && is_character(value) ? value : replacement;
}

void append_code_point(std::string& out, char32_t c) {
    if (!is_character(c)) c = replacement;
    const auto byte = [&out](char32_t value) { out += static_cast<char>(value); };
    const auto rest = [&byte, c](unsigned shift) { byte(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x80) return byte(c);
    if (c < 0x800) {
        byte(0xC0U | c >> 6U);
    } else if (c < 0x10000) {
        byte(0xE0U | c >> 12U);
        rest(6);
    } else {
        byte(0xF0U | c >> 18U);
        rest(12);
        rest(6);
    }
    rest(0);
}

}  // namespace parskats
