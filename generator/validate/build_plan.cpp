#include "validate/build_plan.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "content/content_names.hpp"
#include "validate/build_page_texts.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_syntax.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array plan_keys{FactKey{"period", true}, FactKey{"directions", true}, FactKey{"source"}};
constexpr std::array period_keys{FactKey{"from", true}, FactKey{"until", true}};
constexpr std::array source_keys{FactKey{"title", true}, FactKey{"url"}};
constexpr std::array plan_text_keys{FactKey{"title", true}, FactKey{"summary", true}};
constexpr std::array direction_text_keys{FactKey{"title", true}, FactKey{"goal", true}};
constexpr int most_directions = 999;

/// Directions as plan.yaml lists them, with where it does.
using DirectionPlaces = std::map<int, SourceSpan>;

void read_period(const DocumentNode* node, Plan& plan, const FactReader& reader) {
    if (node == nullptr || !reader.is_mapping(*node, period_keys)) return;
    plan.from = reader.date(node->find("from"), DatePrecision::day).value_or(Date{});
    plan.until = reader.date(node->find("until"), DatePrecision::day).value_or(Date{});
    if (plan.from.is_full() && plan.until.is_full() && plan.until < plan.from) {
        reader.faults().report(dates_reversed, word_span(*node->find("until")),
                               {plan.from.to_iso(), plan.until.to_iso()});
    }
}

/// Adds the directions to `plan` in the order of the file.
DirectionPlaces read_directions(const DocumentNode* node, Plan& plan, const FactReader& reader) {
    DirectionPlaces places;
    for (const DocumentNode& item : reader.list(node)) {
        const auto number = reader.integer(&item, 1, most_directions);
        if (!number) continue;
        const auto [first, is_new] = places.emplace(*number, item.span);
        if (is_new) {
            plan.directions.push_back({*number, Localized<PageText>(reader.language_count()), {}});
        } else {
            reader.faults().report({&repeated_item, item.span, {item.text}, {}, {}, {first->second}});
        }
    }
    return places;
}

DirectionPlaces read_facts(const DocumentNode& facts, Plan& plan, const FactReader& reader) {
    if (!reader.is_mapping(facts, plan_keys)) return {};
    read_period(facts.find("period"), plan, reader);
    const DocumentNode* const source = facts.find("source");
    if (source != nullptr && reader.is_mapping(*source, source_keys)) {
        plan.source_title = reader.localized(source->find("title"));
        plan.source_url = reader.address(source->find("url"));
    }
    return read_directions(facts.find("directions"), plan, reader);
}

std::map<int, std::size_t> index_directions(const Plan& plan) {
    std::map<int, std::size_t> index;
    for (std::size_t i = 0; i < plan.directions.size(); ++i) index.emplace(plan.directions[i].number, i);
    return index;
}

/// The number that a direction's folder is called; 0 when it is none.
int direction_number(std::string_view name) {
    int number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool good = error == std::errc() && end == name.data() + name.size() && name.front() != '0';
    return good && number > 0 && number <= most_directions ? number : 0;
}

void build_directions(RawPlan& raw, const DirectionPlaces& places, Plan& plan, BuildContext& context) {
    const auto index = index_directions(plan);
    std::vector<bool> has_folder(plan.directions.size());
    for (RawEntry& entry : raw.directions) {
        const auto found = index.find(direction_number(entry.id));
        Localized<PageText> text = build_page_texts(entry, direction_text_keys, context);
        if (found == index.end()) {
            // Without a readable plan.yaml nothing is known, and its own fault is enough.
            if (raw.facts) context.faults().report_file(unknown_direction, entry.path, {entry.id});
        } else {
            has_folder[found->second] = true;
            plan.directions[found->second].text = std::move(text);
        }
    }
    for (std::size_t i = 0; i < has_folder.size(); ++i) {
        const int number = plan.directions[i].number;
        if (!has_folder[i])
            context.faults().report(direction_without_folder, places.at(number), {std::to_string(number)});
    }
}

void build_measures(RawPlan& raw, Plan& plan, BuildContext& context) {
    const auto index = index_directions(plan);
    for (RawEntry& entry : raw.measures) {
        if (!is_measure_id(entry.id)) {
            // What the loader takes for no number at all has been reported there.
            if (is_measure_number(entry.id)) context.faults().report_file(invalid_measure_id, entry.path, {entry.id});
            continue;
        }
        Measure measure = build_measure(entry, plan, context);
        if (raw.facts && !index.contains(measure.direction)) {
            context.faults().report_file(unknown_direction, entry.path, {std::to_string(measure.direction)});
        }
        plan.measures.push_back(std::move(measure));
    }
    std::sort(plan.measures.begin(), plan.measures.end(),
              [](const Measure& a, const Measure& b) { return compare_measure_ids(a.id, b.id) < 0; });
    for (std::size_t i = 0; i < plan.measures.size(); ++i) {
        const auto found = index.find(plan.measures[i].direction);
        if (found != index.end()) plan.directions[found->second].measures.push_back(i);
    }
}

}  // namespace

Plan build_plan(RawPlan& raw, BuildContext& context) {
    Plan plan;
    plan.id = raw.id;
    DirectionPlaces places;
    if (raw.facts) places = read_facts(*raw.facts, plan, context.reader);
    plan.text = build_page_texts(raw, plan_text_keys, context);
    build_directions(raw, places, plan, context);
    build_measures(raw, plan, context);
    return plan;
}

}  // namespace parskats
