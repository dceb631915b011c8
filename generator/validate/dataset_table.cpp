#include "validate/dataset_table.hpp"

#include <array>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "validate/build_dataset.hpp"
#include "validate/dataset_codes.hpp"
#include "validate/dataset_facts.hpp"
#include "validate/dataset_role.hpp"
#include "validate/exact_decimal.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_words.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array table_keys{FactKey{"title", true}, FactKey{"finding"},       FactKey{"unit", true},
                                FactKey{"decimals"},    FactKey{"source", true},  FactKey{"chart"},
                                FactKey{"additive"},    FactKey{"columns", true}, FactKey{"dimension"},
                                FactKey{"rows", true},  FactKey{"row_labels"},    FactKey{"totals"},
                                FactKey{"notes"},       FactKey{"subset_of"},     FactKey{"non_additive_reason"}};
constexpr std::array dimension_keys{FactKey{"id", true}, FactKey{"label", true}, FactKey{"role"}};
constexpr std::array column_keys{FactKey{"id", true}, FactKey{"label", true}};
constexpr std::array cell_keys{FactKey{"value", true}, FactKey{"reason", true}, FactKey{"printed", true}};

using SeenIds = std::map<std::string, SourceSpan, std::less<>>;

/// Reports an id that was there before.
void note_id(const std::string& id, SourceSpan place, SeenIds& seen, Diagnostics& faults) {
    if (id.empty()) return;
    const auto [first, is_new] = seen.emplace(id, place);
    if (!is_new) faults.report({&repeated_category, place, {id}, {}, {}, {first->second}});
}

Dimension read_dimension(const DocumentNode& node, const FactReader& reader) {
    Dimension dimension;
    dimension.span = node.span;
    if (!reader.is_mapping(node, dimension_keys)) return dimension;
    dimension.id = reader.id(node.find("id"));
    dimension.label = reader.localized(node.find("label"));
    dimension.role = read_role(node.find("role"), reader);
    return dimension;
}

Category read_column(const DocumentNode& node, SeenIds& seen, const FactReader& reader) {
    Category category;
    if (!reader.is_mapping(node, column_keys)) return category;
    category.id = reader.id(node.find("id"));
    category.label = reader.localized(node.find("label"));
    if (!category.id.empty()) note_id(category.id, word_span(*node.find("id")), seen, reader.faults());
    return category;
}

/// The dimensions without the categories of the first, which the rows name. False when there is no table to fill.
bool read_columns(const DocumentNode& root, Dataset& dataset, const FactReader& reader) {
    const auto columns = reader.list(root.find("columns"));
    const DocumentNode* const dimension = root.find("dimension");
    if (columns.size() < 2) {
        if (const DocumentNode* const node = root.find("columns")) reader.faults().report(empty_table, node->span);
        return false;
    }
    dataset.dimensions.push_back(read_dimension(columns[0], reader));
    SeenIds seen;
    std::vector<Category> categories;
    for (const DocumentNode& column : columns.subspan(1)) categories.push_back(read_column(column, seen, reader));
    if (dimension != nullptr) {
        Dimension second = read_dimension(*dimension, reader);
        SeenIds ids{{dataset.dimensions[0].id, dataset.dimensions[0].span}};
        note_id(second.id, second.span, ids, reader.faults());
        second.categories = std::move(categories);
        dataset.dimensions.push_back(std::move(second));
    } else if (categories.size() == 1) {
        dataset.value_label = std::move(categories[0].label);
    } else {
        reader.faults().report(columns_without_dimension, root.find("columns")->span);
        dataset.dimensions.push_back({});
        dataset.dimensions.back().categories = std::move(categories);
    }
    return true;
}

Cell read_missing_cell(const DocumentNode& node, const FactReader& reader) {
    Cell cell;
    reader.is_mapping(node, cell_keys);
    const DocumentNode* const value = node.find("value");
    if (value != nullptr && value->kind != NodeKind::null) reader.faults().report(value_in_missing_cell, value->span);
    cell.reason = reader.choice(node.find("reason"), all_missing_reasons, MissingReason::not_available);
    cell.printed = reader.text_or_null(node.find("printed"));
    return cell;
}

