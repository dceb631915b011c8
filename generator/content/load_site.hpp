#pragma once

#include <cstddef>

#include "base/diagnostic.hpp"
#include "base/result.hpp"
#include "content/raw_site.hpp"
#include "ports/file_reader.hpp"

namespace parskats {

/// Reads a site's `content/` and `assets/` on up to `jobs` threads. Faults of encoding and syntax, unknown files and
/// missing ones go to `faults`; what could be read is in the result all the same, so that one run shows all faults.
/// Fails only when the disk does. The result does not depend on `jobs` or on the order in which the disk lists files.
[[nodiscard]] Result<RawSite> load_site(const FileReader& reader, std::size_t jobs, Diagnostics& faults);

}  // namespace parskats
