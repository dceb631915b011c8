#include "output/site_files.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "output/open_data/links_data.hpp"
#include "output/open_data/measures_data.hpp"
#include "output/open_data/statistics_data.hpp"
#include "output/server_files.hpp"
#include "output/sitemap.hpp"

namespace parskats {
namespace {

void append(std::vector<OutputFile>& all, std::vector<OutputFile>&& more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<OutputFile> make_site_files(const Site& site, const Theme& theme, const RenderOptions& options,
                                        Diagnostics& faults) {
    const std::size_t errors = faults.count(Severity::error);
    std::vector<OutputFile> files = render_site(site, theme, options, faults);
    if (faults.count(Severity::error) > errors) return {};
    const std::string_view base_url = options.base_url.empty() ? site.config.base_url : options.base_url;
    append(files, make_measures_data(site));
    append(files, make_statistics_data(site));
    files.push_back(make_links_data(site));
    append(files, make_server_files(site, base_url));
    files.push_back(make_sitemap(site, base_url));
    std::sort(files.begin(), files.end(), [](const OutputFile& a, const OutputFile& b) { return a.path < b.path; });
    return files;
}

}  // namespace parskats
