#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/link_words.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

View direction_part(const PageContext& context, const Plan& plan, const Direction& direction) {
    const std::vector<MeasureRef> refs = measures_of(plan, direction);
    View view;
    view.text("number", std::to_string(direction.number));
    view.text("href", context.href(PageKind::direction, number_id(direction.number), plan.id));
    view.html("title", context.html(direction.text, "title"));
    add_optional(view, "goal", context.html(direction.text, "goal"));
    add_optional(view, "tally", refs.empty() ? std::string() : escape_html(tally_sentence(context, refs)));
    add_list(view, "measures", measure_rows(context, refs));
    return view;
}

PageContent make_plan(const PageContext& context) {
    const Plan& plan = *context.site().find_plan(context.route().id);
    const LanguageIndex shown = plan.text.effective(context.language());
    FigureIds figures;
    std::vector<View> directions;
    for (const Direction& direction : plan.directions) directions.push_back(direction_part(context, plan, direction));
    PageContent page;
    page.title = context.plain(plan.text, "title");
    page.description = context.plain(plan.text, "summary");
    page.main.html("title", context.html(plan.text, "title"));
    add_optional(page.main, "summary", context.html(plan.text, "summary"));
    add_optional(page.main, "tally",
                 plan.measures.empty() ? std::string() : escape_html(tally_sentence(context, measures_of(plan))));
    add_optional(page.main, "body",
                 plan.text.empty() ? std::string() : fill_body(context, plan.text.in(shown), shown, figures));
    add_optional(page.main, "source", plan_source(context, plan));
    page.main.text("all_measures", context.href(PageKind::all_measures, all_measures_id, plan.id));
    page.main.list("directions", std::move(directions));
    page.main.text("full", context.href(PageKind::full_report, plan.id));
    page.main.text("csv", context.href_to_file("data/measures.csv"))
        .text("json", context.href_to_file("data/measures.json"));
    return page;
}

}  // namespace

PageDefinition plan_page() {
    const ViewSchema direction = ViewSchema()
                                     .text("number")
                                     .text("href")
                                     .html("title")
                                     .object("goal", optional_schema())
                                     .object("tally", optional_schema())
                                     .object("measures", list_schema(measure_row_schema()));
    return {PageKind::plan, "plan",
            ViewSchema()
                .html("title")
                .object("summary", optional_schema())
                .object("tally", optional_schema())
                .object("body", optional_schema())
                .object("source", optional_schema())
                .text("all_measures")
                .list("directions", direction)
                .text("full")
                .text("csv")
                .text("json"),
            make_plan};
}

}  // namespace parskats
