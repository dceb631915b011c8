#include <charconv>

#include "links/inspect/charset.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/inspect/formats.hpp"
#include "links/inspect/xml_values.hpp"

namespace parskats {
namespace {

/// `120` and `120px`; nothing for shares and other units.
std::optional<int> pixels(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
    if (error != std::errc() || (!unit.empty() && unit != "px") || !(value >= 1 && value < 1e6)) return std::nullopt;
    return static_cast<int>(value);
}

/// An XML text whose first element, after declarations and comments, is `svg`.
bool begins_with_svg(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::string_view tag = text.substr(at);
        if (tag.starts_with("<!--")) {
            at = text.find("-->", at);
        } else if (!tag.starts_with("<?") && !tag.starts_with("<!")) {
            return tag.starts_with("<svg");
        }
        if (at == std::string_view::npos) return false;
    }
    return false;
}

}  // namespace

std::optional<Inspected> read_svg(const Body& body) {
    const std::string_view beginning = body.bytes.substr(0, 4096);
    const std::size_t first = beginning.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string_view::npos || beginning[first] != '<' || !begins_with_svg(beginning)) return std::nullopt;
    const std::string text = decode_text(body.bytes.substr(0, 65'536), charset_of(body.bytes, body.content_type));
    Inspected found;
    found.media_type = "image/svg+xml";
    found.title = xml_value(text, "title");
    found.width = pixels(xml_attribute(text, "svg", "width"));
    found.height = pixels(xml_attribute(text, "svg", "height"));
    return found;
}

}  // namespace parskats
