#pragma once

#include <string_view>

namespace parskats {

/// Whether all of `text` is `pattern`, in which `*` stands for any characters, also none. Case counts. Takes at most
/// the product of both lengths.
[[nodiscard]] bool matches_wildcard(std::string_view pattern, std::string_view text);

}  // namespace parskats
