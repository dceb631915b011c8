#include "base/web_host.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/idna.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "base/percent_encoding.hpp"
#include "base/text.hpp"

namespace parskats {
namespace {

constexpr std::size_t longest_name = 253;
constexpr std::size_t longest_label = 63;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Machines that serve videos have names such as r3---sn-x: hyphens are the registrars' concern, not ours.
constexpr std::uint32_t harmless_idna_errors =
    UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;

const icu::IDNA* idna() {
    static const std::unique_ptr<icu::IDNA> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::IDNA> made(icu::IDNA::createUTS46Instance(
            UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ,
            status));
        if (U_FAILURE(status)) made.reset();
        return made;
    }();
    return instance.get();
}

std::optional<std::string> to_ascii_name(std::string_view name) {
    if (is_ascii(name) && name.find("xn--") == std::string_view::npos) return lower_ascii(name);
    if (!idna()) return std::nullopt;
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    icu::IDNAInfo info;
    UErrorCode status = U_ZERO_ERROR;
    idna()->nameToASCII_UTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())), sink, info, status);
    if (U_FAILURE(status) || (info.getErrors() & ~harmless_idna_errors) != 0) return std::nullopt;
    return out;
}

bool is_name(std::string_view name) {
    if (name.empty() || name.size() > longest_name) return false;
    for (const std::string_view label : split(name, '.')) {
        if (label.empty() || label.size() > longest_label) return false;
        if (!std::all_of(label.begin(), label.end(),
                         [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '_'; }))
            return false;
    }
    return true;
}

// One number of an IPv4 address: decimal, octal after `0`, hexadecimal after `0x`; nothing past 32 bits.
std::optional<std::uint64_t> ipv4_number(std::string_view text) {
    if (text.empty()) return std::nullopt;
    unsigned base = 10;
    if (text.starts_with("0x")) {
        base = 16;
        text.remove_prefix(2);
    } else if (text.size() > 1 && text.front() == '0') {
        base = 8;
    }
    std::uint64_t value = 0;
    for (const char c : text) {
        const std::size_t digit = std::string_view("0123456789abcdef").find(c);
        if (digit >= base) return std::nullopt;
        value = value * base + digit;
        if (value > UINT32_MAX) return std::nullopt;
    }
    return value;
}

// No top-level domain is a number, so what ends in one is meant as an address.
bool ends_in_number(std::string_view name) {
    const std::string_view last = name.substr(name.rfind('.') + 1);
    return std::all_of(last.begin(), last.end(), is_digit) || (last.starts_with("0x") && ipv4_number(last).has_value());
}

std::optional<std::string> dotted_ipv4(std::string_view name) {
    const std::vector<std::string_view> parts = split(name, '.');
    if (parts.size() > 4) return std::nullopt;
    std::uint64_t address = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::optional<std::uint64_t> number = ipv4_number(parts[i]);
        const bool is_last = i + 1 == parts.size();
        const std::size_t bits = is_last ? 8 * (4 - i) : 8;  // the last number fills what is left
        if (!number || *number >> bits != 0) return std::nullopt;
        address = (address << bits) + *number;
    }
    return fmt::format("{}.{}.{}.{}", address >> 24, address >> 16 & 0xFF, address >> 8 & 0xFF, address & 0xFF);
}

std::optional<std::string> bracketed_ipv6(std::string_view written) {
    if (written.size() < 4 || written.back() != ']') return std::nullopt;
    const std::string inner(written.substr(1, written.size() - 2));
    in6_addr address{};
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (inner.find('\0') != std::string::npos || inet_pton(AF_INET6, inner.c_str(), &address) != 1) return std::nullopt;
    if (!inet_ntop(AF_INET6, &address, text.data(), text.size())) return std::nullopt;
    return fmt::format("[{}]", text.data());
}

}  // namespace

std::optional<std::string> canonical_host(std::string_view written) {
    if (written.starts_with('[')) return bracketed_ipv6(written);
    const std::string decoded = percent_decode(written);
    // Characters that fold or vanish can make a name shorter, but not thirty times.
    if (decoded.size() > 32 * longest_name || find_invalid_utf8(decoded) != std::string_view::npos) return std::nullopt;
    std::optional<std::string> name = to_ascii_name(decoded);
    if (!name) return std::nullopt;
    if (name->ends_with('.')) name->pop_back();
    if (!is_name(*name)) return std::nullopt;
    return ends_in_number(*name) ? dotted_ipv4(*name) : name;
}

}  // namespace parskats
