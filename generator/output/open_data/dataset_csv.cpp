#include <algorithm>

#include "output/open_data/csv_columns.hpp"
#include "output/open_data/csv_writer.hpp"
#include "output/open_data/data_values.hpp"
#include "output/open_data/statistics_data.hpp"

namespace parskats {
namespace {

std::string note_ids(const Dataset& dataset, std::size_t cell) {
    std::vector<std::string> ids;
    for (const DatasetNote& note : dataset.notes) {
        if (std::binary_search(note.cells.begin(), note.cells.end(), cell)) ids.push_back(note.id);
    }
    return join_list(ids);
}

bool is_total(const Dataset& dataset, const std::vector<std::size_t>& position) {
    for (std::size_t i = 0; i < position.size(); ++i) {
        if (dataset.dimensions[i].categories[position[i]].is_total) return true;
    }
    return false;
}

/// What the source has in place of a missing value; empty where it has the value.
std::string source_cell_word(const Cell& cell) {
    if (cell.value) return {};
    if (!cell.printed) return "absent";
    return cell.printed->empty() ? "blank" : "text";
}

std::string field_of(const Dataset& dataset, const CsvColumn& column, std::size_t index,
                     const std::vector<std::size_t>& position) {
    const Cell& cell = dataset.cells[index];
    const Category& category = dataset.dimensions[column.dimension].categories[position[column.dimension]];
    switch (column.kind) {
        case CsvColumn::Kind::category_id: return category.id;
        case CsvColumn::Kind::category_label: {
            const std::string* label = category.label.find(column.language);
            return label == nullptr ? std::string() : *label;
        }
        case CsvColumn::Kind::value: return cell.value ? exact_number(*cell.value) : std::string();
        case CsvColumn::Kind::status: return cell.value ? std::string() : std::string(to_word(cell.reason));
        case CsvColumn::Kind::source_cell: return source_cell_word(cell);
        case CsvColumn::Kind::printed: return cell.value ? std::string() : cell.printed.value_or(std::string());
        case CsvColumn::Kind::total: return is_total(dataset, position) ? "true" : "false";
        case CsvColumn::Kind::notes: return note_ids(dataset, index);
    }
    return {};
}

}  // namespace

std::string dataset_to_csv(const Dataset& dataset, const Site& site) {
    const std::vector<CsvColumn> columns = csv_columns(dataset, site);
    CsvWriter csv;
    for (const CsvColumn& column : columns) csv.field(column.name);
    csv.end_row();
    for (std::size_t cell = 0; cell < dataset.cells.size(); ++cell) {
        const std::vector<std::size_t> position = cell_position(dataset, cell);
        for (const CsvColumn& column : columns) csv.field(field_of(dataset, column, cell, position));
        csv.end_row();
    }
    return csv.take();
}

}  // namespace parskats
