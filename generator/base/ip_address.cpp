#include "base/ip_address.hpp"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>

namespace parskats {
namespace {

constexpr std::array<std::uint8_t, 12> mapped_prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

}  // namespace

std::string IpAddress::text() const {
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    const char* const written = ::inet_ntop(is_v6 ? AF_INET6 : AF_INET, bytes.data(), buffer.data(), buffer.size());
    return written ? written : "";
}

IpAddress ip_v4(std::span<const std::uint8_t, 4> bytes) {
    IpAddress address;
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    return address;
}

IpAddress ip_v6(std::span<const std::uint8_t, 16> bytes) {
    if (std::equal(mapped_prefix.begin(), mapped_prefix.end(), bytes.begin())) return ip_v4(bytes.last<4>());
    IpAddress address;
    address.is_v6 = true;
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    return address;
}

std::optional<IpAddress> parse_ip_address(std::string_view text) {
    if (text.size() >= INET6_ADDRSTRLEN || text.find('\0') != std::string_view::npos) return std::nullopt;
    const std::string terminated(text);
    std::array<std::uint8_t, 16> v6{};
    if (::inet_pton(AF_INET6, terminated.c_str(), v6.data()) == 1) return ip_v6(v6);
    std::array<std::uint8_t, 4> v4{};
    if (::inet_pton(AF_INET, terminated.c_str(), v4.data()) == 1) return ip_v4(v4);
    return std::nullopt;
}

bool AddressRange::contains(const IpAddress& address) const {
    if (address.is_v6 != first.is_v6) return false;
    const std::size_t whole = prefix_bits / 8;
    const unsigned rest = prefix_bits % 8;
    if (!std::equal(first.bytes.begin(), first.bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                    address.bytes.begin())) {
        return false;
    }
    if (rest == 0) return true;
    const unsigned mask = 0xffU << (8 - rest) & 0xffU;
    return (first.bytes.at(whole) & mask) == (address.bytes.at(whole) & mask);
}

std::optional<AddressRange> parse_address_range(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto address = parse_ip_address(text.substr(0, slash));
    if (!address) return std::nullopt;
    const unsigned longest = address->is_v6 ? 128 : 32;
    if (slash == std::string_view::npos) return AddressRange{*address, longest};
    const std::string_view digits = text.substr(slash + 1);
    unsigned bits = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    const bool is_number = error == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    // A mapped address is written with the 96 bits before the IPv4 part counted in.
    const bool is_mapped = !address->is_v6 && text.find(':') != std::string_view::npos;
    if (is_mapped && is_number && bits >= 96 && bits <= 128) return AddressRange{*address, bits - 96};
    if (!is_number || is_mapped || bits > longest) return std::nullopt;
    return AddressRange{*address, bits};
}

}  // namespace parskats
