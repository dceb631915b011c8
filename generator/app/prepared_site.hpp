#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/environment.hpp"
#include "base/result.hpp"
#include "content/raw_site.hpp"
#include "model/site.hpp"
#include "output/output_file.hpp"
#include "render/template/theme.hpp"

namespace parskats {

struct PrepareOptions {
    std::size_t jobs = 1;
    std::string base_url;        ///< in place of the site's own; ends in a slash; empty: the site's
    bool proves_output = false;  ///< check the finished pages as well
};

/// A site from its files to its finished bytes, and what there is to say of it. Owns the texts that the faults point
/// into.
struct PreparedSite {
    RawSite raw;
    std::unique_ptr<Theme> theme;
    std::optional<Site> site;
    std::vector<OutputFile> files;  ///< sorted; empty when there are errors
    Diagnostics faults;             ///< sorted

    [[nodiscard]] std::size_t page_count() const;
};

/// Reads, checks and renders. Faults are collected as far as each step allows the next. Fails only when the disk does.
[[nodiscard]] Result<std::unique_ptr<PreparedSite>> prepare_site(const Environment& world,
                                                                 const PrepareOptions& options);

/// Whether a run must end as failed: errors do, and when `strict`, warnings that a machine's user could have mended.
[[nodiscard]] bool is_refused(const Diagnostics& faults, bool strict);

}  // namespace parskats
