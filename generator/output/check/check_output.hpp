#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "output/output_file.hpp"

namespace parskats {

/// Proves the finished site: its paths can be written everywhere, every address in every page leads to a file of the
/// site, every `#place` is there, no id is there twice, pages work from disk, and nothing is loaded from elsewhere.
/// `files` is sorted by path; `base_path` is the path that 404.html's addresses begin with (`/`). The outcome does not
/// depend on `jobs`.
void check_output(const std::vector<OutputFile>& files, std::string_view base_path, std::size_t jobs,
                  Diagnostics& faults);

}  // namespace parskats
