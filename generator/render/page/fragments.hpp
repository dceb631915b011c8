#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/page/page_context.hpp"
#include "render/template/view.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

// Pieces of views that several page kinds share. A piece has a schema, a function that makes it, and mostly a partial
// of the same name among the templates.

/// A text that may be absent: an object with the field html. Templates write `{{#note}}{{{html}}}{{/note}}`.
[[nodiscard]] ViewSchema optional_schema();
/// Adds `html` as such an object; an empty one is absent.
void add_optional(View& view, std::string_view name, std::string html);

/// A list that may be empty: an object with the list items, absent when there is none, so that a template can leave out
/// the heading too: `{{#measures}}<h2>…</h2><ul>{{#items}}…{{/items}}</ul>{{/measures}}`.
[[nodiscard]] ViewSchema list_schema(const ViewSchema& item);
void add_list(View& view, std::string_view name, std::vector<View> items);

/// Fields of the partial `status`: status_word, status_name, status_shape.
[[nodiscard]] ViewSchema status_schema();
void add_status(View& view, const PageContext& context, Status status);

/// Fields of the partial `measure_row`: number, href, title, summary and note (optional), and those of `status`.
[[nodiscard]] ViewSchema measure_row_schema();
[[nodiscard]] View measure_row(const PageContext& context, const MeasureRef& ref, std::string note_html = {});
[[nodiscard]] std::vector<View> measure_rows(const PageContext& context, std::span<const MeasureRef> refs);

/// Fields of a link in a list: href, label (HTML), note (optional).
[[nodiscard]] ViewSchema link_schema();
[[nodiscard]] View link(std::string href, std::string label_html, std::string note_html = {});
[[nodiscard]] View measure_link(const PageContext& context, const MeasureRef& ref);
[[nodiscard]] View institution_link(const PageContext& context, std::string_view id);

/// Fields of the partial `resource`: attributes, label, suffix (all HTML), byline and health (optional).
[[nodiscard]] ViewSchema resource_schema();
/// The id of a resource's place on the page of materials.
[[nodiscard]] std::string resource_anchor(const Resource& resource);
[[nodiscard]] View resource_view(const PageContext& context, const Resource& resource);

/// Fields of the partial `marks`: groups of strokes, one stroke a measure, and the key.
[[nodiscard]] ViewSchema marks_schema();
[[nodiscard]] View marks(const PageContext& context, const Plan& plan);

/// Fields of an entry of the partial `contents`: href, label.
[[nodiscard]] ViewSchema contents_schema();
/// The level-two headings of `body`; none when there are fewer than three.
[[nodiscard]] std::vector<View> contents(const CompiledMarkdown& body);

/// "No 31 pasākuma izpildīti 22, daļēji izpildīti 6 un nav izpildīti 3."
[[nodiscard]] std::string tally_sentence(const PageContext& context, std::span<const MeasureRef> refs);

[[nodiscard]] std::vector<MeasureRef> measures_of(const Plan& plan);
[[nodiscard]] std::vector<MeasureRef> measures_of(const Plan& plan, const Direction& direction);
[[nodiscard]] const Direction* find_direction(const Plan& plan, int number);

/// "2.3. pasākums", "Measure 2.3"
[[nodiscard]] std::string measure_label(const PageContext& context, const Measure& measure);
/// "1.1. pasākums" as the place in the plan's source, "measure 1.1"
[[nodiscard]] std::string measure_place(const PageContext& context, const Measure& measure);
/// The plan's source as HTML, a link where it has an address; empty when there is none.
[[nodiscard]] std::string plan_source(const PageContext& context, const Plan& plan);
/// "2. rīcības virziens", "Course of action 2"
[[nodiscard]] std::string direction_label(const PageContext& context, int number);
[[nodiscard]] CalendarDay calendar_day(const Date& date);
/// "2021. gada 8. februāris", "no … līdz …"
[[nodiscard]] std::string span_text(const PageContext& context, const DateSpan& span);
/// Texts joined as the language joins a list.
[[nodiscard]] std::string joined(const PageContext& context, const std::vector<std::string>& items);

/// `things` in the alphabetical order of the page's language, by `name_of(thing)`; equal names keep their order.
template <class Thing, class NameOf>
[[nodiscard]] std::vector<Thing> sorted_by_name(const PageContext& context, const std::vector<Thing>& things,
                                                const NameOf& name_of) {
    std::vector<std::pair<std::string, std::size_t>> keys;
    keys.reserve(things.size());
    for (std::size_t i = 0; i < things.size(); ++i) keys.emplace_back(context.locale().sort_key(name_of(things[i])), i);
    std::sort(keys.begin(), keys.end());
    std::vector<Thing> sorted;
    sorted.reserve(things.size());
    for (const auto& key : keys) sorted.push_back(things[key.second]);
    return sorted;
}

/// Pointers to all elements of a list, for sorting.
template <class Thing>
[[nodiscard]] std::vector<const Thing*> pointers_to(const std::vector<Thing>& things) {
    std::vector<const Thing*> pointers;
    pointers.reserve(things.size());
    for (const Thing& thing : things) pointers.push_back(&thing);
    return pointers;
}

/// The messages that fragments ask for by name.
[[nodiscard]] std::vector<MessageDeclaration> fragment_messages();

}  // namespace parskats
