#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "model/site.hpp"
#include "output/output_file.hpp"
#include "render/render_site.hpp"
#include "render/template/theme.hpp"

namespace parskats {

/// The whole site: pages, assets, open data, sitemap and what servers read. Sorted by path; the same bytes whatever
/// `options.jobs` is. Faults go to `faults`; with an error among them the list is empty.
[[nodiscard]] std::vector<OutputFile> make_site_files(const Site& site, const Theme& theme,
                                                      const RenderOptions& options, Diagnostics& faults);

}  // namespace parskats
