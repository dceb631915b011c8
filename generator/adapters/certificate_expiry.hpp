#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace parskats {

/// The last second, counted from 1970, at which a certificate in PEM is valid. Nothing when it is none.
[[nodiscard]] std::optional<std::int64_t> certificate_expiry(std::string_view pem);

}  // namespace parskats
