#include "links/inspect/xml_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "links/inspect/clean_text.hpp"
#include "links/inspect/code_points.hpp"

namespace parskats {
namespace {

constexpr std::size_t longest_value = 8192;  // bytes looked at

/// Where the inside of the start tag `name` begins: behind the name. npos when there is none.
std::size_t behind_name(std::string_view xml, std::string_view name) {
    const std::string opening = "<" + std::string(name);
    for (std::size_t at = xml.find(opening); at != std::string_view::npos; at = xml.find(opening, at + 1)) {
        const std::size_t behind = at + opening.size();
        if (behind < xml.size() && std::string_view(" \t\r\n>/").find(xml[behind]) != std::string_view::npos)
            return behind;
    }
    return std::string_view::npos;
}

void append_number(std::string& out, std::string_view number) {
    const bool hexadecimal = number.starts_with('x') || number.starts_with('X');
    if (hexadecimal) number.remove_prefix(1);
    std::uint32_t value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value, hexadecimal ? 16 : 10);
    append_code_point(out, value == 0 ? 0xFFFD : value);
}

void append_entity(std::string& out, std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> known{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    if (name.starts_with('#')) return append_number(out, name.substr(1));
    const auto* const found =
        std::find_if(known.begin(), known.end(), [name](const auto& entity) { return entity.first == name; });
    if (found != known.end()) out += found->second;
}

/// Character data without tags, entities undone.
std::string plain(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const std::size_t end = c == '<' ? text.find('>', at) : c == '&' ? text.find(';', at) : at;
        if (end == std::string_view::npos) break;
        if (c == '&') {
            append_entity(out, text.substr(at + 1, end - at - 1));
        } else if (c != '<') {
            out += c;
        }
        at = end + 1;
    }
    return clean_text(out);
}

}  // namespace

std::string xml_value(std::string_view xml, std::string_view name) {
    const std::size_t behind = behind_name(xml, name);
    if (behind == std::string_view::npos) return {};
    const std::size_t begin = xml.find('>', behind);
    if (begin == std::string_view::npos || xml[begin - 1] == '/') return {};
    const std::string_view rest = xml.substr(begin + 1, longest_value);
    return plain(rest.substr(0, rest.find("</" + std::string(name))));
}

std::string xml_attribute(std::string_view xml, std::string_view name, std::string_view attribute) {
    const std::size_t behind = behind_name(xml, name);
    if (behind == std::string_view::npos) return {};
    const std::string_view tag = xml.substr(behind, std::min(xml.find('>', behind) - behind, longest_value));
    const std::size_t at = tag.find(" " + std::string(attribute) + "=");
    if (at == std::string_view::npos || at + attribute.size() + 2 >= tag.size()) return {};
    const std::string_view value = tag.substr(at + attribute.size() + 2);
    return plain(value.substr(1, value.find(value[0], 1) - 1));
}

}  // namespace parskats
