#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

/// Where a value stands when the table is sorted by its column: the scripts of a page know no alphabet and no calendar.
using Ranks = std::map<std::string, std::size_t, std::less<>>;

std::string brief(const PageContext& context, const Date& date) {
    return context.locale().date(calendar_day(date), DateForm::brief);
}

std::string deadline_text(const PageContext& context, const Deadline& deadline) {
    switch (deadline.kind) {
        case DeadlineKind::continuous:
            return context.messages().format("measures.continuous", {{"until", calendar_day(deadline.until)}});
        case DeadlineKind::by: return brief(context, deadline.until);
        case DeadlineKind::from_to:
            return brief(context, deadline.from.value_or(deadline.until)) + "–" + brief(context, deadline.until);
    }
    return {};
}

/// A date as a number that sorts like it.
std::size_t date_rank(const Date& date) {
    return static_cast<std::size_t>(date.year) * 10000 + static_cast<std::size_t>(date.month) * 100 +
           static_cast<std::size_t>(date.day);
}

std::string name_of(const PageContext& context, const std::string& institution) {
    const Institution* found = context.site().find_institution(institution);
    return found ? context.plain(found->name) : institution;
}

/// The institutions that lead a measure of the plan, by name.
std::vector<std::string> leading_institutions(const PageContext& context, const Plan& plan) {
    std::vector<std::string> ids;
    for (const Measure& measure : plan.measures) {
        ids.insert(ids.end(), measure.responsible.begin(), measure.responsible.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return sorted_by_name(context, ids, [&](const std::string& id) { return name_of(context, id); });
}

std::string joined_words(const std::vector<std::string>& words, std::string_view between) {
    std::string all;
    for (const std::string& word : words) all.append(all.empty() ? "" : between).append(word);
    return all;
}

std::vector<std::string> year_words(const Measure& measure) {
    std::vector<std::string> words;
    for (const int year : measure.years) words.emplace_back(number_id(year));
    return words;
}

View option(std::string value, std::string label) {
    View view;
    view.text("value", std::move(value)).text("label", std::move(label));
    return view;
}

std::vector<View> status_options(const PageContext& context, const Plan& plan) {
    std::vector<View> options;
    for (const Status status :
         {Status::implemented, Status::partly, Status::not_implemented, Status::in_progress, Status::not_started}) {
        const bool used = std::any_of(plan.measures.begin(), plan.measures.end(),
                                      [&](const Measure& measure) { return measure.status == status; });
        if (!used) continue;
        options.push_back(option(std::string(to_word(status)),
                                 context.messages().text(std::string("status.").append(to_word(status)))));
    }
    return options;
}

std::vector<View> direction_options(const PageContext& context, const Plan& plan) {
    std::vector<View> options;
    for (const Direction& direction : plan.directions) {
        const std::string number(number_id(direction.number));
        options.push_back(option(number, number + ". " + context.plain(direction.text, "title")));
    }
    return options;
}

std::vector<View> year_options(const Plan& plan) {
    std::vector<int> years;
    for (const Measure& measure : plan.measures) years.insert(years.end(), measure.years.begin(), measure.years.end());
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    std::vector<View> options;
    options.reserve(years.size());
    for (const int year : years) options.push_back(option(std::string(number_id(year)), std::string(number_id(year))));
    return options;
}

void add_direction(View& row, const PageContext& context, const Plan& plan, const Measure& measure) {
    const std::string number(number_id(measure.direction));
    row.text("direction_number", number);
    const Direction* direction = find_direction(plan, measure.direction);
    row.html("direction_title", direction ? context.html(direction->text, "title") : std::string());
}

View table_row(const PageContext& context, const MeasureRef& ref, const Ranks& ranks) {
    const Measure& measure = *ref.measure;
    View row;
    row.text("number", measure.id).text("href", context.href(ref)).html("title", context.html(measure.text, "title"));
    add_status(row, context, measure.status);
    add_direction(row, context, *ref.plan, measure);
    std::vector<View> leads;
    for (const std::string& id : measure.responsible) leads.push_back(institution_link(context, id));
    row.list("leads", std::move(leads)).text("institutions", joined_words(measure.responsible, " "));
    row.text("years", joined_words(year_words(measure), ", "))
        .text("year_words", joined_words(year_words(measure), " "));
    row.flag("has_years", !measure.years.empty()).text("deadline", deadline_text(context, measure.deadline));
    row.text("status_rank", std::to_string(static_cast<int>(measure.status)));
    row.text("lead_rank", std::to_string(measure.responsible.empty() ? 0 : ranks.at(measure.responsible.front())));
    row.text("year_rank", joined_words(year_words(measure), "").append(12, '0').substr(0, 12));
    row.text("deadline_rank", std::to_string(date_rank(measure.deadline.until)));
    return row;
}

PageContent make_all_measures(const PageContext& context) {
    const Plan& plan = *context.site().find_plan(context.route().plan);
    const std::vector<MeasureRef> refs = measures_of(plan);
    Ranks ranks;
    std::vector<View> institutions;
    for (const std::string& id : leading_institutions(context, plan)) {
        ranks.emplace(id, ranks.size());
        institutions.push_back(option(id, name_of(context, id)));
    }
    std::vector<View> rows;
    rows.reserve(refs.size());
    for (const MeasureRef& ref : refs) rows.push_back(table_row(context, ref, ranks));
    PageContent page;
    page.title = context.messages().text("measures.title");
    page.description = context.messages().text("measures.description");
    page.trail.push_back({context.href(PageKind::plan, plan.id), context.html(plan.text, "title")});
    add_optional(page.main, "tally", refs.empty() ? std::string() : escape_html(tally_sentence(context, refs)));
    page.main.list("rows", std::move(rows)).list("institutions", std::move(institutions));
    page.main.list("statuses", status_options(context, plan)).list("directions", direction_options(context, plan));
    page.main.list("year_choices", year_options(plan));
    // The script puts numbers in the places of these words.
    page.main.text("shown", context.messages().format("measures.shown", {{"shown", std::string("{shown}")},
                                                                         {"total", std::string("{total}")}}));
    return page;
}

ViewSchema row_schema() {
    ViewSchema row = status_schema();
    for (const std::string_view name : {"number", "href", "direction_number", "institutions", "years", "year_words",
                                        "deadline", "status_rank", "lead_rank", "year_rank", "deadline_rank"}) {
        row.text(name);
    }
    return row.html("title").html("direction_title").list("leads", link_schema()).flag("has_years");
}

}  // namespace

PageDefinition all_measures_page() {
    const ViewSchema choice = ViewSchema().text("value").text("label");
    return {PageKind::all_measures,
            "measures",
            ViewSchema()
                .object("tally", optional_schema())
                .list("rows", row_schema())
                .list("institutions", choice)
                .list("statuses", choice)
                .list("directions", choice)
                .list("year_choices", choice)
                .text("shown"),
            make_all_measures,
            {{"measures.continuous", {{"until", ArgumentKind::date}}},
             {"measures.description"},
             {"measures.shown", {{"shown", ArgumentKind::text}, {"total", ArgumentKind::text}}},
             {"measures.title"}}};
}

}  // namespace parskats
