#pragma once

#include <optional>
#include <string>

#include "content/content_part.hpp"
#include "document/document_node.hpp"

namespace parskats {

/// A JSON file that only `command` writes; nothing when it is faulty, which is then reported. One that a merge has left
/// with both sides in it is reported as that, not as the syntax fault that it also is.
[[nodiscard]] std::optional<DocumentNode> load_record(ContentPart& part, const std::string& path,
                                                      const std::string& command);

}  // namespace parskats
