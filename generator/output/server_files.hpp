#pragma once

#include <string_view>
#include <vector>

#include "model/site.hpp"
#include "output/output_file.hpp"

namespace parskats {

/// What servers and robots read: `robots.txt`, `_headers` (Netlify's and Cloudflare's form: what a page cannot say of
/// itself), `.nojekyll` (so that GitHub Pages leaves our files alone) and, where the site has a contact,
/// `.well-known/security.txt`. `base_url` ends in a slash.
[[nodiscard]] std::vector<OutputFile> make_server_files(const Site& site, std::string_view base_url);

}  // namespace parskats