Cell read_cell(const DocumentNode& node, int decimals, const FactReader& reader) {
    Cell cell;
    switch (node.kind) {
        case NodeKind::number: cell.value = read_number(node, decimals, reader.faults()); break;
        case NodeKind::mapping: cell = read_missing_cell(node, reader); break;
        case NodeKind::null: reader.faults().report(bare_null, node.span); break;
        case NodeKind::boolean:
        case NodeKind::text:
        case NodeKind::sequence: reader.faults().report(not_a_cell, node.span, {describe_value(node)}); break;
    }
    cell.span = node.span;
    return cell;
}

Category read_row_name(const DocumentNode& node, SeenIds& seen, const FactReader& reader) {
    Category category;
    if (node.kind != NodeKind::text) {
        reader.faults().report(expected_text, node.span, {describe_value(node)});
        category.id = node.text;  // 2021 without quotes: what names this row is not wrong as well
        return category;
    }
    category.id = reader.id(&node);
    note_id(category.id, word_span(node), seen, reader.faults());
    // A row that has no label of its own is called by its id, the same in every language: a year, mostly.
    for (LanguageIndex index = 0; index < reader.language_count(); ++index) category.label.set(index, node.text);
    return category;
}

void read_row(const DocumentNode& row, std::size_t columns, SeenIds& seen, Dataset& dataset, const FactReader& reader) {
    const auto values = reader.list(&row);
    if (row.kind == NodeKind::sequence && values.size() != columns) {
        reader.faults().report(row_length, row.span, {std::to_string(values.size()), std::to_string(columns)});
    }
    dataset.dimensions[0].categories.push_back(values.empty() ? Category{} : read_row_name(values[0], seen, reader));
    for (std::size_t i = 1; i < columns; ++i) {
        dataset.cells.push_back(i < values.size() ? read_cell(values[i], dataset.decimals, reader) : Cell{});
    }
}

void read_rows(const DocumentNode* node, Dataset& dataset, const FactReader& reader) {
    if (node == nullptr) return;
    const auto rows = reader.list(node);
    const std::size_t columns = 1 + (dataset.dimensions.size() > 1 ? dataset.dimensions[1].categories.size() : 1);
    if (node->kind == NodeKind::sequence && rows.empty()) reader.faults().report(empty_table, node->span);
    if (rows.size() > most_cells / columns) {
        reader.faults().report(table_too_large, node->span, {std::to_string(most_cells)});
        return;
    }
    SeenIds seen;
    dataset.cells.reserve(rows.size() * (columns - 1));
    dataset.dimensions[0].categories.reserve(rows.size());
    for (const DocumentNode& row : rows) read_row(row, columns, seen, dataset, reader);
}

}  // namespace

std::optional<Decimal> read_number(const DocumentNode& node, int decimals, Diagnostics& faults) {
    const ParsedDecimal parsed = parse_decimal(node.text, decimals);
    switch (parsed.fault) {
        case DecimalFault::none: return parsed.value;
        case DecimalFault::not_a_number: faults.report(not_a_cell, node.span, {describe_value(node)}); break;
        case DecimalFault::too_many_decimals:
            faults.report(too_many_decimals, node.span, {describe_value(node), std::to_string(decimals)});
            break;
        case DecimalFault::too_large: faults.report(number_out_of_range, node.span, {describe_value(node)}); break;
    }
    return std::nullopt;
}

void read_table(const DocumentNode& root, Dataset& dataset, BuildContext& context) {
    context.reader.is_mapping(root, table_keys);
    read_dataset_facts(root, dataset, context);
    if (!read_columns(root, dataset, context.reader)) return;
    read_rows(root.find("rows"), dataset, context.reader);
    read_dataset_annotations(root, dataset, context);
}

}  // namespace parskats
