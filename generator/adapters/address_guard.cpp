#include "adapters/address_guard.hpp"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace parskats {

bool AddressGuard::admits(const IpAddress& address) const {
    return classify_address(address) == AddressClass::global ||
           std::any_of(allowed_.begin(), allowed_.end(),
                       [&](const AddressRange& range) { return range.contains(address); });
}

std::optional<IpAddress> ip_address_of(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof(v4));
        std::array<std::uint8_t, 4> bytes{};
        std::memcpy(bytes.data(), &v4.sin_addr, bytes.size());
        return ip_v4(bytes);
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &address, sizeof(v6));
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
        return ip_v6(bytes);
    }
    return std::nullopt;
}

std::string refusal_words(const IpAddress& address) {
    return address.text() + " is " + std::string(address_class_words(classify_address(address)));
}

}  // namespace parskats
