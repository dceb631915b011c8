#include <algorithm>

#include "base/text.hpp"
#include "links/inspect/formats.hpp"

namespace parskats {
namespace {

constexpr std::size_t looked_at = 65'536;

/// Bytes that no text has, in whatever charset of one byte a letter.
bool is_binary(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1B';
}

}  // namespace

std::optional<Inspected> read_plain_text(const Body& body) {
    const std::string_view beginning = body.bytes.substr(0, looked_at);
    if (beginning.empty() || std::any_of(beginning.begin(), beginning.end(), is_binary)) return std::nullopt;
    const bool is_text_type = body.content_type.starts_with("text/");
    const std::size_t invalid = find_invalid_utf8(beginning);
    if (!is_text_type && invalid != std::string_view::npos && invalid + 4 <= beginning.size()) return std::nullopt;
    Inspected found;
    found.media_type = beginning.starts_with("<?xml") ? "application/xml" : "text/plain";
    return found;
}

}  // namespace parskats
