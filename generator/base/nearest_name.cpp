#include "base/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace parskats {
namespace {

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Compares one wrong name with many, without a new allocation each time. Capital ASCII letters equal small ones.
class Distance {
public:
    explicit Distance(std::string_view wrong) : wrong_(wrong) {
        std::transform(wrong_.begin(), wrong_.end(), wrong_.begin(), lower);
    }

    /// How many letters must be put in, left out, replaced or swapped with their neighbour; `limit + 1` when more than
    /// that.
    std::size_t to(std::string_view name, std::size_t limit) {
        const std::size_t size = wrong_.size();
        if ((size > name.size() ? size - name.size() : name.size() - size) > limit) return limit + 1;
        before_.assign(name.size() + 1, 0);
        row_.assign(name.size() + 1, 0);
        previous_.resize(name.size() + 1);
        std::iota(previous_.begin(), previous_.end(), std::size_t{0});
        for (std::size_t i = 1; i <= size; ++i) {
            if (fill_row(name, i) > limit) return limit + 1;
            before_.swap(previous_);
            previous_.swap(row_);
        }
        return previous_[name.size()];
    }

private:
    /// Fills the row of letter `i` of the wrong name and gives the least number of it and the row before it (a swap
    /// reaches back two rows): no later row has a lesser one.
    std::size_t fill_row(std::string_view name, std::size_t i) {
        row_[0] = i;
        std::size_t least = std::min(i, previous_[0]);
        for (std::size_t j = 1; j <= name.size(); ++j) {
            const bool same = wrong_[i - 1] == lower(name[j - 1]);
            row_[j] = std::min({previous_[j] + 1, row_[j - 1] + 1, previous_[j - 1] + (same ? 0U : 1U)});
            const bool swapped =
                i > 1 && j > 1 && wrong_[i - 1] == lower(name[j - 2]) && wrong_[i - 2] == lower(name[j - 1]);
            if (swapped) row_[j] = std::min(row_[j], before_[j - 2] + 1);
            least = std::min({least, row_[j], previous_[j]});
        }
        return least;
    }

    std::string wrong_;
    std::vector<std::size_t> before_;
    std::vector<std::size_t> previous_;
    std::vector<std::size_t> row_;
};

template <class Name>
std::string nearest(std::string_view wrong, std::span<const Name> known) {
    std::size_t best = std::max<std::size_t>(1, wrong.size() / 3) + 1;
    std::string_view found;
    Distance distance(wrong);
    for (const Name& name : known) {
        const std::size_t letters = distance.to(name, best);
        if (letters < best) {
            best = letters;
            found = name;
        }
    }
    return std::string(found);
}

}  // namespace

std::string nearest_name(std::string_view wrong, std::span<const std::string> known) {
    return nearest(wrong, known);
}
std::string nearest_name(std::string_view wrong, std::span<const std::string_view> known) {
    return nearest(wrong, known);
}

}  // namespace parskats
