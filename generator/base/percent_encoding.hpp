#pragma once

#include <string>
#include <string_view>

namespace parskats {

/// The part of an address that a text stands in: what may stand there as it is differs.
enum class AddressPart { path, query, fragment };

/// `text` percent-encoded in the one canonical way: unreserved characters stand as they are, reserved ones as written,
/// everything else as `%XX` in capitals; a `%` that encodes nothing becomes `%25`. Takes any bytes; idempotent.
[[nodiscard]] std::string normalize_percent_encoding(std::string_view text, AddressPart part);

/// `text` with every `%XX` replaced by its byte; the result may be no UTF-8. A `%` that encodes nothing stays.
[[nodiscard]] std::string percent_decode(std::string_view text);

}  // namespace parskats
