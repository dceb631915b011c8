#pragma once

#include <optional>
#include <string_view>

#include "model/dataset.hpp"

namespace parskats {

/// Why a value is missing, by the symbol that a statistical office gives (P324 lists them), or by our own word.
[[nodiscard]] std::optional<MissingReason> reason_of_status(std::string_view symbol);

/// Whether it is our own word for a reason, which no source prints in a table.
[[nodiscard]] bool is_own_word(std::string_view symbol);

}  // namespace parskats
