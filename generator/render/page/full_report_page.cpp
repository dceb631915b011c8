// The whole report on one page, in the shape of the official annex: for print, for one file to keep or to send.

#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/measure_facts.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

std::string direction_id(const Direction& direction) {
    return "d" + std::to_string(direction.number);
}

/// A body among others: its ids carry `id`, its headings stand `shift` levels lower.
std::string body_html(const PageContext& context, const Localized<PageText>& text, const std::string& id, int shift,
                      FigureIds& figures) {
    if (text.empty()) return {};
    const LanguageIndex shown = text.effective(context.language());
    return fill_body(context, text.in(shown), shown, figures, {id + "_", shift});
}

View measure_part(const PageContext& context, const MeasureRef& ref, FigureIds& figures) {
    const Measure& measure = *ref.measure;
    const std::string id = report_id(measure.id);
    const PageText none;
    View view;
    view.text("id", id).text("number", measure.id).html("title", context.html(measure.text, "title"));
    add_status(view, context, measure.status);
    add_measure_facts(view, context, measure);
    add_measure_texts(view, context, measure);
    add_optional(view, "body", body_html(context, measure.text, id, 2, figures));
    add_optional(
        view, "figures",
        other_figures(context, measure, measure.text.empty() ? none : measure.text.in(context.language()), 4, figures));
    return view;
}

View direction_part(const PageContext& context, const Plan& plan, const Direction& direction, FigureIds& figures) {
    const std::vector<MeasureRef> refs = measures_of(plan, direction);
    std::vector<View> measures;
    for (const MeasureRef& ref : refs) measures.push_back(measure_part(context, ref, figures));
    View view;
    view.text("id", direction_id(direction)).text("number", std::to_string(direction.number));
    view.html("title", context.html(direction.text, "title"));
    add_optional(view, "goal", context.html(direction.text, "goal"));
    add_optional(view, "tally", refs.empty() ? std::string() : escape_html(tally_sentence(context, refs)));
    add_optional(view, "body", body_html(context, direction.text, direction_id(direction), 1, figures));
    view.list("measures", std::move(measures));
    return view;
}

PageContent make_full_report(const PageContext& context) {
    const Plan& plan = *context.site().find_plan(context.route().id);
    FigureIds figures;
    PageContent page;
    page.title = context.messages().format("full.page-title", {{"plan", context.plain(plan.text, "title")}});
    page.description = context.plain(plan.text, "summary");
    page.trail.push_back({context.href(PageKind::plan, plan.id), context.html(plan.text, "title")});
    page.main.html("title", context.html(plan.text, "title"));
    add_optional(page.main, "tally",
                 plan.measures.empty() ? std::string() : escape_html(tally_sentence(context, measures_of(plan))));
    add_optional(page.main, "source", plan_source(context, plan));
    add_optional(page.main, "body", body_html(context, plan.text, "plan", 0, figures));
    page.main.text("address", absolute_url(context.scope().base_url, site_path(context.site(), context.route())));
    std::vector<View> directions;
    for (const Direction& direction : plan.directions) {
        directions.push_back(direction_part(context, plan, direction, figures));
    }
    page.main.list("directions", std::move(directions));
    return page;
}

ViewSchema full_report_schema() {
    const ViewSchema measure = ViewSchema()
                                   .text("id")
                                   .text("number")
                                   .html("title")
                                   .include(status_schema())
                                   .include(measure_facts_schema())
                                   .include(measure_texts_schema())
                                   .object("body", optional_schema())
                                   .object("figures", optional_schema());
    const ViewSchema direction = ViewSchema()
                                     .text("id")
                                     .text("number")
                                     .html("title")
                                     .object("goal", optional_schema())
                                     .object("tally", optional_schema())
                                     .object("body", optional_schema())
                                     .list("measures", measure);
    return ViewSchema()
        .html("title")
        .object("tally", optional_schema())
        .object("source", optional_schema())
        .object("body", optional_schema())
        .text("address")
        .list("directions", direction);
}

std::vector<MessageDeclaration> full_report_messages() {
    std::vector<MessageDeclaration> all = measure_facts_messages();
    all.push_back({"full.page-title", {{"plan", ArgumentKind::text}}});
    return all;
}

}  // namespace

PageDefinition full_report_page() {
    return {PageKind::full_report, "full_report", full_report_schema(), make_full_report, full_report_messages()};
}

}  // namespace parskats
