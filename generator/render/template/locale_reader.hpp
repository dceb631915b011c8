#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "language/locale_facts.hpp"

namespace parskats {

/// Writes what `node`, the `locale` part of a message file, says over `facts`. What is wrong goes to `faults`.
void read_locale_facts(const DocumentNode& node, LocaleFacts& facts, Diagnostics& faults);

/// Fills the forms that may be left out (a month's other forms are then its name), and reports what is missing for
/// `language` at `where`. Whether the facts can be used.
[[nodiscard]] bool complete_locale_facts(LocaleFacts& facts, std::string_view language, SourceSpan where,
                                         Diagnostics& faults);

}  // namespace parskats
