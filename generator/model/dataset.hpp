#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/source_file.hpp"
#include "model/date.hpp"
#include "model/localized.hpp"

namespace parskats {

enum class MissingReason { not_available, not_applicable, confidential, not_published };

/// An exact decimal: `units` × 10^-`decimals`. 512294.47 is {51229447, 2}.
struct Decimal {
    std::int64_t units = 0;
    int decimals = 0;
    bool operator==(const Decimal&) const = default;
};

/// A cell: a number, or missing. Why it is missing and what the source has in its place are two things: a source may
/// print a dash and never say what it means.
struct Cell {
    std::optional<Decimal> value;
    // When there is no value:
    MissingReason reason = MissingReason::not_available;
    std::optional<std::string>
        printed;  ///< what the source prints there: "–", "" for a blank; none: it has no such cell
    SourceSpan span;
};

struct Category {
    std::string id;
    Localized<std::string> label;
    bool is_total = false;  ///< declared as the sum of others
};

enum class DimensionRole { none, time, geo, metric };

struct Dimension {
    std::string id;
    Localized<std::string> label;
    DimensionRole role = DimensionRole::none;
    std::vector<Category> categories;
    SourceSpan span;
};

struct DatasetNote {
    std::string id;
    Localized<std::string> text;
    std::vector<std::size_t> cells;  ///< indices into Dataset::cells, ascending; empty: the whole table
};

struct DatasetTotal {
    std::size_t dimension = 0;
    std::size_t total = 0;                ///< category of that dimension
    std::vector<std::size_t> parts;       ///< categories of that dimension
    Localized<std::string> as_published;  ///< not empty: the published total differs from the sum, and why that is kept
};

enum class ChartKind { bars, grouped_bars, stacked_bars, small_multiples, line, table };

struct DatasetSource {
    std::string institution;       ///< id; empty when unknown
    Localized<std::string> text;   ///< may be empty
    Localized<std::string> place;  ///< where in the source document; may be empty
    std::string url;               ///< may be empty
};

/// One statistical table. Cells are in row-major order over `dimensions` (the last varies fastest), as in JSON-stat.
struct Dataset {
    std::string id;
    Localized<std::string> title;
    Localized<std::string> finding;  ///< may be empty
    Localized<std::string> unit;
    int decimals = 0;
    std::vector<Dimension> dimensions;  ///< at least one
    Localized<std::string>
        value_label;  ///< heading of the only column of values, where there is no dimension for it; may be empty
    std::vector<Cell> cells;
    std::vector<DatasetNote> notes;
    std::vector<DatasetTotal> totals;
    DatasetSource source;
    ChartKind chart = ChartKind::table;
    bool additive = true;
    Localized<std::string> non_additive_reason;  ///< may be empty
    std::string subset_of;                       ///< dataset id, or empty
    std::string updated;                         ///< JSON-stat "updated" as given, or empty
    const SourceFile* file = nullptr;

    /// Index of the cell at `position` (one category index a dimension).
    [[nodiscard]] std::size_t cell_index(const std::vector<std::size_t>& position) const;
    [[nodiscard]] const Dimension* find_dimension(std::string_view dimension_id) const;
};

}  // namespace parskats
