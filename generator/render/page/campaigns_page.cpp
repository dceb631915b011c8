#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

Date first_day(const Campaign& campaign) {
    return campaign.dates.empty() ? Date{} : campaign.dates.front().from;
}

View campaign_row(const PageContext& context, const Campaign& campaign) {
    std::vector<std::string> dates;
    for (const DateSpan& span : campaign.dates) dates.push_back(span_text(context, span));
    View view;
    view.text("href", context.href(PageKind::campaign, campaign.id))
        .html("title", context.html(campaign.text, "title"));
    add_optional(view, "summary", context.html(campaign.text, "summary"));
    view.text("dates", joined(context, dates));
    return view;
}

PageContent make_campaigns(const PageContext& context) {
    std::vector<const Campaign*> campaigns = pointers_to(context.site().campaigns);
    std::stable_sort(campaigns.begin(), campaigns.end(),
                     [](const Campaign* a, const Campaign* b) { return first_day(*a) < first_day(*b); });
    std::vector<View> rows;
    rows.reserve(campaigns.size());
    for (const Campaign* campaign : campaigns) rows.push_back(campaign_row(context, *campaign));
    PageContent page;
    page.title = context.messages().text("nav.campaigns");
    page.description = context.messages().text("campaigns.description");
    add_list(page.main, "campaigns", std::move(rows));
    return page;
}

}  // namespace

PageDefinition campaigns_page() {
    return {
        PageKind::campaigns,
        "campaigns",
        ViewSchema().object(
            "campaigns",
            list_schema(ViewSchema().text("href").html("title").object("summary", optional_schema()).text("dates"))),
        make_campaigns,
        {{"nav.campaigns"}, {"campaigns.description"}}};
}

}  // namespace parskats
