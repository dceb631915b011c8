#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// The texts of `institution:` links: none may be the name of another institution, nor nearly the name of its own.
/// Inflected names and descriptions ("the ministry") are fine.
void check_names(const Site& site, Diagnostics& faults);

}  // namespace parskats
