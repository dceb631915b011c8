#include <charconv>

#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

bool has_work(const Measure& measure, int year) {
    return std::find(measure.years.begin(), measure.years.end(), year) != measure.years.end();
}

/// The measure's row; its link leads to the year's own section where the measure's text has one.
View row_for_year(const PageContext& context, const MeasureRef& ref, int year) {
    View view;
    std::string href = context.href(ref);
    if (!ref.measure->text.empty()) {
        const std::string_view anchor = year_anchor(ref.measure->text.in(context.language()).body, year);
        if (!anchor.empty()) (href += '#') += anchor;
    }
    view.text("number", ref.measure->id).text("href", std::move(href));
    view.html("title", context.html(ref.measure->text, "title")).absent("summary").absent("note");
    add_status(view, context, ref.measure->status);
    return view;
}

struct YearRows {
    std::vector<View> groups;   ///< by direction: what was worked on
    std::vector<View> overdue;  ///< due by the end of this year, not (fully) implemented
    std::vector<View> silent;   ///< no work reported
};

bool is_overdue(const Measure& measure, int year) {
    const bool unfinished = measure.status == Status::partly || measure.status == Status::not_implemented;
    return unfinished && measure.deadline.until.year == year;
}

void collect(YearRows& rows, const PageContext& context, const Plan& plan, int year) {
    if (year < plan.from.year || year > plan.until.year + 1) return;
    for (const Direction& direction : plan.directions) {
        std::vector<View> worked;
        for (const MeasureRef& ref : measures_of(plan, direction)) {
            if (has_work(*ref.measure, year)) {
                worked.push_back(row_for_year(context, ref, year));
            } else if (year <= plan.until.year) {
                rows.silent.push_back(measure_link(context, ref));
            }
            if (is_overdue(*ref.measure, year)) rows.overdue.push_back(measure_row(context, ref));
        }
        if (worked.empty()) continue;
        View group;
        group.text("href", context.href(PageKind::direction, number_id(direction.number), plan.id));
        group.text("number", std::to_string(direction.number)).html("title", context.html(direction.text, "title"));
        group.list("measures", std::move(worked));
        rows.groups.push_back(std::move(group));
    }
}

View neighbour(const PageContext& context, int year) {
    return link(context.href(PageKind::year, number_id(year)), std::string(number_id(year)));
}

void add_neighbours(View& main, const PageContext& context, int year) {
    const std::vector<int> years = site_years(context.site());
    const auto here = std::find(years.begin(), years.end(), year);
    const bool known = here != years.end();
    const auto add = [&](std::string_view name, bool there, int step) {
        if (there) {
            main.object(name, neighbour(context, *(here + step)));
        } else {
            main.absent(name);
        }
    };
    add("previous", known && here != years.begin(), -1);
    add("next", known && here + 1 != years.end(), 1);
}

PageContent make_year(const PageContext& context) {
    int year = 0;
    std::from_chars(context.route().id.data(), context.route().id.data() + context.route().id.size(), year);
    YearRows rows;
    for (const Plan& plan : context.site().plans) collect(rows, context, plan, year);
    const CalendarDay whole{year, 0, 0};
    PageContent page;
    page.title = context.messages().format("year.title", {{"year", whole}});
    page.description = context.messages().format("year.description", {{"year", whole}});
    page.trail.push_back({context.href(PageKind::years), escape_html(context.messages().text("nav.years"))});
    page.main.text("title", page.title);
    page.main.list("groups", std::move(rows.groups));
    add_list(page.main, "overdue", std::move(rows.overdue));
    add_list(page.main, "silent", std::move(rows.silent));
    add_neighbours(page.main, context, year);
    return page;
}

}  // namespace

PageDefinition year_page() {
    const ViewSchema group =
        ViewSchema().text("href").text("number").html("title").list("measures", measure_row_schema());
    return {PageKind::year,
            "year",
            ViewSchema()
                .text("title")
                .list("groups", group)
                .object("overdue", list_schema(measure_row_schema()))
                .object("silent", list_schema(link_schema()))
                .object("previous", link_schema())
                .object("next", link_schema()),
            make_year,
            {{"nav.years"},
             {"year.title", {{"year", ArgumentKind::date}}},
             {"year.description", {{"year", ArgumentKind::date}}}}};
}

}  // namespace parskats
