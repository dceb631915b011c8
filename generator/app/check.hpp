#pragma once

#include <cstddef>
#include <string>

#include "app/environment.hpp"

namespace parskats {

struct CheckOptions {
    std::size_t jobs = 1;
    std::string base_url;  ///< ends in a slash; empty: the site's own
    bool strict = false;   ///< warnings fail too
};

/// `parskats check`: every fault of content, data, theme and finished pages. Writes nothing.
[[nodiscard]] Outcome check_site(const Environment& world, const CheckOptions& options, const Speech& speech);

}  // namespace parskats
