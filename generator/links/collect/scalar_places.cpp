#include "links/collect/scalar_places.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace parskats {
namespace {

// Folding changes white space alone, so that is never compared.
bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string utf8_of(std::uint32_t code) {
    std::array<std::uint8_t, 4> bytes{};
    std::size_t length = 0;
    UBool failed = false;
    U8_APPEND(bytes.data(), length, bytes.size(), code, failed);
    return failed ? std::string() : std::string(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
}

std::optional<std::uint32_t> hexadecimal(std::string_view digits, std::size_t count) {
    if (digits.size() < count) return std::nullopt;
    std::uint32_t value = 0;
    const char* const end = digits.data() + count;
    const auto [last, error] = std::from_chars(digits.data(), end, value, 16);
    if (error != std::errc() || last != end) return std::nullopt;
    return value;
}

// The escapes of a letter or sign, of JSON and YAML; others mean themselves.
constexpr std::array<std::pair<char, std::string_view>, 14> named_escapes{{{'n', "\n"},
                                                                           {'t', "\t"},
                                                                           {'r', "\r"},
                                                                           {'b', "\b"},
                                                                           {'f', "\f"},
                                                                           {'a', "\a"},
                                                                           {'v', "\v"},
                                                                           {'e', "\x1B"},
                                                                           {'0', std::string_view("\0", 1)},
                                                                           {'N', "\u0085"},
                                                                           {'_', "\u00A0"},
                                                                           {'L', "\u2028"},
                                                                           {'P', "\u2029"},
                                                                           {'\n', ""}}};

}  // namespace

ScalarPlaces::ScalarPlaces(const DocumentNode& node)
    : node_(node),
      source_(node.span.file->text().substr(node.span.offset, node.span.length)),
      style_(style_of(node, source_)) {
    const std::size_t header = std::min(source_.find('\n'), source_.size());
    if (style_ == Style::block) source_at_ = header;
    if (style_ == Style::single_quotes || style_ == Style::double_quotes) source_at_ = 1;
}

ScalarPlaces::Style ScalarPlaces::style_of(const DocumentNode& node, std::string_view source) {
    if (node.quoted && source.starts_with('"')) return Style::double_quotes;
    if (node.quoted && source.starts_with('\'')) return Style::single_quotes;
    return source.starts_with('|') || source.starts_with('>') ? Style::block : Style::plain;
}

SourceSpan ScalarPlaces::find(std::size_t begin, std::size_t end) {
    walk_to(begin);
    skip_blanks();
    const std::size_t first = source_at_;
    walk_to(end);
    if (lost_) return node_.span;
    return {node_.span.file, node_.span.offset + first, source_at_ - first};
}

void ScalarPlaces::walk_to(std::size_t offset) {
    while (text_at_ < offset && !lost_) {
        if (is_blank(std::string_view(node_.text).substr(text_at_, 1))) {
            ++text_at_;
            continue;
        }
        skip_blanks();
        const Unit unit = unit_at(source_at_);
        lost_ = unit.text.empty() || !std::string_view(node_.text).substr(text_at_).starts_with(unit.text);
        source_at_ += unit.length;
        text_at_ += unit.text.size();
    }
}

void ScalarPlaces::skip_blanks() {
    while (source_at_ < source_.size()) {
        const Unit unit = unit_at(source_at_);
        if (!is_blank(unit.text)) return;
        source_at_ += unit.length;
    }
}

ScalarPlaces::Unit ScalarPlaces::unit_at(std::size_t at) const {
    if (at >= source_.size()) return {0, {}};
    if (style_ == Style::double_quotes && source_[at] == '\\') return escape_at(at);
    const bool is_doubled = style_ == Style::single_quotes && source_.substr(at).starts_with("''");
    return {is_doubled ? 2U : 1U, std::string(1, source_[at])};
}

ScalarPlaces::Unit ScalarPlaces::escape_at(std::size_t at) const {
    if (at + 1 >= source_.size()) return {1, {}};
    const char sign = source_[at + 1];
    if (sign == 'x') return number_at(at, 2);
    if (sign == 'u') return number_at(at, 4);
    if (sign == 'U') return number_at(at, 8);
    const auto* const found =
        std::find_if(named_escapes.begin(), named_escapes.end(), [&](const auto& each) { return each.first == sign; });
    return {2, found == named_escapes.end() ? std::string(1, sign) : std::string(found->second)};
}

// JSON writes what is past U+FFFF as a pair.
ScalarPlaces::Unit ScalarPlaces::number_at(std::size_t at, std::size_t digits) const {
    std::size_t length = 2 + digits;
    std::uint32_t code = hexadecimal(source_.substr(at + 2), digits).value_or(0);
    if (code >= 0xD800 && code < 0xDC00 && source_.substr(std::min(at + length, source_.size())).starts_with("\\u")) {
        const std::uint32_t low = hexadecimal(source_.substr(at + length + 2), 4).value_or(0xDC00);
        code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        length += 6;
    }
    return {length, utf8_of(code)};
}

}  // namespace parskats
