#pragma once

#include <span>

#include "base/diagnostic.hpp"
#include "model/site.hpp"
#include "validate/build_glossary.hpp"

namespace parskats {

/// Words that the glossary says to avoid, in front matter and bodies; inflected forms count, titles in “…” do not.
void check_terms(const Site& site, std::span<const GlossaryTerm> terms, Diagnostics& faults);

}  // namespace parskats
