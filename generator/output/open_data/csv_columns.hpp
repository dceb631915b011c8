#pragma once

#include <string>
#include <vector>

#include "model/site.hpp"

namespace parskats {

/// A column of a dataset's CSV.
struct CsvColumn {
    enum class Kind { category_id, category_label, value, status, source_cell, printed, total, notes };
    Kind kind = Kind::value;
    std::string name;
    std::size_t dimension = 0;   ///< of the first two kinds
    LanguageIndex language = 0;  ///< of a label
};

/// All columns in order; names are unique, also where a dimension is called like one of ours.
[[nodiscard]] std::vector<CsvColumn> csv_columns(const Dataset& dataset, const Site& site);

}  // namespace parskats
