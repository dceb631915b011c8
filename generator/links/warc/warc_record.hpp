#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ports/http_client.hpp"

namespace parskats {

/// One record of a WARC 1.1 file (ISO 28500:2017), before compression.
struct WarcRecord {
    std::string type;                                         ///< "warcinfo", "request", "response", "revisit"
    std::vector<std::pair<std::string, std::string>> fields;  ///< in order, without WARC-Type and Content-Length
    std::string block;
};

/// `WARC/1.1`, the fields, an empty line, the block, two empty lines.
[[nodiscard]] std::string to_bytes(const WarcRecord& record);

/// `2026-11-25T17:14:00Z` of seconds since 1970.
[[nodiscard]] std::string warc_date(std::int64_t unix_seconds);

/// `<urn:uuid:…>` made of a digest of `seed`: unique as long as seeds are, and the same for the same seed.
[[nodiscard]] std::string warc_record_id(std::string_view seed);

/// The status line and headers of a response for a record whose body stands decoded: Content-Encoding,
/// Transfer-Encoding and Content-Length of the transfer are kept under `X-Orig-…`, and Content-Length is that of
/// `body_size`.
[[nodiscard]] std::string decoded_head(std::string_view response_head, std::size_t body_size);

}  // namespace parskats
