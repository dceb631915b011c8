#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

/// A text of a stranger as the ledger can keep it: one line of valid, composed UTF-8 without control characters, at
/// most `most_characters` long.
[[nodiscard]] std::string storable_text(std::string_view text, std::size_t most_characters);

}  // namespace parskats
