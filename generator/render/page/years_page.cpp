#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

std::size_t measures_with_work(const Site& site, int year) {
    std::size_t count = 0;
    for (const Plan& plan : site.plans) {
        for (const Measure& measure : plan.measures) {
            if (std::find(measure.years.begin(), measure.years.end(), year) != measure.years.end()) ++count;
        }
    }
    return count;
}

PageContent make_years(const PageContext& context) {
    std::vector<View> years;
    for (const int year : site_years(context.site())) {
        const std::size_t count = measures_with_work(context.site(), year);
        years.push_back(link(context.href(PageKind::year, number_id(year)), std::string(number_id(year)),
                             escape_html(context.messages().format("years.count", {{"count", count}}))));
    }
    PageContent page;
    page.title = context.messages().text("nav.years");
    page.description = context.messages().text("years.description");
    add_list(page.main, "years", std::move(years));
    return page;
}

}  // namespace

PageDefinition years_page() {
    return {PageKind::years,
            "years",
            ViewSchema().object("years", list_schema(link_schema())),
            make_years,
            {{"nav.years"}, {"years.count", {{"count", ArgumentKind::number}}}, {"years.description"}}};
}

}  // namespace parskats
