#pragma once

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "model/site.hpp"

namespace parskats {

/// Abbreviations that two institutions share in one language. `root` is institutions.yaml, for the places.
void check_abbreviations(const Site& site, const DocumentNode& root, Diagnostics& faults);

}  // namespace parskats
