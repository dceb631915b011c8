#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ports/http_client.hpp"

namespace parskats {

/// Whether asking again may give another answer: the network or the server had a bad moment.
[[nodiscard]] bool may_pass(HttpFault fault);
[[nodiscard]] bool may_pass_status(int status);

/// How long a server asks to be left alone: seconds, `1m30s` as some write it, or an HTTP date. Never negative; nothing
/// when the header is absent or no such thing.
[[nodiscard]] std::optional<std::chrono::seconds> parse_retry_after(std::string_view value, std::int64_t now_unix);

/// The pause before attempt `attempt` + 1 (from 1): doubling from one second, at most 30, and up to half as much again,
/// by `key`, so that addresses which failed together are not asked again together. No random number: the same run comes
/// out the same.
[[nodiscard]] std::chrono::milliseconds backoff(std::string_view key, int attempt);

}  // namespace parskats
