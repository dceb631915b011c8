#include <algorithm>
#include <array>
#include <utility>

#include "base/nearest_name.hpp"
#include "validate/dataset_codes.hpp"
#include "validate/dataset_facts.hpp"
#include "validate/fact_codes.hpp"
#include "validate/rules/check_totals.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array note_keys{FactKey{"id", true}, FactKey{"text", true}, FactKey{"cells"}};
constexpr std::array total_keys{FactKey{"row"}, FactKey{"column"}, FactKey{"of", true}, FactKey{"as_published"}};

std::string join(const std::vector<std::string_view>& names) {
    std::string out;
    for (const std::string_view name : names) {
        if (!out.empty()) out += ", ";
        out += name;
    }
    return out;
}

void read_row_labels(const DocumentNode* node, Dataset& dataset, const CategoryIndex& index, const FactReader& reader) {
    if (dataset.dimensions.empty()) return;
    for (const DocumentMember& member : reader.members(node)) {
        const auto category = index.category(0, placed_key(member), reader.faults());
        if (category) dataset.dimensions[0].categories[*category].label = reader.localized(&member.value);
    }
}

/// The categories that a note's selector names, per dimension; nothing for a dimension means all of them.
using Selection = std::vector<std::optional<std::size_t>>;

std::optional<Selection> read_selection(const DocumentNode& node, const Dataset& dataset, const CategoryIndex& index,
                                        const FactReader& reader) {
    Selection selection(dataset.dimensions.size());
    bool good = node.kind == NodeKind::mapping;
    for (const DocumentMember& member : reader.members(&node)) {
        const PlacedText key = placed_key(member);
        const auto dimension = index.dimension(key.text);
        const auto word = reader.word(&member.value);
        if (!dimension) {
            const auto known = index.dimension_ids();
            reader.faults().report(unknown_dimension, key.span, {key.text, join(known)}, nearest_name(key.text, known));
        }
        if (dimension && word) selection[*dimension] = index.category(*dimension, *word, reader.faults());
        good = good && dimension && word && selection[*dimension];
    }
    return good ? std::optional(std::move(selection)) : std::nullopt;
}

/// Appends the indices of all cells that `selection` matches.
void append_cells(const Dataset& dataset, const Selection& selection, std::vector<std::size_t>& cells) {
    std::vector<std::size_t> found{0};
    for (std::size_t i = 0; i < selection.size(); ++i) {
        const std::size_t size = dataset.dimensions[i].categories.size();
        std::vector<std::size_t> next;
        for (const std::size_t base : found) {
            if (selection[i]) {
                next.push_back(base * size + *selection[i]);
            } else {
                for (std::size_t category = 0; category < size; ++category) next.push_back(base * size + category);
            }
        }
        found.swap(next);
    }
    cells.insert(cells.end(), found.begin(), found.end());
}

DatasetNote read_note(const DocumentNode& node, const Dataset& dataset, const CategoryIndex& index,
                      const FactReader& reader) {
    DatasetNote note;
    if (!reader.is_mapping(node, note_keys)) return note;
    note.id = reader.id(node.find("id"));
    note.text = reader.localized(node.find("text"));
    const DocumentNode* const cells = node.find("cells");
    if (cells != nullptr && cells->kind == NodeKind::sequence && cells->items.empty()) {
        reader.faults().report(empty_list, cells->span);
    }
    for (const DocumentNode& item : reader.list(cells)) {
        const auto selection = read_selection(item, dataset, index, reader);
        if (selection) append_cells(dataset, *selection, note.cells);
    }
    std::sort(note.cells.begin(), note.cells.end());
    note.cells.erase(std::unique(note.cells.begin(), note.cells.end()), note.cells.end());
    return note;
}

void read_notes(const DocumentNode* node, Dataset& dataset, const CategoryIndex& index, const FactReader& reader) {
    std::map<std::string, SourceSpan, std::less<>> seen;
    for (const DocumentNode& item : reader.list(node)) {
        DatasetNote note = read_note(item, dataset, index, reader);
        if (!note.id.empty()) {
            const SourceSpan place = word_span(*item.find("id"));
            const auto [first, is_new] = seen.emplace(note.id, place);
            if (!is_new) reader.faults().report({&repeated_item, place, {note.id}, {}, {}, {first->second}});
        }
        dataset.notes.push_back(std::move(note));
    }
}

void read_total(const DocumentNode& node, Dataset& dataset, const CategoryIndex& index, const FactReader& reader) {
    if (!reader.is_mapping(node, total_keys)) return;
    const DocumentNode* const row = node.find("row");
    const DocumentNode* const column = node.find("column");
    if ((row == nullptr) == (column == nullptr)) {
        reader.faults().report(total_without_parts, node.span);
        return;
    }
    DatasetTotal total;
    total.dimension = row != nullptr ? 0 : dataset.dimensions.size() - 1;
    const auto word = reader.word(row != nullptr ? row : column);
    if (!word) return;
    const auto category = index.category(total.dimension, *word, reader.faults());
    bool good = category.has_value();
    for (const PlacedText& part : reader.words(node.find("of"))) {
        const auto found = index.category(total.dimension, part, reader.faults());
        const bool itself = found && category && *found == *category;
        if (itself) reader.faults().report(refers_to_itself, part.span, {part.text});
        good = good && found && !itself;
        if (found) total.parts.push_back(*found);
    }
    total.as_published = reader.localized(node.find("as_published"));
    if (!good || total.parts.empty()) return;
    total.total = category.value_or(0);
    dataset.dimensions[total.dimension].categories[total.total].is_total = true;
    const DocumentNode* const published = node.find("as_published");
    check_total(dataset, total, published != nullptr ? published->span : SourceSpan{}, reader.faults());
    dataset.totals.push_back(std::move(total));
}

}  // namespace

void read_dataset_annotations(const DocumentNode& facts, Dataset& dataset, BuildContext& context) {
    if (dataset.dimensions.empty()) return;
    const CategoryIndex index(dataset);
    read_row_labels(facts.find("row_labels"), dataset, index, context.reader);
    read_notes(facts.find("notes"), dataset, index, context.reader);
    for (const DocumentNode& item : context.reader.list(facts.find("totals"))) {
        read_total(item, dataset, index, context.reader);
    }
}

}  // namespace parskats
