#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

std::vector<MeasureRef> unfinished(const Plan& plan) {
    std::vector<MeasureRef> refs = measures_of(plan);
    std::erase_if(refs, [](const MeasureRef& ref) { return ref.measure->status == Status::implemented; });
    return refs;
}

std::vector<View> year_links(const PageContext& context) {
    std::vector<View> links;
    for (const int year : site_years(context.site())) {
        links.push_back(link(context.href(PageKind::year, number_id(year)), std::string(number_id(year))));
    }
    return links;
}

std::vector<View> ways_in(const PageContext& context) {
    const Messages& messages = context.messages();
    std::vector<View> links;
    links.push_back(link(context.href(PageKind::plan, context.site().config.plan),
                         escape_html(messages.text("nav.plan")), escape_html(messages.text("home.way-plan"))));
    links.push_back(link(context.href(PageKind::statistics), escape_html(messages.text("nav.statistics")),
                         escape_html(messages.text("home.way-statistics"))));
    links.push_back(link(context.href(PageKind::institutions), escape_html(messages.text("nav.institutions")),
                         escape_html(messages.text("home.way-institutions"))));
    if (!context.site().campaigns.empty()) {
        links.push_back(link(context.href(PageKind::campaigns), escape_html(messages.text("nav.campaigns")),
                             escape_html(messages.text("home.way-campaigns"))));
    }
    if (!context.site().resources.empty()) {
        links.push_back(link(context.href(PageKind::resources), escape_html(messages.text("nav.resources")),
                             escape_html(messages.text("home.way-resources"))));
    }
    return links;
}

PageContent make_home(const PageContext& context) {
    const Plan& plan = context.site().current_plan();
    const std::vector<MeasureRef> refs = measures_of(plan);
    PageContent page;
    page.description = context.plain(context.site().config.description);
    page.main.text("statement", tally_sentence(context, refs));
    page.main.html("lead", context.html(context.site().config.description));
    page.main.object("marks", marks(context, plan));
    add_list(page.main, "unfinished", measure_rows(context, unfinished(plan)));
    add_list(page.main, "years", year_links(context));
    add_list(page.main, "ways", ways_in(context));
    return page;
}

}  // namespace

PageDefinition home_page() {
    return {PageKind::home,
            "home",
            ViewSchema()
                .text("statement")
                .html("lead")
                .object("marks", marks_schema())
                .object("unfinished", list_schema(measure_row_schema()))
                .object("years", list_schema(link_schema()))
                .object("ways", list_schema(link_schema())),
            make_home,
            {{"nav.campaigns"},
             {"nav.institutions"},
             {"nav.plan"},
             {"nav.resources"},
             {"nav.statistics"},
             {"home.way-campaigns"},
             {"home.way-institutions"},
             {"home.way-plan"},
             {"home.way-resources"},
             {"home.way-statistics"}}};
}

}  // namespace parskats
