#pragma once

#include <cstddef>

#include "app/environment.hpp"

namespace parskats {

/// `parskats status`: one screen about the content: translations and what is behind, measures by status, when help
/// lines were verified, how much there is of everything. Writes nothing; fails only when the configuration cannot be
/// read.
[[nodiscard]] Outcome show_status(const Environment& world, std::size_t jobs, const Speech& speech);

}  // namespace parskats
