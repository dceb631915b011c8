#pragma once

#include <vector>

#include "language/messages.hpp"

namespace parskats {

/// Every message that pages, their fragments and the frame ask for by name, each once, sorted by key. They are declared
/// where they are asked for: with a page's definition, a fragment's schema. (What templates take with `{{t:key}}` is
/// checked with the templates.)
[[nodiscard]] std::vector<MessageDeclaration> page_messages();

}  // namespace parskats
