#pragma once

#include "base/diagnostic.hpp"

namespace parskats {

class ShieldedBody;

inline constexpr std::size_t max_nesting = 64;  ///< of lists and quotes
inline constexpr std::size_t max_table_columns = 100;
inline constexpr std::size_t max_missing_cells = 10'000;  ///< that a body's tables leave to be filled in
inline constexpr std::size_t max_brackets = 20'000;       ///< in one run of lines
inline constexpr std::size_t max_body_mebibytes = 4;

/// Reports what would make cmark take long or much memory (each a single fault); false when there is any.
[[nodiscard]] bool within_limits(const ShieldedBody& body, Diagnostics& faults);

}  // namespace parskats
