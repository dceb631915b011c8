#include "render/chart/text_width.hpp"

#include <cstdint>

namespace parskats {
namespace {

struct Letter {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};

Letter letter_at(std::string_view text, std::size_t offset) {
    const auto byte = [&](std::size_t i) -> std::uint32_t {
        return offset + i < text.size() ? static_cast<unsigned char>(text[offset + i]) : 0U;
    };
    const std::uint32_t first = byte(0);
    if (first < 0x80) return {first, 1};
    if (first < 0xE0) return {(first & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
    if (first < 0xF0) return {(first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    return {(first & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU), 4};
}

/// Share of the font size that one letter takes.
double letter_share(std::uint32_t code) {
    constexpr std::string_view narrow = "ijlftrI.,:;'|!()[] /-";
    constexpr std::string_view wide = "mwMW@%&";
    if (code >= 0x300 && code <= 0x36F) return 0.0;  // combining marks stand on the letter before
    if (code == 0xA0 || code == 0x202F) return 0.4;
    if (code >= 0x1100) return code >= 0x2000 && code <= 0x20CF ? 0.7 : 1.05;
    if (code >= 0x80) return 0.68;
    const char letter = static_cast<char>(code);
    if (narrow.find(letter) != std::string_view::npos) return 0.42;
    if (wide.find(letter) != std::string_view::npos) return 0.98;
    if (letter >= 'A' && letter <= 'Z') return 0.76;
    return 0.64;
}

/// The longest head of `text` that fits, at least one letter.
std::size_t fitting_bytes(std::string_view text, double width, double font_size) {
    double used = 0.0;
    std::size_t offset = 0;
    while (offset < text.size()) {
        const Letter letter = letter_at(text, offset);
        used += letter_share(letter.code) * font_size;
        if (offset > 0 && used > width) break;
        offset += letter.bytes;
    }
    return offset < text.size() ? offset : text.size();
}

}  // namespace

double estimate_text_width(std::string_view text, double font_size) {
    double shares = 0.0;
    for (std::size_t offset = 0; offset < text.size();) {
        const Letter letter = letter_at(text, offset);
        shares += letter_share(letter.code);
        offset += letter.bytes;
    }
    return shares * font_size;
}

std::vector<std::string> wrap_text(std::string_view text, double width, double font_size) {
    std::vector<std::string> lines;
    std::string line;
    double line_width = 0.0;
    const double space = estimate_text_width(" ", font_size);
    const auto flush = [&] {
        lines.push_back(std::move(line));
        line.clear();
        line_width = 0.0;
    };
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        std::string_view word = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (word.empty()) continue;
        double word_width = estimate_text_width(word, font_size);
        if (!line.empty() && line_width + space + word_width > width) flush();
        while (word_width > width) {
            const std::size_t head = fitting_bytes(word, width, font_size);
            if (head >= word.size()) break;
            line = std::string(word.substr(0, head));
            flush();
            word.remove_prefix(head);
            word_width = estimate_text_width(word, font_size);
        }
        if (!line.empty()) {
            line += ' ';
            line_width += space;
        }
        line += word;
        line_width += word_width;
    }
    if (!line.empty() || lines.empty()) flush();
    return lines;
}

}  // namespace parskats
