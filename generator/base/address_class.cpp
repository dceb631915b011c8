// The registries of special-purpose addresses as tables, and what they say of one address.
#include <span>

#include "base/ip_address.hpp"

namespace parskats {
namespace {

struct V4Block {
    std::array<std::uint8_t, 4> first;
    unsigned bits;
    AddressClass kind;
};

// https://www.iana.org/assignments/iana-ipv4-special-registry; the first that fits counts.
constexpr std::array v4_blocks{
    V4Block{{0, 0, 0, 0}, 8, AddressClass::unspecified},
    V4Block{{10, 0, 0, 0}, 8, AddressClass::private_network},
    V4Block{{100, 64, 0, 0}, 10, AddressClass::carrier_network},
    V4Block{{127, 0, 0, 0}, 8, AddressClass::loopback},
    V4Block{{169, 254, 0, 0}, 16, AddressClass::link_local},
    V4Block{{172, 16, 0, 0}, 12, AddressClass::private_network},
    V4Block{{192, 0, 0, 0}, 24, AddressClass::reserved},
    V4Block{{192, 0, 2, 0}, 24, AddressClass::documentation},
    V4Block{{192, 88, 99, 0}, 24, AddressClass::reserved},
    V4Block{{192, 168, 0, 0}, 16, AddressClass::private_network},
    V4Block{{198, 18, 0, 0}, 15, AddressClass::benchmark},
    V4Block{{198, 51, 100, 0}, 24, AddressClass::documentation},
    V4Block{{203, 0, 113, 0}, 24, AddressClass::documentation},
    V4Block{{224, 0, 0, 0}, 4, AddressClass::multicast},
    V4Block{{240, 0, 0, 0}, 4, AddressClass::reserved},
};

/// Where an IPv6 address of some block carries an IPv4 address.
enum class Carries { nothing, at_end, at_two, teredo };

struct V6Block {
    std::array<std::uint8_t, 16> first;
    unsigned bits;
    AddressClass kind;
    Carries carries = Carries::nothing;
};

// https://www.iana.org/assignments/iana-ipv6-special-registry; the first that fits counts.
constexpr std::array v6_blocks{
    V6Block{{}, 128, AddressClass::unspecified},
    V6Block{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128, AddressClass::loopback},
    V6Block{{0, 0x64, 0xff, 0x9b}, 96, AddressClass::global, Carries::at_end},
    V6Block{{0, 0x64, 0xff, 0x9b, 0, 1}, 48, AddressClass::private_network},
    V6Block{{0x20, 0x01}, 32, AddressClass::global, Carries::teredo},
    V6Block{{0x20, 0x01, 0, 2}, 48, AddressClass::benchmark},
    V6Block{{0x20, 0x01}, 23, AddressClass::reserved},
    V6Block{{0x20, 0x01, 0x0d, 0xb8}, 32, AddressClass::documentation},
    V6Block{{0x20, 0x02}, 16, AddressClass::global, Carries::at_two},
    V6Block{{0x3f, 0xff}, 20, AddressClass::documentation},
    V6Block{{0x20}, 3, AddressClass::global},
    V6Block{{0xfc}, 7, AddressClass::private_network},
    V6Block{{0xfe, 0x80}, 10, AddressClass::link_local},
    V6Block{{0xfe, 0xc0}, 10, AddressClass::private_network},
    V6Block{{0xff}, 8, AddressClass::multicast},
};

AddressClass class_of_v4(const IpAddress& address) {
    for (const V4Block& block : v4_blocks) {
        if (AddressRange{ip_v4(block.first), block.bits}.contains(address)) return block.kind;
    }
    return AddressClass::global;
}

AddressClass class_of_carried(const IpAddress& address, std::size_t offset, std::uint8_t flipped = 0) {
    std::array<std::uint8_t, 4> carried{};
    for (std::size_t i = 0; i < carried.size(); ++i) {
        carried.at(i) = static_cast<std::uint8_t>(address.bytes.at(offset + i) ^ flipped);
    }
    return class_of_v4(ip_v4(carried));
}

/// Teredo names its server in the open and the client behind it with every bit turned over.
AddressClass class_of_teredo(const IpAddress& address) {
    const AddressClass client = class_of_carried(address, 12, 0xff);
    return client == AddressClass::global ? class_of_carried(address, 4) : client;
}

AddressClass class_of_block(const V6Block& block, const IpAddress& address) {
    switch (block.carries) {
        case Carries::nothing: return block.kind;
        case Carries::at_end: return class_of_carried(address, 12);
        case Carries::at_two: return class_of_carried(address, 2);
        case Carries::teredo: return class_of_teredo(address);
    }
    return AddressClass::reserved;
}

}  // namespace

AddressClass classify_address(const IpAddress& address) {
    if (!address.is_v6) return class_of_v4(address);
    for (const V6Block& block : v6_blocks) {
        const IpAddress first{block.first, true};
        if (AddressRange{first, block.bits}.contains(address)) return class_of_block(block, address);
    }
    // Nothing outside 2000::/3 has been given to anybody.
    return AddressClass::reserved;
}

std::string_view address_class_words(AddressClass kind) {
    switch (kind) {
        case AddressClass::global: return "a public address";
        case AddressClass::unspecified: return "no address of a host";
        case AddressClass::loopback: return "an address of this machine";
        case AddressClass::private_network: return "a private address";
        case AddressClass::carrier_network: return "an address behind a provider's translation";
        case AddressClass::link_local: return "a link-local address";
        case AddressClass::multicast: return "a multicast address";
        case AddressClass::documentation: return "an address for documentation";
        case AddressClass::benchmark: return "an address for benchmarks";
        case AddressClass::reserved: return "a reserved address";
    }
    return "";
}

}  // namespace parskats
