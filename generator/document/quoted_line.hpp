#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

/// The piece of YAML around `offset` as it should read, with its value in quotes: `title: "Kampaņa: nosaukums"`. The
/// piece is the line; `in_brackets`, what stands between the commas or brackets around `offset`. Long values are cut
/// short with `…`.
[[nodiscard]] std::string with_quoted_value(std::string_view text, std::size_t offset, bool in_brackets);

/// A text as a YAML scalar in quotes; double ones unless it has such itself.
[[nodiscard]] std::string in_yaml_quotes(std::string_view text);

}  // namespace parskats
