#include "base/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace parskats {
namespace {

/// How many letters must be put in, left out, replaced or swapped with their neighbour; `limit + 1` when more than that.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > limit) return limit + 1;
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            row[j] = std::min({previous[j] + 1, row[j - 1] + 1, replace});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(previous);
        previous.swap(row);
    }
    return previous[b.size()];
}

template <class Name>
std::string nearest(std::string_view wrong, std::span<const Name> known) {
    std::size_t best = std::max<std::size_t>(1, wrong.size() / 3) + 1;
    std::string_view found;
    for (const Name& name : known) {
        const std::size_t distance = edit_distance(wrong, name, best);
        if (distance < best) {
            best = distance;
            found = name;
        }
    }
    return std::string(found);
}

}  // namespace

std::string nearest_name(std::string_view wrong, std::span<const std::string> known) { return nearest(wrong, known); }
std::string nearest_name(std::string_view wrong, std::span<const std::string_view> known) {
    return nearest(wrong, known);
}

}  // namespace parskats
