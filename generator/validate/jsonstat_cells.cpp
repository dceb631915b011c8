#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "validate/dataset_codes.hpp"
#include "validate/dataset_facts.hpp"
#include "validate/dataset_jsonstat.hpp"
#include "validate/dataset_table.hpp"
#include "validate/fact_codes.hpp"
#include "validate/jsonstat_status.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

std::optional<std::size_t> read_position(const DocumentMember& member, std::size_t count, Diagnostics& faults) {
    std::size_t position = 0;
    const char* const end = member.key.data() + member.key.size();
    const auto [stop, error] = std::from_chars(member.key.data(), end, position);
    if (error == std::errc() && stop == end && position < count) return position;
    faults.report(jsonstat_position, placed_key(member).span, {member.key, std::to_string(count - 1)});
    return std::nullopt;
}

/// The entries of `value` or `status`, one a cell, null where there is none: a list of all, or an object of some.
std::vector<const DocumentNode*> spread(const DocumentNode& node, std::string_view key, std::size_t count,
                                        Diagnostics& faults) {
    std::vector<const DocumentNode*> entries(count);
    if (node.kind == NodeKind::mapping) {
        for (const DocumentMember& member : node.members) {
            if (const auto position = read_position(member, count, faults)) entries[*position] = &member.value;
        }
        return entries;
    }
    if (node.kind != NodeKind::sequence) {
        faults.report(expected_list, node.span, {describe_value(node)});
        return entries;
    }
    if (node.items.size() != count) {
        faults.report(jsonstat_value_count, node.span,
                      {std::string(key), std::to_string(node.items.size()), std::to_string(count)});
    }
    for (std::size_t i = 0; i < count && i < node.items.size(); ++i) entries[i] = &node.items[i];
    return entries;
}

std::vector<const DocumentNode*> read_statuses(const DocumentNode* node, std::size_t count, Diagnostics& faults) {
    if (node == nullptr) return std::vector<const DocumentNode*>(count);
    if (node->kind == NodeKind::text) return std::vector<const DocumentNode*>(count, node);  // one for all cells
    return spread(*node, "status", count, faults);
}

/// Fills a cell without a value; false when nothing says why it has none.
bool read_missing(const DocumentNode* status, Cell& cell, Diagnostics& faults) {
    if (status == nullptr || status->kind != NodeKind::text || status->text.empty()) return false;
    if (!is_own_word(status->text)) cell.printed = status->text;
    const auto reason = reason_of_status(status->text);
    if (!reason) faults.report(jsonstat_unknown_status, word_span(*status), {status->text});
    cell.reason = reason.value_or(MissingReason::not_available);
    return true;
}

}  // namespace

void read_jsonstat_cells(const DocumentNode& root, Dataset& dataset, const FactReader& reader) {
    Diagnostics& faults = reader.faults();
    const std::size_t count = count_cells(dataset.dimensions);
    const DocumentNode& values = *root.find("value");
    const auto entries = spread(values, "value", count, faults);
    const auto statuses = read_statuses(root.find("status"), count, faults);
    std::size_t unexplained = 0;
    dataset.cells.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        Cell& cell = dataset.cells[i];
        cell.span = entries[i] != nullptr ? entries[i]->span : values.span;
        if (entries[i] == nullptr || entries[i]->kind == NodeKind::null) {
            if (!read_missing(statuses[i], cell, faults)) ++unexplained;
        } else if (entries[i]->kind == NodeKind::number) {
            cell.value = read_number(*entries[i], dataset.decimals, faults);
        } else {
            faults.report(not_a_cell, entries[i]->span, {describe_value(*entries[i])});
        }
    }
    if (unexplained > 0) faults.report(jsonstat_missing_without_status, values.span, {std::to_string(unexplained)});
}

void read_jsonstat_printed(const DocumentNode& printed, Dataset& dataset, const FactReader& reader) {
    for (const DocumentMember& member : reader.members(&printed)) {
        const auto position = read_position(member, dataset.cells.size(), reader.faults());
        if (!position) continue;
        Cell& cell = dataset.cells[*position];
        if (cell.value) reader.faults().report(value_in_missing_cell, placed_key(member).span);
        cell.printed = reader.text_or_null(&member.value);
    }
}

}  // namespace parskats
