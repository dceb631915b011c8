#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

enum class DeflateForm { raw, zlib };

/// At most `limit` bytes of what was deflated into `packed`; what could be read when it is cut or broken.
[[nodiscard]] std::string inflate_at_most(std::string_view packed, DeflateForm form, std::size_t limit);

}  // namespace parskats
