#pragma once

#include <string>
#include <string_view>

namespace parskats {

/// `text` as it is compared where capitals do not matter, by Unicode's rules and those of no language. Needs valid
/// UTF-8.
[[nodiscard]] std::string fold_case(std::string_view text);

}  // namespace parskats
