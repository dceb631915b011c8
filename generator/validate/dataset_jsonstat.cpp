#include "validate/dataset_jsonstat.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "validate/dataset_codes.hpp"
#include "validate/dataset_facts.hpp"
#include "validate/exact_decimal.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_syntax.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array extension_keys{FactKey{"title"},    FactKey{"finding"},    FactKey{"unit"},
                                    FactKey{"decimals"}, FactKey{"source"},     FactKey{"chart"},
                                    FactKey{"additive"}, FactKey{"row_labels"}, FactKey{"totals"},
                                    FactKey{"notes"},    FactKey{"subset_of"},  FactKey{"non_additive_reason"},
                                    FactKey{"printed"}};

/// A text of the file's own language, which it does not name: taken to be the source language.
Text own_text(std::string text, const FactReader& reader) {
    Text out(reader.language_count());
    if (!text.empty()) out.set(0, std::move(text));
    return out;
}

const DocumentNode* find_extension(const DocumentNode& root) {
    const DocumentNode* const extension = root.find("extension");
    return extension == nullptr ? nullptr : extension->find("parskats");
}

/// The label of the unit: of the metric dimension's categories, or the only category of a dimension "unit" (Eurostat).
std::string find_unit(const DocumentNode& root, const Dataset& dataset) {
    const DocumentNode* const all = root.find("dimension");
    for (const Dimension& dimension : dataset.dimensions) {
        const DocumentNode* const node = all->find(dimension.id);
        const DocumentNode* const category = node == nullptr ? nullptr : node->find("category");
        const DocumentNode* const units = category == nullptr ? nullptr : category->find("unit");
        if (units != nullptr && !units->members.empty()) {
            const DocumentNode* const label = units->members.front().value.find("label");
            if (label != nullptr && label->kind == NodeKind::text) return label->text;
        }
        if (lower_ascii(dimension.id) == "unit" && dimension.categories.size() == 1) {
            return dimension.categories.front().label.in(0);
        }
    }
    return {};
}

int most_decimals_of(const DocumentNode& root) {
    const DocumentNode* const values = root.find("value");
    int decimals = 0;
    if (values == nullptr) return decimals;
    for (const DocumentNode& item : values->items) decimals = std::max(decimals, needed_decimals(item.text));
    for (const DocumentMember& member : values->members) {
        decimals = std::max(decimals, needed_decimals(member.value.text));
    }
    return decimals;
}

/// What the file says in its own words, wherever our extension has not said it.
void fill_from_file(const DocumentNode& root, Dataset& dataset, const FactReader& reader) {
    if (dataset.title.empty()) dataset.title = own_text(reader.text(root.find("label")), reader);
    if (dataset.unit.empty()) dataset.unit = own_text(find_unit(root, dataset), reader);
    if (dataset.source.text.empty()) dataset.source.text = own_text(reader.text(root.find("source")), reader);
    if (const DocumentNode* const updated = root.find("updated")) dataset.updated = updated->text;
    if (dataset.title.empty()) reader.faults().report(missing_key, root.span, {"label"});
    if (dataset.unit.empty()) reader.faults().report(missing_key, root.span, {"unit"});
}

/// `note`: texts about the whole table.
void read_own_notes(const DocumentNode* node, Dataset& dataset, const FactReader& reader) {
    if (node == nullptr || node->kind != NodeKind::sequence) return;
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        DatasetNote note;
        note.id = "file-note-" + std::to_string(i + 1);
        note.text = own_text(reader.text(&node->items[i]), reader);
        if (!note.text.empty()) dataset.notes.push_back(std::move(note));
    }
}

}  // namespace

void read_jsonstat(const DocumentNode& root, Dataset& dataset, BuildContext& context) {
    const FactReader& reader = context.reader;
    const DocumentNode* const ours = find_extension(root);
    if (ours != nullptr && reader.is_mapping(*ours, extension_keys)) read_dataset_facts(*ours, dataset, context);
    if (ours == nullptr || ours->find("decimals") == nullptr) dataset.decimals = most_decimals_of(root);
    if (!read_jsonstat_dimensions(root, dataset, reader)) return;
    fill_from_file(root, dataset, reader);
    read_jsonstat_cells(root, dataset, reader);
    if (ours != nullptr && ours->find("printed") != nullptr) {
        read_jsonstat_printed(*ours->find("printed"), dataset, reader);
    }
    if (ours != nullptr) read_dataset_annotations(*ours, dataset, context);
    read_own_notes(root.find("note"), dataset, reader);
}

}  // namespace parskats
