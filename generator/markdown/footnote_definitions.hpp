#pragma once

#include <cstddef>
#include <vector>

#include "base/diagnostic.hpp"
#include "markdown/cmark_tree.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {

/// Reports footnotes that nothing refers to and footnotes written twice. cmark drops both, so they are looked for in
/// the lines: `used` are the first lines of the footnotes on the page, `written` the lines of all text that is on the
/// page (a line that looks like a definition there, in code say, is none).
void check_footnotes(const ShieldedBody& body, std::vector<std::size_t> used, std::vector<BlockLines> written,
                     Diagnostics& faults);

}  // namespace parskats
