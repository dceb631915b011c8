#include "markdown/link_address.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/nearest_name.hpp"
#include "base/text.hpp"
#include "markdown/markdown_codes.hpp"

namespace parskats {
namespace {

using namespace markdown_codes;

struct Scheme {
    std::string_view name;
    ReferenceKind kind;
};
constexpr std::array<Scheme, 7> own_schemes{{{"measure", ReferenceKind::measure},
                                             {"institution", ReferenceKind::institution},
                                             {"page", ReferenceKind::page},
                                             {"campaign", ReferenceKind::campaign},
                                             {"dataset", ReferenceKind::dataset},
                                             {"figure", ReferenceKind::figure_value},
                                             {"asset", ReferenceKind::asset}}};
constexpr std::array<std::string_view, 11> all_schemes{
    "measure", "institution", "page", "campaign", "dataset", "figure", "asset", "https", "http", "mailto", "tel"};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_blank_or_control(char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
}

// Browsers skip white space and control characters in a scheme and know no case: so must whoever looks for bad ones.
std::string scheme_as_browsers_read(std::string_view scheme) {
    std::string out;
    for (const char c : scheme) {
        if (!is_blank_or_control(c)) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

LinkAddress faulty(const DiagnosticCode& code, std::string_view argument, std::string suggestion = {}) {
    LinkAddress result;
    result.fault = &code;
    result.arguments = {std::string(argument)};
    result.suggestion = std::move(suggestion);
    return result;
}

LinkAddress good(ReferenceKind kind, std::string_view target) {
    LinkAddress result;
    result.kind = kind;
    result.target = target;
    return result;
}

bool is_good_host(std::string_view host) {
    if (host.starts_with('[')) return host.size() > 3 && host.find(']') != std::string_view::npos;
    if (const std::size_t colon = host.rfind(':'); colon != std::string_view::npos) {
        const std::string_view port = host.substr(colon + 1);
        if (port.size() > 5 || !std::all_of(port.begin(), port.end(), is_digit)) return false;
        host = host.substr(0, colon);
    }
    return !host.empty() && host.front() != '.' && host.find("..") == std::string_view::npos &&
           host.find_first_of("\"'<>\\^`{|}@%:[]") == std::string_view::npos;
}

bool is_good_web_address(std::string_view rest) {
    if (!rest.starts_with("//") || std::any_of(rest.begin(), rest.end(), is_blank_or_control)) return false;
    std::string_view authority = rest.substr(2, rest.find_first_of("/?#", 2) - 2);
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
    return rest.find_first_of("<>\"\\") == std::string_view::npos && is_good_host(authority);
}

bool is_good_mail(std::string_view rest) {
    const std::string_view box = rest.substr(0, rest.find('?'));
    const std::size_t at = box.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < box.size() &&
           std::none_of(rest.begin(), rest.end(), is_blank_or_control);
}

bool is_good_telephone(std::string_view rest) {
    const std::string_view number = rest.starts_with('+') ? rest.substr(1) : rest;
    return std::any_of(number.begin(), number.end(), is_digit) &&
           number.find_first_not_of("0123456789 -.()") == std::string_view::npos;
}

std::optional<LinkAddress> read_outer(std::string_view scheme, std::string_view address) {
    const std::string_view rest = address.substr(scheme.size() + 1);
    const std::string lower = scheme_as_browsers_read(scheme);
    if (lower.size() != scheme.size()) return std::nullopt;
    bool valid = false;
    if (lower == "https" || lower == "http") {
        valid = is_good_web_address(rest);
    } else if (lower == "mailto") {
        valid = is_good_mail(rest);
    } else if (lower == "tel") {
        valid = is_good_telephone(rest);
    } else {
        return std::nullopt;
    }
    return valid ? good(ReferenceKind::external, address) : faulty(malformed_address, address);
}

std::optional<LinkAddress> read_own(std::string_view scheme, std::string_view rest) {
    const auto* found =
        std::find_if(own_schemes.begin(), own_schemes.end(), [&](const Scheme& s) { return s.name == scheme; });
    if (found == own_schemes.end()) return std::nullopt;
    return trim(rest).empty() ? faulty(empty_address, {}) : good(found->kind, trim(rest));
}

LinkAddress unknown(std::string_view scheme) {
    const std::string read = scheme_as_browsers_read(scheme);
    if (read == "javascript" || read == "data" || read == "vbscript") return faulty(dangerous_address, read);
    return faulty(unknown_scheme, trim(scheme), nearest_name(read, all_schemes));
}

// What stands before the first colon, unless a path begins before it.
std::optional<std::string_view> scheme_of(std::string_view address) {
    const std::size_t end = address.find_first_of(":/?#");
    if (end == std::string_view::npos || address[end] != ':') return std::nullopt;
    return address.substr(0, end);
}

LinkAddress read_any(std::string_view address) {
    if (trim(address).empty()) return faulty(empty_address, {});
    if (address.starts_with('#'))
        return address.size() > 1 ? good(ReferenceKind::anchor, address.substr(1)) : faulty(empty_address, {});
    if (trim(address).starts_with("//") || address.starts_with("\\\\"))
        return faulty(protocol_relative_address, trim(address));
    const std::optional<std::string_view> scheme = scheme_of(address);
    if (!scheme) return faulty(relative_address, address);
    if (std::optional<LinkAddress> own = read_own(*scheme, address.substr(scheme->size() + 1))) return *std::move(own);
    if (std::optional<LinkAddress> outer = read_outer(*scheme, address)) return *std::move(outer);
    return unknown(*scheme);
}

}  // namespace

LinkAddress read_link_address(std::string_view address) {
    LinkAddress result = read_any(address);
    if (!result.fault && result.kind == ReferenceKind::asset) return faulty(asset_link, result.target);
    return result;
}

LinkAddress read_image_address(std::string_view address) {
    LinkAddress result = read_any(address);
    if (result.fault == &relative_address) return faulty(image_scheme, address);
    if (result.fault == &protocol_relative_address || result.fault == &malformed_address)
        return faulty(external_image, address);
    if (result.fault) return result;
    if (result.kind == ReferenceKind::external) return faulty(external_image, address);
    if (result.kind == ReferenceKind::dataset) result.kind = ReferenceKind::dataset_figure;
    const bool shown = result.kind == ReferenceKind::dataset_figure || result.kind == ReferenceKind::asset;
    return shown ? result : faulty(image_scheme, address);
}

}  // namespace parskats
