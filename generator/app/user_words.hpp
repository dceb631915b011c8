#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/result.hpp"
#include "report/counted_noun.hpp"

namespace parskats {

/// `error`, `kļūda`: as it stands before a code.
[[nodiscard]] std::string_view word_for(Severity severity, UserLanguage language);

/// `2 errors, 1 warning`; kinds that do not occur are left out; empty when none does.
[[nodiscard]] std::string summary_of(const Diagnostics& faults, UserLanguage language);

/// `parskats: cannot write public/index.html: No space left on device`, with its line end.
[[nodiscard]] std::string describe(const IoError& error, UserLanguage language);

}  // namespace parskats
