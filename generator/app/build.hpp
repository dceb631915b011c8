#pragma once

#include <cstddef>
#include <string>

#include "app/environment.hpp"

namespace parskats {

struct BuildOptions {
    std::string site;       ///< the site's folder, as the publisher's disk knows it
    std::string directory;  ///< where to
    std::string base_url;   ///< ends in a slash; empty: the site's own
    std::size_t jobs = 1;
    bool strict = false;  ///< warnings fail too, and the finished pages are proved as by `check`
    bool clean = false;   ///< write every file anew
    bool verify = false;  ///< afterwards render once more with another number of threads and compare with the disk
};

/// `parskats build`: writes the site. With errors (or, when strict, warnings) nothing is written.
[[nodiscard]] Outcome build_site(const Environment& world, const BuildOptions& options, const Speech& speech);

}  // namespace parskats
