#include "content/content_names.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/text.hpp"

namespace parskats {
namespace {

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_language_code(std::string_view code) {
    const std::size_t hyphen = std::min(code.find('-'), code.size());
    const std::string_view language = code.substr(0, hyphen);
    if (language.size() < 2 || language.size() > 3 || !std::all_of(language.begin(), language.end(), is_lower))
        return false;
    if (hyphen == code.size()) return true;
    const std::string_view country = code.substr(hyphen + 1);
    return country.size() == 2 && std::all_of(country.begin(), country.end(), is_upper);
}

}  // namespace

bool is_ignored_name(std::string_view name) {
    return name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name.ends_with(".swo") ||
           name == "README.md" || (name.starts_with('#') && name.ends_with('#'));
}

std::optional<std::string_view> language_of_file(std::string_view name) {
    if (!name.ends_with(".md")) return std::nullopt;
    const std::string_view code = name.substr(0, name.size() - 3);
    return is_language_code(code) ? std::optional(code) : std::nullopt;
}

bool is_measure_number(std::string_view name) {
    const std::vector<std::string_view> parts = split(name, '.');
    return name.size() <= 80 && std::all_of(parts.begin(), parts.end(), is_id);
}

bool is_asset_name(std::string_view name) {
    if (find_invalid_utf8(name) != std::string_view::npos || name.find('\\') != std::string_view::npos) return false;
    return std::none_of(name.begin(), name.end(), is_control) && find_not_composed(name) == std::string_view::npos;
}

std::string printable_name(std::string_view name) {
    std::string out;
    while (!name.empty()) {
        const std::size_t valid = std::min(find_invalid_utf8(name), name.size());
        for (const char c : name.substr(0, valid)) is_control(c) ? out.append("\uFFFD") : out.append(1, c);
        if (valid < name.size()) out += "\uFFFD";
        name.remove_prefix(std::min(valid + 1, name.size()));
    }
    return out;
}

}  // namespace parskats
