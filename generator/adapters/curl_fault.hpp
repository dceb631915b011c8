#pragma once

#include "adapters/curl_transfer.hpp"

namespace parskats {

/// Why the transfer that ended with `code` brought no complete response; `none` when it did, or when it was ended by
/// us because enough was there.
[[nodiscard]] HttpFault curl_fault(const CurlTransfer& transfer, CURLcode code);

}  // namespace parskats
