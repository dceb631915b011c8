#pragma once

#include <string>
#include <vector>

#include "document/document_node.hpp"
#include "model/site.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// A term of `glossary.yaml`: what the pages of each language call a thing, and what they must not call it.
struct GlossaryTerm {
    Text term;
    std::vector<std::vector<std::string>> avoid;  ///< by language
};

/// `glossary.yaml`, in the order of the file.
[[nodiscard]] std::vector<GlossaryTerm> build_glossary(const DocumentNode& root, BuildContext& context);

}  // namespace parskats
