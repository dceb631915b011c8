#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "links/report/link_report.hpp"
#include "ports/file_system.hpp"

namespace parskats {

/// Writes the copies that this run fetched of what owners permit (`mirror: true`) to `assets/mirror/` of the site,
/// named by their digest, and notes each in its record. A kind of file that a browser would run (HTML, SVG, …) gets no
/// copy.
[[nodiscard]] Result<void> keep_mirrored(FileSystem& disk, const std::string& site, std::vector<ReportedLink>& links);

}  // namespace parskats
