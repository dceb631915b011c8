#pragma once

#include "adapters/curl_transfer.hpp"

namespace parskats {

/// Has libcurl hand the transfer every address before it is dialled or used again, every header and every piece of
/// the body. `transfer` must stay where it is until libcurl is done. Returns the first trouble.
[[nodiscard]] CURLcode set_callbacks(CurlTransfer& transfer);

}  // namespace parskats
