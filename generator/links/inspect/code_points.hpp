#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

/// The character at `at`, which moves behind it; U+FFFD for bytes that are none. `at` must be within `text`.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

/// Appends a character in UTF-8; U+FFFD in place of what is no character.
void append_code_point(std::string& out, char32_t c);

}  // namespace parskats
