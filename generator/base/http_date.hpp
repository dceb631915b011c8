#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace parskats {

/// Seconds since 1970 of a date as HTTP writes it (RFC 9110 §5.6.7: the fixed form and its two obsolete ones, GMT);
/// nothing when the text is none of them.
[[nodiscard]] std::optional<std::int64_t> parse_http_date(std::string_view text);

}  // namespace parskats
