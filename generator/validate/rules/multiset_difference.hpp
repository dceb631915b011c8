#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/source_file.hpp"

namespace parskats {

/// One thing of a text that its twin must have too.
struct TwinItem {
    std::string key;    ///< equal in twins
    std::string shown;  ///< for a message
    SourceSpan span;
};

struct TwinDifference {
    std::vector<TwinItem> added;    ///< in the translation alone, in the order of the text
    std::vector<TwinItem> missing;  ///< in the source alone, likewise
};

/// What each of two bags of things has more often than the other. Of equal things the last ones count as too many.
[[nodiscard]] inline TwinDifference difference_of(const std::vector<TwinItem>& translation,
                                                  const std::vector<TwinItem>& source) {
    const auto surplus = [](const std::vector<TwinItem>& items, const std::vector<TwinItem>& others) {
        std::map<std::string, std::size_t> left;
        for (const TwinItem& item : others) ++left[item.key];
        std::vector<TwinItem> out;
        for (const TwinItem& item : items) {
            const auto found = left.find(item.key);
            if (found == left.end() || found->second == 0) {
                out.push_back(item);
            } else {
                --found->second;
            }
        }
        return out;
    };
    return {surplus(translation, source), surplus(source, translation)};
}

}  // namespace parskats
