#pragma once

#include <optional>
#include <string_view>

#include "model/dataset.hpp"

namespace parskats {

/// Why a value is missing, by the symbol that a statistical office gives (P324 lists them), or by our own word.
[[nodiscard]] std::optional<MissingReason> reason_of_status(std::string_view symbol);

}  // namespace parskats
