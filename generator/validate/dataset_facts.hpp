#pragma once

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "model/dataset.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// What both forms of a dataset say in the same words: title, finding, source, chart … Without rows, notes and totals.
void read_dataset_facts(const DocumentNode& facts, Dataset& dataset, BuildContext& context);

/// Where each dimension and category of a dataset is, by id. Views into the dataset, which must stay as it is
/// meanwhile.
class CategoryIndex {
public:
    explicit CategoryIndex(const Dataset& dataset);
    [[nodiscard]] std::optional<std::size_t> dimension(std::string_view id) const;
    [[nodiscard]] std::optional<std::size_t> category(std::size_t dimension, std::string_view id) const;
    /// The category that `word` names; reports one that is not there.
    [[nodiscard]] std::optional<std::size_t> category(std::size_t dimension, const PlacedText& word,
                                                      Diagnostics& faults) const;
    [[nodiscard]] std::vector<std::string_view> category_ids(std::size_t dimension) const;
    [[nodiscard]] std::vector<std::string_view> dimension_ids() const;

private:
    const Dataset& dataset_;
    std::map<std::string_view, std::size_t> dimensions_;
    std::vector<std::map<std::string_view, std::size_t>> categories_;
};

/// `row_labels`, `notes` and `totals` of `facts`, once the dimensions and cells are there. Checks the totals.
void read_dataset_annotations(const DocumentNode& facts, Dataset& dataset, BuildContext& context);

/// The number of cells that the dimensions span, `most_cells + 1` where it is more than that.
[[nodiscard]] std::size_t count_cells(const std::vector<Dimension>& dimensions);

}  // namespace parskats
