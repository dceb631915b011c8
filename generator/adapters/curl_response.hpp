#pragma once

#include "adapters/curl_transfer.hpp"

namespace parskats {

/// What came of a transfer that libcurl has ended with `code`. Takes what the transfer has gathered.
[[nodiscard]] HttpResponse curl_response(CurlTransfer& transfer, CURLcode code);

}  // namespace parskats
