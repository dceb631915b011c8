#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "base/ip_address.hpp"

namespace parskats {

/// A DNS server that answers for all names.
struct NameServer {
    IpAddress address;
    std::uint16_t port = 53;

    bool operator==(const NameServer&) const = default;
};

/// Those of /etc/resolv.conf, in its order, each once.
[[nodiscard]] std::vector<NameServer> configured_name_servers();

enum class ServerAnswer {
    has_address,
    no_address,  ///< NXDOMAIN, or neither an A nor an AAAA record
    failed,      ///< an answer that says nothing: SERVFAIL, REFUSED
    silent,      ///< none within the time
};

/// Asks one server for the A and, where needed, the AAAA records of an ASCII name. Waits at most four times `patience`.
[[nodiscard]] ServerAnswer ask_name_server(const NameServer& server, const std::string& host,
                                           std::chrono::seconds patience);

}  // namespace parskats
