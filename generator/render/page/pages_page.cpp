#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

View group(std::string title_html, std::string href, std::vector<View> links) {
    View view;
    view.html("title", std::move(title_html));
    if (href.empty()) {
        view.absent("page");
    } else {
        View page;
        page.text("href", std::move(href));
        view.object("page", std::move(page));
    }
    add_list(view, "links", std::move(links));
    return view;
}

View plan_group(const PageContext& context, const Plan& plan) {
    std::vector<View> links;
    for (const Direction& direction : plan.directions) {
        links.push_back(
            link(context.href(PageKind::direction, number_id(direction.number), plan.id),
                 direction_label(context, direction.number) + ": " + context.html(direction.text, "title")));
        for (const MeasureRef& ref : measures_of(plan, direction)) links.push_back(measure_link(context, ref));
    }
    return group(context.html(plan.text, "title"), context.href(PageKind::plan, plan.id), std::move(links));
}

View years_group(const PageContext& context) {
    std::vector<View> links;
    for (const int year : site_years(context.site())) {
        links.push_back(link(context.href(PageKind::year, number_id(year)), std::string(number_id(year))));
    }
    return group(escape_html(context.messages().text("nav.years")), context.href(PageKind::years), std::move(links));
}

/// One group of pages with names, sorted; `name_of` gives the plain name, `html_of` the marked one.
template <class Thing, class PlainOf, class HtmlOf>
View named_group(const PageContext& context, std::string_view key, std::string href, PageKind kind,
                 const std::vector<Thing>& things, const PlainOf& plain_of, const HtmlOf& html_of) {
    std::vector<View> links;
    for (const Thing* thing : sorted_by_name(context, pointers_to(things), plain_of)) {
        links.push_back(link(context.href(kind, thing->id), html_of(thing)));
    }
    return group(escape_html(context.messages().text(key)), std::move(href), std::move(links));
}

PageContent make_pages(const PageContext& context) {
    const Site& site = context.site();
    const auto titled = [&](const auto* thing) { return context.plain(thing->title); };
    const auto titled_html = [&](const auto* thing) { return context.html(thing->title); };
    const auto text_title = [&](const auto* thing) { return context.plain(thing->text, "title"); };
    const auto text_title_html = [&](const auto* thing) { return context.html(thing->text, "title"); };
    const auto named = [&](const Institution* one) { return context.plain(one->name); };
    const auto named_html = [&](const Institution* one) { return context.html(one->name); };
    std::vector<View> groups;
    groups.push_back(
        named_group(context, "pages.ordinary", {}, PageKind::page, site.pages, text_title, text_title_html));
    for (const Plan& plan : site.plans) groups.push_back(plan_group(context, plan));
    groups.push_back(years_group(context));
    groups.push_back(named_group(context, "nav.statistics", context.href(PageKind::statistics), PageKind::dataset,
                                 site.datasets, titled, titled_html));
    groups.push_back(named_group(context, "nav.campaigns", context.href(PageKind::campaigns), PageKind::campaign,
                                 site.campaigns, text_title, text_title_html));
    std::vector<View> about_links;
    about_links.push_back(link(context.href(PageKind::link_health, link_health_id),
                               escape_html(context.messages().text("link-health.title"))));
    groups.push_back(group(escape_html(context.messages().text("nav.resources")), context.href(PageKind::resources),
                           std::move(about_links)));
    groups.push_back(named_group(context, "nav.institutions", context.href(PageKind::institutions),
                                 PageKind::institution, site.institutions, named, named_html));
    PageContent page;
    page.title = context.messages().text("nav.pages");
    page.description = context.messages().text("pages.description");
    page.main.list("groups", std::move(groups));
    return page;
}

}  // namespace

PageDefinition pages_page() {
    return {PageKind::pages,
            "pages",
            ViewSchema().list("groups", ViewSchema()
                                            .html("title")
                                            .object("page", ViewSchema().text("href"))
                                            .object("links", list_schema(link_schema()))),
            make_pages,
            {{"nav.campaigns"},
             {"nav.institutions"},
             {"nav.pages"},
             {"link-health.title"},
             {"nav.resources"},
             {"nav.statistics"},
             {"nav.years"},
             {"pages.description"},
             {"pages.ordinary"}}};
}

}  // namespace parskats
