#pragma once

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"

namespace parskats {

/// Reports every key of `mapping` that an earlier member has already, and takes that later member out. Takes n log n.
void keep_unique_keys(DocumentNode& mapping, Diagnostics& faults);

}  // namespace parskats
