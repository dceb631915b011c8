#pragma once

#include <string>

#include "app/environment.hpp"

namespace parskats {

/// `parskats explain CODE`: what the code means and how to mend it. An unknown one is a usage error that names the
/// nearest.
[[nodiscard]] Outcome explain_code(const std::string& id, UserLanguage language);

}  // namespace parskats
