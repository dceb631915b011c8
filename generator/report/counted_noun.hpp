#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace parskats {

/// Forms of a noun after a number; Latvian has one for 0, 10–20, 30 … too.
struct CountedNoun {
    std::string_view lv_zero, lv_one, lv_other;
    std::string_view en_one, en_other;
};

/// `3 errors`, `21 kļūda`, `10 kļūdu`.
[[nodiscard]] std::string count_of(std::size_t number, const CountedNoun& noun, UserLanguage language);

}  // namespace parskats
