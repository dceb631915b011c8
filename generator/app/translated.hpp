#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/environment.hpp"
#include "base/result.hpp"

namespace parskats {

struct TranslatedOptions {
    std::string site;                ///< the site's folder, as the disk knows it
    std::vector<std::string> paths;  ///< translations, or folders of them, as the disk knows them
    std::size_t jobs = 1;
};

/// The nearest folder above `path` that has a `content/site.yaml`; nothing when there is none.
[[nodiscard]] Result<std::optional<std::string>> find_site_above(FileSystem& disk, const std::string& path);

/// `parskats translated`: records in `content/translations.lock.json` that the translations at `paths` are up to date
/// with their source texts as these are now. A path without a translation is a usage error, and then nothing is
/// written.
[[nodiscard]] Outcome record_translated(const Environment& world, const TranslatedOptions& options,
                                        const Speech& speech);

}  // namespace parskats
