#include "base/web_address.hpp"

#include <algorithm>
#include <vector>

#include "base/percent_encoding.hpp"
#include "base/text.hpp"
#include "base/web_host.hpp"

namespace parskats {
namespace {

// Servers refuse request lines beyond 8 KiB; nothing that people link to comes near.
constexpr std::size_t longest_address = 8192;

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

std::optional<std::string_view> scheme_of(std::string_view text) {
    const std::string_view scheme = text.substr(0, text.find(':'));
    if (equals_ignoring_case(scheme, "http")) return "http";
    if (equals_ignoring_case(scheme, "https")) return "https";
    return std::nullopt;
}

// The port without leading zeros, empty when it is the scheme's own; nothing when it is none.
std::optional<std::string> canonical_port(std::string_view written, std::string_view scheme) {
    if (!std::all_of(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    if (written.empty()) return std::string();
    written.remove_prefix(std::min(written.find_first_not_of('0'), written.size()));
    if (written.empty() || written.size() > 5 || (written.size() == 5 && written > "65535")) return std::nullopt;
    if (written == (scheme == "http" ? "80" : "443")) return std::string();
    return std::string(written);
}

// Fills credentials, host and port from what stands between `//` and the path.
bool read_authority(std::string_view authority, WebAddress& address) {
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        address.has_credentials = true;
        authority.remove_prefix(at + 1);
    }
    const std::size_t bracket = authority.find(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    const std::string_view port = colon == std::string_view::npos ? std::string_view{} : authority.substr(colon + 1);
    std::optional<std::string> host = canonical_host(authority.substr(0, colon));
    std::optional<std::string> canonical = canonical_port(port, address.scheme);
    if (!host || !canonical) return false;
    address.host = *std::move(host);
    address.port = *std::move(canonical);
    return true;
}

// RFC 3986, 5.2.4: `.` and `..` are resolved; none leads above the root.
std::string without_dot_segments(std::string_view path) {
    std::vector<std::string_view> kept;
    const std::vector<std::string_view> segments = split(path.substr(1), '/');
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool is_dots = segments[i] == "." || segments[i] == "..";
        if (segments[i] == ".." && !kept.empty()) kept.pop_back();
        if (!is_dots) {
            kept.push_back(segments[i]);
        } else if (i + 1 == segments.size()) {
            kept.emplace_back();  // `a/..` is a folder as `a/../` is
        }
    }
    std::string out;
    for (const std::string_view segment : kept) out.append("/").append(segment);
    return out.empty() ? "/" : out;
}

// Browsers read a backslash as a slash here: whoever wants to know what they would open must do the same.
std::string canonical_path(std::string_view written) {
    std::string path(written);
    std::replace(path.begin(), path.end(), '\\', '/');
    if (path.empty()) path = "/";
    return without_dot_segments(normalize_percent_encoding(path, AddressPart::path));
}

// What follows `:~:` speaks to the browser (a text to highlight) and names no place of the page.
std::string readable_fragment(std::string_view written) {
    written = written.substr(0, written.find(":~:"));
    std::string decoded = percent_decode(written);
    const bool readable = find_invalid_utf8(decoded) == std::string_view::npos &&
                          std::none_of(decoded.begin(), decoded.end(), is_control);
    return readable ? decoded : normalize_percent_encoding(written, AddressPart::fragment);
}

}  // namespace

std::string WebAddress::origin() const {
    std::string out = scheme + "://" + host;
    if (!port.empty()) out.append(":").append(port);
    return out;
}

std::string WebAddress::request_url() const {
    std::string out = origin() + path;
    if (has_query) out.append("?").append(query);
    return out;
}

std::optional<WebAddress> parse_web_address(std::string_view text) {
    text = trim(text);
    if (text.size() > longest_address || std::any_of(text.begin(), text.end(), is_control)) return std::nullopt;
    const std::optional<std::string_view> scheme = scheme_of(text);
    if (!scheme || !text.substr(scheme->size()).starts_with("://")) return std::nullopt;
    std::string_view rest = text.substr(scheme->size() + 3);

    WebAddress address;
    address.scheme = *scheme;
    if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
        address.fragment = readable_fragment(rest.substr(hash + 1));
        rest = rest.substr(0, hash);
    }
    if (const std::size_t mark = rest.find('?'); mark != std::string_view::npos) {
        address.has_query = true;
        address.query = normalize_percent_encoding(rest.substr(mark + 1), AddressPart::query);
        rest = rest.substr(0, mark);
    }
    const std::size_t path = std::min(rest.find_first_of("/\\"), rest.size());
    address.path = canonical_path(rest.substr(path));
    if (!read_authority(rest.substr(0, path), address)) return std::nullopt;
    return address;
}

std::string address_key(std::string_view text) {
    const std::optional<WebAddress> address = parse_web_address(text);
    return address ? address->request_url() : std::string();
}

}  // namespace parskats
