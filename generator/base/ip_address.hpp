#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace parskats {

/// An IPv4 or IPv6 address in network order. An IPv4-mapped IPv6 address is the IPv4 address that it stands for.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};  ///< of IPv4 the first four
    bool is_v6 = false;

    [[nodiscard]] std::span<const std::uint8_t> network_bytes() const {
        return {bytes.data(), is_v6 ? std::size_t{16} : std::size_t{4}};
    }
    /// Dotted, or as RFC 5952 writes it; without brackets.
    [[nodiscard]] std::string text() const;
    bool operator==(const IpAddress&) const = default;
};

[[nodiscard]] IpAddress ip_v4(std::span<const std::uint8_t, 4> bytes);
[[nodiscard]] IpAddress ip_v6(std::span<const std::uint8_t, 16> bytes);

/// Four decimal numbers with dots, or IPv6 without brackets and zone. Nothing for all else, also for the shortened,
/// octal and hexadecimal forms that some programs take.
[[nodiscard]] std::optional<IpAddress> parse_ip_address(std::string_view text);

/// What an address is for, by the registries of special-purpose addresses (RFC 6890 and later ones).
enum class AddressClass {
    global,  ///< anybody's, reachable from anywhere
    unspecified,
    loopback,
    private_network,
    carrier_network,  ///< behind a provider's address translation
    link_local,       ///< also the metadata services of cloud machines
    multicast,
    documentation,
    benchmark,
    reserved,
};

/// An IPv6 address that carries an IPv4 one (NAT64, 6to4, Teredo) is of the class of what it carries.
[[nodiscard]] AddressClass classify_address(const IpAddress& address);
/// In English, after "is": "a private address".
[[nodiscard]] std::string_view address_class_words(AddressClass kind);

/// All addresses that begin with the same bits.
struct AddressRange {
    IpAddress first;
    unsigned prefix_bits = 0;

    [[nodiscard]] bool contains(const IpAddress& address) const;
};

/// `10.0.0.0/8`, `fd00::/8`, or one address. Bits after the prefix do not count.
[[nodiscard]] std::optional<AddressRange> parse_address_range(std::string_view text);

}  // namespace parskats
