#include <charconv>
#include <map>
#include <utility>

#include "validate/build_dataset.hpp"
#include "validate/dataset_codes.hpp"
#include "validate/dataset_facts.hpp"
#include "validate/dataset_jsonstat.hpp"
#include "validate/dataset_role.hpp"
#include "validate/fact_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

using Labels = std::map<std::string_view, const DocumentNode*>;

Labels index_labels(const DocumentNode* node) {
    Labels labels;
    if (node == nullptr) return labels;
    for (const DocumentMember& member : node->members) labels.emplace(member.key, &member.value);
    return labels;
}

Category make_category(const std::string& id, const Labels& labels, const FactReader& reader) {
    Category category;
    category.id = id;
    const auto label = labels.find(id);
    category.label = Localized<std::string>(reader.language_count());
    if (label != labels.end() && label->second->kind == NodeKind::text && !label->second->text.empty()) {
        category.label.set(0, label->second->text);
    } else {
        // The id is all there is, in every language: a year, mostly.
        for (LanguageIndex index = 0; index < reader.language_count(); ++index) category.label.set(index, id);
    }
    return category;
}

/// The ids of an index written as an object, in the order of their numbers; false when these are not 0, 1, 2 …
bool order_by_number(const DocumentNode& index, std::vector<std::string>& ids) {
    ids.resize(index.members.size());
    for (const DocumentMember& member : index.members) {
        std::size_t place = 0;
        const std::string& text = member.value.text;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
        const bool good = error == std::errc() && end == text.data() + text.size() && place < ids.size();
        if (!good || !ids[place].empty()) return false;
        ids[place] = member.key;
    }
    return true;
}

/// The ids of a dimension's categories in order. A single category may have a label only.
std::vector<std::string> read_category_ids(const DocumentNode& category, const std::string& dimension,
                                           const FactReader& reader) {
    std::vector<std::string> ids;
    const DocumentNode* const index = category.find("index");
    const DocumentNode* const label = category.find("label");
    if (index != nullptr && index->kind == NodeKind::sequence) {
        for (PlacedText& word : reader.words(index)) ids.push_back(std::move(word.text));
    } else if (index != nullptr && index->kind == NodeKind::mapping) {
        if (!order_by_number(*index, ids)) {
            reader.faults().report(jsonstat_index, index->span, {dimension});
            ids.clear();
        }
    } else if (label != nullptr && label->members.size() == 1) {
        ids.push_back(label->members.front().key);
    } else {
        reader.faults().report(jsonstat_index, category.span, {dimension});
    }
    return ids;
}

Dimension read_dimension(const PlacedText& name, const DocumentNode* all, const FactReader& reader) {
    Dimension dimension;
    dimension.id = name.text;
    dimension.span = name.span;
    dimension.label = Localized<std::string>(reader.language_count());
    const DocumentNode* const node = all == nullptr ? nullptr : all->find(name.text);
    const DocumentNode* const category = node == nullptr ? nullptr : node->find("category");
    if (category == nullptr || category->kind != NodeKind::mapping) {
        reader.faults().report(jsonstat_missing_dimension, name.span, {name.text});
        return dimension;
    }
    const std::string label = reader.text(node->find("label"));
    dimension.label.set(0, label.empty() ? name.text : label);
    const Labels labels = index_labels(category->find("label"));
    for (const std::string& id : read_category_ids(*category, name.text, reader)) {
        dimension.categories.push_back(make_category(id, labels, reader));
    }
    return dimension;
}

void read_roles(const DocumentNode* node, Dataset& dataset, const FactReader& reader) {
    if (node == nullptr) return;
    for (const DimensionRole role : all_dimension_roles) {
        for (const PlacedText& word : reader.words(node->find(to_word(role)))) {
            for (Dimension& dimension : dataset.dimensions) {
                if (dimension.id == word.text) dimension.role = role;
            }
        }
    }
}

/// `size` against what the dimensions have.
bool check_sizes(const DocumentNode* node, const Dataset& dataset, const FactReader& reader) {
    const auto sizes = reader.list(node);
    bool good = sizes.size() == dataset.dimensions.size();
    if (!good && node != nullptr) {
        reader.faults().report(jsonstat_value_count, node->span,
                               {"size", std::to_string(sizes.size()), std::to_string(dataset.dimensions.size())});
    }
    for (std::size_t i = 0; good && i < sizes.size(); ++i) {
        const std::string count = std::to_string(dataset.dimensions[i].categories.size());
        if (sizes[i].text == count) continue;
        reader.faults().report(jsonstat_size, sizes[i].span,
                               {dataset.dimensions[i].id, count, describe_value(sizes[i])});
        good = false;
    }
    return good;
}

bool has_required(const DocumentNode& root, const FactReader& reader) {
    bool good = true;
    for (const std::string_view key : {"id", "size", "dimension", "value"}) {
        if (root.find(key) != nullptr) continue;
        reader.faults().report(missing_key, root.span, {std::string(key)});
        good = false;
    }
    return good;
}

}  // namespace

bool read_jsonstat_dimensions(const DocumentNode& root, Dataset& dataset, const FactReader& reader) {
    if (!has_required(root, reader)) return false;
    const DocumentNode& ids = *root.find("id");
    for (const PlacedText& name : reader.words(&ids)) {
        dataset.dimensions.push_back(read_dimension(name, root.find("dimension"), reader));
    }
    read_roles(root.find("role"), dataset, reader);
    bool good = check_sizes(root.find("size"), dataset, reader);
    const std::size_t cells = count_cells(dataset.dimensions);
    if (good && cells == 0) {
        reader.faults().report(empty_table, ids.span);
    } else if (good && cells > most_cells) {
        reader.faults().report(table_too_large, ids.span, {std::to_string(most_cells)});
    }
    good = good && cells > 0 && cells <= most_cells;
    if (!good) dataset.dimensions.clear();
    return good;
}

}  // namespace parskats
