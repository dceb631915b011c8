#include "links/inspect/pdf_objects.hpp"

#include <algorithm>
#include <charconv>

#include "links/inspect/byte_reader.hpp"
#include "links/inspect/charset.hpp"
#include "links/inspect/inflate.hpp"

namespace parskats {
namespace {

constexpr std::size_t longest_string = 4096;
constexpr std::size_t longest_object = 16'384;
constexpr std::size_t longest_dictionary = 1024;
constexpr std::size_t most_streams = 256;
constexpr std::size_t longest_stream = std::size_t{1} << 20U;
constexpr std::string_view white = std::string_view(" \t\r\n\f\0", 6);

bool is_name_character(char c) {
    return white.find(c) == std::string_view::npos && std::string_view("()<>[]{}/%").find(c) == std::string_view::npos;
}

/// What follows the name; nothing when the dictionary does not have it.
std::optional<std::string_view> value_of(std::string_view dictionary, std::string_view name) {
    const std::string key = "/" + std::string(name);
    for (std::size_t at = dictionary.find(key); at != std::string_view::npos; at = dictionary.find(key, at + 1)) {
        std::string_view value = dictionary.substr(at + key.size());
        if (!value.empty() && is_name_character(value.front())) continue;  // a longer name
        value.remove_prefix(std::min(value.find_first_not_of(white), value.size()));
        return value;
    }
    return std::nullopt;
}

std::optional<unsigned> hex_digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

std::string hex_string(std::string_view text) {
    std::string out;
    unsigned half = 0;
    bool has_half = false;
    for (const char c : text.substr(0, std::min(text.find('>'), longest_string))) {
        const auto digit = hex_digit(c);
        if (!digit) continue;
        if (has_half) out += static_cast<char>(half << 4U | *digit);
        half = *digit;
        has_half = !has_half;
    }
    return out;
}

/// Reads one escape behind a backslash; `at` stands on the character after it.
void append_escape(std::string& out, std::string_view text, std::size_t& at) {
    static constexpr std::string_view letters = "nrtbf";
    static constexpr std::string_view meanings = "\n\r\t\b\f";
    const char c = text[at];
    if (c >= '0' && c <= '7') {
        unsigned value = 0;
        const std::size_t end = std::min(at + 3, text.size());
        while (at < end && text[at] >= '0' && text[at] <= '7')
            value = value * 8 + static_cast<unsigned>(text[at++] - '0');
        out += static_cast<char>(value & 0xFFU);
        return;
    }
    ++at;
    const std::size_t letter = letters.find(c);
    if (letter != std::string_view::npos) {
        out += meanings[letter];
    } else if (c != '\n' && c != '\r') {
        out += c;
    }
}

std::string literal_string(std::string_view text) {
    std::string out;
    int depth = 1;
    text = text.substr(0, longest_string);
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at++];
        if (c == '\\') {
            if (at < text.size()) append_escape(out, text, at);
            continue;
        }
        if (c == '(') ++depth;
        if (c == ')' && --depth == 0) break;
        out += c;
    }
    return out;
}

/// Where `number` ends up when it stands as a whole at the front of `text`, past white space.
std::optional<long> leading_number(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(white), text.size()));
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < 0) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

}  // namespace

std::optional<std::string> pdf_string(std::string_view dictionary, std::string_view name) {
    const auto value = value_of(dictionary, name);
    if (!value || value->empty()) return std::nullopt;
    std::string bytes;
    if (value->front() == '(') {
        bytes = literal_string(value->substr(1));
    } else if (value->front() == '<' && !value->starts_with("<<")) {
        bytes = hex_string(value->substr(1));
    } else {
        return std::nullopt;
    }
    if (bytes.starts_with("\xFE\xFF")) return decode_text(bytes, "utf-16be");
    if (bytes.starts_with("\xFF\xFE")) return decode_text(bytes, "utf-16le");
    if (bytes.starts_with("\xEF\xBB\xBF")) return decode_text(bytes, "utf-8");
    // PDFDocEncoding is Latin-1 but for quotes, dashes and a few signs.
    return decode_text(bytes, "windows-1252");
}

std::optional<long> pdf_number(std::string_view dictionary, std::string_view name) {
    auto value = value_of(dictionary, name);
    return value ? leading_number(*value) : std::nullopt;
}

std::optional<long> pdf_reference(std::string_view dictionary, std::string_view name) {
    auto value = value_of(dictionary, name);
    if (!value) return std::nullopt;
    const auto number = leading_number(*value);
    if (!number || !leading_number(*value)) return std::nullopt;
    value->remove_prefix(std::min(value->find_first_not_of(white), value->size()));
    return value->starts_with('R') ? number : std::nullopt;
}

std::string_view pdf_object(std::string_view file, long number) {
    const std::string mark = std::to_string(number) + " 0 obj";
    for (std::size_t at = file.rfind(mark); at != std::string_view::npos; at = file.rfind(mark, at - 1)) {
        const bool is_whole_number = at == 0 || white.find(file[at - 1]) != std::string_view::npos;
        if (is_whole_number) {
            const std::string_view object = file.substr(at + mark.size(), longest_object);
            return object.substr(0, object.find("endobj"));
        }
        if (at == 0) break;
    }
    return {};
}

std::string pdf_packed_objects(std::string_view file, std::size_t limit) {
    std::string out;
    std::size_t streams = 0;
    for (std::size_t at = file.find("/ObjStm"); at != std::string_view::npos && out.size() < limit;
         at = file.find("/ObjStm", at + 1)) {
        if (++streams > most_streams) break;
        const std::string_view rest = file.substr(at, longest_dictionary);
        std::size_t begin = rest.find("stream");
        if (begin == std::string_view::npos) continue;
        begin += at + 6;
        if (file.substr(begin, 2) == "\r\n") {
            begin += 2;
        } else if (begin < file.size()) {
            ++begin;
        }
        const std::string_view packed = file.substr(std::min(begin, file.size()), longest_stream);
        out += inflate_at_most(packed.substr(0, packed.find("endstream")), DeflateForm::zlib, limit - out.size());
        out += '\n';
    }
    return out;
}

}  // namespace parskats
