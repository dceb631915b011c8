#pragma once

#include "base/output_file.hpp"
#include "render/page/page_context.hpp"

namespace parskats {

/// The search index of the language of `context`: a script that assigns an object (pages opened from disk cannot fetch
/// data), below `assets/` with a part of its digest in its name. It holds all texts as rows of numbers of words, the
/// words, and the endings that the language's words take, so that `search.js` finds forms of a word without knowing the
/// language. Same site, same bytes.
[[nodiscard]] OutputFile make_search_index(const PageContext& context);

}  // namespace parskats
