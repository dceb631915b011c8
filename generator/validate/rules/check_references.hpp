#pragma once

#include <span>
#include <string>

#include "base/diagnostic.hpp"
#include "markdown/compiled_markdown.hpp"
#include "model/site.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// Every name of a facts file must be that of something in `site`.
void check_fact_references(const Site& site, std::span<const FactReference> references, Diagnostics& faults);

/// Everything that a text points to must be there: pages, statistics, figures, files, headings. `plan` is that of the
/// page (a measure's own, else the site's current one). Reads the site only, so that texts can be checked side by side.
void check_markdown(const Site& site, const CompiledMarkdown& body, LanguageIndex language, const std::string& plan,
                    Diagnostics& faults);

}  // namespace parskats
