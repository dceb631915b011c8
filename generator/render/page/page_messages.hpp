#pragma once

#include <span>

#include "language/messages.hpp"

namespace parskats {

/// The messages that pages ask for by name. (Those that templates take with `{{t:key}}` are checked with the
/// templates.)
[[nodiscard]] std::span<const MessageDeclaration> page_messages();

}  // namespace parskats
