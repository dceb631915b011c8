#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

std::string languages_text(const PageContext& context, const Campaign& campaign) {
    std::vector<std::string> names;
    for (const auto& code : campaign.languages) {
        const std::string key = "in-language." + code;
        names.push_back(context.messages().has(key) ? context.messages().text(key) : code);
    }
    return joined(context, names);
}

std::vector<View> resources_of(const PageContext& context, const Campaign& campaign) {
    std::vector<View> views;
    for (const auto& id : campaign.resources) {
        if (const Resource* resource = context.site().find_resource(id))
            views.push_back(resource_view(context, *resource));
    }
    return views;
}

void add_facts(View& main, const PageContext& context, const Campaign& campaign) {
    std::vector<std::string> dates;
    for (const DateSpan& span : campaign.dates) dates.push_back(span_text(context, span));
    std::vector<View> organisers;
    for (const auto& id : campaign.organisers) organisers.push_back(institution_link(context, id));
    std::vector<View> measures;
    for (const MeasureRef& ref : context.index().of_campaign(campaign.id))
        measures.push_back(measure_link(context, ref));
    add_optional(main, "dates", escape_html(joined(context, dates)));
    add_list(main, "organisers", std::move(organisers));
    add_optional(main, "languages", escape_html(languages_text(context, campaign)));
    add_list(main, "measures", std::move(measures));
    add_list(main, "resources", resources_of(context, campaign));
}

PageContent make_campaign(const PageContext& context) {
    const Campaign& campaign = *context.site().find_campaign(context.route().id);
    const LanguageIndex shown = campaign.text.effective(context.language());
    FigureIds figures;
    PageContent page;
    page.title = context.plain(campaign.text, "title");
    page.description = context.plain(campaign.text, "summary");
    page.trail.push_back({context.href(PageKind::campaigns), escape_html(context.messages().text("nav.campaigns"))});
    page.main.html("title", context.html(campaign.text, "title"));
    add_optional(page.main, "summary", context.html(campaign.text, "summary"));
    add_optional(page.main, "body",
                 campaign.text.empty() ? std::string() : fill_body(context, campaign.text.in(shown), shown, figures));
    add_facts(page.main, context, campaign);
    return page;
}

}  // namespace

PageDefinition campaign_page() {
    return {PageKind::campaign,
            "campaign",
            ViewSchema()
                .html("title")
                .object("summary", optional_schema())
                .object("body", optional_schema())
                .object("dates", optional_schema())
                .object("organisers", list_schema(link_schema()))
                .object("languages", optional_schema())
                .object("measures", list_schema(link_schema()))
                .object("resources", list_schema(resource_schema())),
            make_campaign,
            {{"nav.campaigns"}}};
}

}  // namespace parskats
