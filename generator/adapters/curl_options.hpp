#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "adapters/curl_transfer.hpp"
#include "base/ip_address.hpp"

namespace parskats {

/// Stands in for DNS in tests: nothing: ask DNS; an empty text: the name has no address; else "address:port" to dial
/// (IPv6 in brackets).
using HostRoute = std::function<std::optional<std::string>(const std::string& host, const std::string& port)>;

struct HttpClientOptions {
    std::vector<AddressRange> allowed;  ///< addresses that may be dialled although they are not public
    std::string ca_file;                ///< PEM, trusted beside the system's certificates; empty: none
    HostRoute route;
};

/// What all requests of a client have in common.
struct CurlCommon {
    const HttpClientOptions& options;
    CURLSH* share = nullptr;
};

/// Prepares a fresh or reset handle for its request. Returns the first trouble, which leaves the handle unfit for use.
[[nodiscard]] CURLcode set_options(CurlTransfer& transfer, const CurlCommon& common, bool waits_for_connection);

}  // namespace parskats
