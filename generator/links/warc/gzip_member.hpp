#pragma once

#include <string>
#include <string_view>

namespace parskats {

/// `bytes` as one gzip member (RFC 1952) without name and time: the same bytes give the same member.
[[nodiscard]] std::string gzip_member(std::string_view bytes);

}  // namespace parskats
