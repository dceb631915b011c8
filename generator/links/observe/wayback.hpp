#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/link_record.hpp"
#include "ports/http_client.hpp"

namespace parskats {

/// The address whose answer's `Location` names the newest capture of `key` in the Wayback Machine.
[[nodiscard]] std::string wayback_lookup_url(std::string_view key);

/// The capture that a lookup's answer names: `https://web.archive.org/web/<14 digits>/<address>`, with its date.
/// Nothing when there is none, or when it is of another address.
[[nodiscard]] std::optional<LinkArchive> read_wayback_lookup(std::string_view key, const HttpResponse& answer);

/// Whether what the archive shows at a capture's address (asked with GET) is the page and not an error, a bot wall, a
/// login, a "not found" page or a parked domain that was captured in its place.
[[nodiscard]] bool is_good_capture(const LinkArchive& capture, const HttpResponse& answer);

}  // namespace parskats
