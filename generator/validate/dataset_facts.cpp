#include "validate/dataset_facts.hpp"

#include <utility>

#include "base/nearest_name.hpp"
#include "validate/build_dataset.hpp"
#include "validate/dataset_codes.hpp"
#include "validate/fact_words.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array source_keys{FactKey{"institution"}, FactKey{"text"}, FactKey{"place"}, FactKey{"url"}};
constexpr std::array chart_keys{FactKey{"kind", true}};
constexpr int most_decimals = 6;

void read_source(const DocumentNode* node, DatasetSource& source, BuildContext& context) {
    if (node == nullptr || !context.reader.is_mapping(*node, source_keys)) return;
    source.institution = context.refer(FactTarget::institution, node->find("institution"));
    source.text = context.reader.localized(node->find("text"));
    source.place = context.reader.localized(node->find("place"));
    source.url = context.reader.address(node->find("url"));
}

}  // namespace

void read_dataset_facts(const DocumentNode& facts, Dataset& dataset, BuildContext& context) {
    const FactReader& reader = context.reader;
    dataset.title = reader.localized(facts.find("title"));
    dataset.finding = reader.localized(facts.find("finding"));
    dataset.unit = reader.localized(facts.find("unit"));
    dataset.decimals = reader.integer(facts.find("decimals"), 0, most_decimals).value_or(0);
    read_source(facts.find("source"), dataset.source, context);
    const DocumentNode* const chart = facts.find("chart");
    if (chart != nullptr && reader.is_mapping(*chart, chart_keys)) {
        dataset.chart = reader.choice(chart->find("kind"), all_chart_kinds, ChartKind::table);
    }
    dataset.additive = reader.boolean(facts.find("additive"), true);
    dataset.non_additive_reason = reader.localized(facts.find("non_additive_reason"));
    const DocumentNode* const whole = facts.find("subset_of");
    dataset.subset_of = context.refer(FactTarget::dataset, whole);
    if (!dataset.subset_of.empty() && dataset.subset_of == dataset.id) {
        context.faults().report(refers_to_itself, word_span(*whole), {dataset.id});
    }
}

CategoryIndex::CategoryIndex(const Dataset& dataset) : dataset_(dataset), categories_(dataset.dimensions.size()) {
    for (std::size_t i = 0; i < dataset.dimensions.size(); ++i) {
        const Dimension& dimension = dataset.dimensions[i];
        dimensions_.emplace(dimension.id, i);
        for (std::size_t j = 0; j < dimension.categories.size(); ++j)
            categories_[i].emplace(dimension.categories[j].id, j);
    }
}

std::optional<std::size_t> CategoryIndex::dimension(std::string_view id) const {
    const auto found = dimensions_.find(id);
    return found == dimensions_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> CategoryIndex::category(std::size_t dimension, std::string_view id) const {
    const auto found = categories_[dimension].find(id);
    return found == categories_[dimension].end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> CategoryIndex::category(std::size_t dimension, const PlacedText& word,
                                                   Diagnostics& faults) const {
    const auto found = category(dimension, word.text);
    if (!found) {
        faults.report(unknown_category, word.span, {word.text, dataset_.dimensions[dimension].id},
                      nearest_name(word.text, category_ids(dimension)));
    }
    return found;
}

std::vector<std::string_view> CategoryIndex::category_ids(std::size_t dimension) const {
    std::vector<std::string_view> ids;
    for (const Category& category : dataset_.dimensions[dimension].categories) ids.push_back(category.id);
    return ids;
}

std::vector<std::string_view> CategoryIndex::dimension_ids() const {
    std::vector<std::string_view> ids;
    for (const Dimension& dimension : dataset_.dimensions) ids.push_back(dimension.id);
    return ids;
}

std::size_t count_cells(const std::vector<Dimension>& dimensions) {
    std::size_t count = 1;
    for (const Dimension& dimension : dimensions) {
        const std::size_t size = dimension.categories.size();
        if (size != 0 && count > most_cells / size) return most_cells + 1;
        count *= size;
    }
    return dimensions.empty() ? 0 : count;
}

}  // namespace parskats
