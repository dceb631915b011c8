#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/ip_address.hpp"

struct sockaddr;

namespace parskats {

/// Says which addresses may be dialled: public ones, and those of the ranges that somebody allowed.
class AddressGuard {
public:
    explicit AddressGuard(std::vector<AddressRange> allowed) : allowed_(std::move(allowed)) {}

    [[nodiscard]] bool admits(const IpAddress& address) const;

private:
    std::vector<AddressRange> allowed_;
};

/// Nothing for a socket of another family than IPv4 and IPv6.
[[nodiscard]] std::optional<IpAddress> ip_address_of(const sockaddr& address);

/// "127.0.0.1 is an address of this machine"
[[nodiscard]] std::string refusal_words(const IpAddress& address);

}  // namespace parskats
