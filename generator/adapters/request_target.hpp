#pragma once

#include <string>

#include "ports/http_client.hpp"

namespace parskats {

/// Where a request goes, as libcurl reads the address: `0x7f.1` is 127.0.0.1 here.
struct RequestTarget {
    std::string host;
    std::string port;

    [[nodiscard]] std::string origin() const { return host + ':' + port; }
};

struct ReadTarget {
    HttpFault fault = HttpFault::none;  ///< why nothing may be asked of this address
    RequestTarget target;
};

/// Looks at an address before anything is done with it.
[[nodiscard]] ReadTarget read_request_target(const std::string& url);

}  // namespace parskats
