#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/output_file.hpp"
#include "model/site.hpp"
#include "render/template/theme.hpp"
#include "render/template/theme_texts.hpp"

namespace parskats {

struct RenderOptions {
    std::size_t jobs = 1;
    std::string base_url;  ///< in place of the site's own; ends in a slash; empty: the site's
    std::string version;   ///< of the generator, for the footer
};

/// What the theme says in each language of the site, in the site's order. A language whose texts are unusable is null,
/// its faults in `faults`.
[[nodiscard]] std::vector<std::unique_ptr<const ThemeTexts>> load_site_texts(const Theme& theme,
                                                                             const SiteConfig& config,
                                                                             Diagnostics& faults);

/// Every HTML page of `site` and the files of `assets/` that pages refer to: stylesheet, the theme's pictures and the
/// site's, under names with a part of their digest. Sorted by path; the same bytes whatever `jobs` is. Faults of the
/// theme go to `faults`, and with an error among them there are no files. `texts` has one entry a language, none of
/// them null.
[[nodiscard]] std::vector<OutputFile> render_site(const Site& site, const Theme& theme,
                                                  std::span<const ThemeTexts* const> texts,
                                                  const RenderOptions& options, Diagnostics& faults);

/// The same, with the texts loaded from `theme`.
[[nodiscard]] std::vector<OutputFile> render_site(const Site& site, const Theme& theme, const RenderOptions& options,
                                                  Diagnostics& faults);

}  // namespace parskats
