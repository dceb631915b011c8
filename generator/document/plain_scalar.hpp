#pragma once

#include <string_view>

#include "document/document_node.hpp"

namespace parskats {

/// What an unquoted YAML scalar is by the core schema of YAML 1.2: `no` and `2021-02-08` are text, `~` and nothing are
/// null.
[[nodiscard]] NodeKind kind_of_plain_scalar(std::string_view text);

}  // namespace parskats
