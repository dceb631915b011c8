#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/output_file.hpp"
#include "model/site.hpp"
#include "render/page/page_context.hpp"
#include "render/template/theme.hpp"

namespace parskats {

/// What goes into the output's `assets/`.
struct AssetFiles {
    std::vector<OutputFile> files;
    AssetPaths paths;        ///< of the site's own assets, by their path below `assets/`
    std::string stylesheet;  ///< output path of the one stylesheet
    std::vector<ScriptFile> scripts;
};

/// All stylesheets of the theme in the order of their names as one, its scripts (each a file of its own, so that a
/// mistake in one leaves the others at work), the rest of the theme's `static/` and the site's
/// assets. Names carry a part of the file's digest, so that a changed file has a new address. No two files share one.
[[nodiscard]] AssetFiles make_asset_files(const Site& site, const Theme& theme);

/// `img/photo.png` → `assets/img/photo.0a1b2c3d4e5f.png`
[[nodiscard]] std::string fingerprinted_path(std::string_view path, std::string_view bytes);

}  // namespace parskats
