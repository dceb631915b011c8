#include "model/dataset.hpp"

#include <algorithm>

namespace parskats {

std::size_t Dataset::cell_index(const std::vector<std::size_t>& position) const {
    std::size_t index = 0;
    for (std::size_t i = 0; i < dimensions.size(); ++i) index = index * dimensions[i].categories.size() + position[i];
    return index;
}

const Dimension* Dataset::find_dimension(std::string_view dimension_id) const {
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const Dimension& dimension) { return dimension.id == dimension_id; });
    return found == dimensions.end() ? nullptr : &*found;
}

}  // namespace parskats
