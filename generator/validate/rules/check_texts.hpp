#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

/// Checks the bodies of all pages of the site against it.
void check_texts(const Site& site, Diagnostics& faults);

}  // namespace parskats
