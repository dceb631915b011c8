#pragma once

#include <array>
#include <string_view>

#include "model/dataset.hpp"
#include "validate/fact_reader.hpp"

namespace parskats {

inline constexpr std::array all_dimension_roles{DimensionRole::time, DimensionRole::geo, DimensionRole::metric};

/// "time"; empty for none.
[[nodiscard]] constexpr std::string_view to_word(DimensionRole role) {
    switch (role) {
        case DimensionRole::none: return {};
        case DimensionRole::time: return "time";
        case DimensionRole::geo: return "geo";
        case DimensionRole::metric: return "metric";
    }
    return {};
}

[[nodiscard]] inline DimensionRole read_role(const DocumentNode* node, const FactReader& reader) {
    return reader.choice(node, all_dimension_roles, DimensionRole::none);
}

}  // namespace parskats
