#pragma once

#include <string_view>

#include "model/site.hpp"
#include "output/output_file.hpp"

namespace parskats {

/// `sitemap.xml`: every page under its canonical address with its twins, as the pages' heads say it. Pages that only
/// stand in for a missing translation are left out. `base_url` ends in a slash.
[[nodiscard]] OutputFile make_sitemap(const Site& site, std::string_view base_url);

}  // namespace parskats
