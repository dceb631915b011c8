#pragma once

#include <string>
#include <string_view>

namespace parskats {

/// The charset that a text is in: by its byte order mark, the header, what the document itself declares (HTML meta,
/// XML declaration), else UTF-8 when it is valid, else what its language was written in before UTF-8. A name that
/// browsers would know; "utf-8" when nothing better is known.
[[nodiscard]] std::string charset_of(std::string_view bytes, std::string_view content_type);

/// `bytes` as valid UTF-8 without a byte order mark; what is no character becomes U+FFFD.
[[nodiscard]] std::string decode_text(std::string_view bytes, std::string_view charset);

}  // namespace parskats
