#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/result.hpp"

namespace parskats {

/// Forms of a noun after a number; Latvian has one for 0, 10–20, 30 … too.
struct CountedNoun {
    std::string_view lv_zero, lv_one, lv_other;
    std::string_view en_one, en_other;
};

/// `3 errors`, `21 kļūda`, `10 kļūdu`.
[[nodiscard]] std::string count_of(std::size_t number, const CountedNoun& noun, UserLanguage language);

/// `error`, `kļūda`: as it stands before a code.
[[nodiscard]] std::string_view word_for(Severity severity, UserLanguage language);

/// `2 errors, 1 warning`; kinds that do not occur are left out; empty when none does.
[[nodiscard]] std::string summary_of(const Diagnostics& faults, UserLanguage language);

/// `parskats: cannot write public/index.html: No space left on device`, with its line end.
[[nodiscard]] std::string describe(const IoError& error, UserLanguage language);

}  // namespace parskats
