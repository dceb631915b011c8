#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/link_words.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

std::string successor_note(const PageContext& context, const Successor& successor) {
    if (!successor.from) return context.messages().text("institution.successor");
    return context.messages().format("institution.successor-from", {{"from", calendar_day(*successor.from)}});
}

void add_succession(View& main, const PageContext& context, const Institution& institution) {
    if (institution.successor) {
        View view = institution_link(context, institution.successor->institution);
        view.text("introduction", successor_note(context, *institution.successor));
        main.object("successor", std::move(view));
    } else {
        main.absent("successor");
    }
    std::vector<View> predecessors;
    for (const Institution* one : context.index().of_institution(institution.id).predecessors) {
        predecessors.push_back(institution_link(context, one->id));
    }
    add_list(main, "predecessors", std::move(predecessors));
}

void add_use(View& main, const PageContext& context, const InstitutionUse& use) {
    const bool takes_part = !use.led.empty() || !use.partnered.empty();
    std::vector<MeasureRef> for_all;  // those in which it has no part by name
    for (const MeasureRef& ref : context.index().for_all()) {
        if (takes_part && std::find(use.led.begin(), use.led.end(), ref) == use.led.end()) for_all.push_back(ref);
    }
    add_optional(main, "tally", use.led.empty() ? std::string() : escape_html(tally_sentence(context, use.led)));
    add_list(main, "led", measure_rows(context, use.led));
    add_list(main, "partnered", measure_rows(context, use.partnered));
    add_list(main, "for_all", measure_rows(context, for_all));
    main.flag("no_part", !takes_part);
    std::vector<View> datasets;
    for (const Dataset* dataset : use.datasets) {
        datasets.push_back(link(context.href(PageKind::dataset, dataset->id), context.html(dataset->title)));
    }
    std::vector<View> campaigns;
    for (const Campaign* campaign : use.campaigns) {
        campaigns.push_back(
            link(context.href(PageKind::campaign, campaign->id), context.html(campaign->text, "title")));
    }
    std::vector<View> resources;
    for (const Resource* resource : use.resources) resources.push_back(resource_view(context, *resource));
    add_list(main, "datasets", std::move(datasets));
    add_list(main, "campaigns", std::move(campaigns));
    add_list(main, "resources", std::move(resources));
}

std::string website_html(const PageContext& context, const Institution& institution) {
    if (institution.url.empty()) return {};
    const ExternalLink link = external_link(context.site(), institution.url);
    return "<a" + external_attributes(link) + ">" + escape_html(institution.url) + "</a>" +
           external_suffix(context.messages(), link) + link_warning_html(context.messages(), link.standing);
}

PageContent make_institution(const PageContext& context) {
    const Institution& institution = *context.site().find_institution(context.route().id);
    PageContent page;
    page.title = context.plain(institution.name);
    page.description = context.messages().format("institution.description", {{"name", page.title}});
    page.trail.push_back(
        {context.href(PageKind::institutions), escape_html(context.messages().text("nav.institutions"))});
    page.main.text("kind", context.messages().text(std::string("institution.kind.") += to_word(institution.kind)));
    page.main.html("name", context.html(institution.name));
    add_optional(page.main, "abbreviation", context.html(institution.abbreviation));
    add_optional(page.main, "note", context.html(institution.note));
    add_optional(page.main, "website", website_html(context, institution));
    add_succession(page.main, context, institution);
    add_use(page.main, context, context.index().of_institution(institution.id));
    return page;
}

}  // namespace

PageDefinition institution_page() {
    return {PageKind::institution,
            "institution",
            ViewSchema()
                .text("kind")
                .html("name")
                .object("abbreviation", optional_schema())
                .object("note", optional_schema())
                .object("website", optional_schema())
                .object("successor", link_schema().text("introduction"))
                .object("predecessors", list_schema(link_schema()))
                .object("tally", optional_schema())
                .object("led", list_schema(measure_row_schema()))
                .object("partnered", list_schema(measure_row_schema()))
                .object("for_all", list_schema(measure_row_schema()))
                .flag("no_part")
                .object("datasets", list_schema(link_schema()))
                .object("campaigns", list_schema(link_schema()))
                .object("resources", list_schema(resource_schema())),
            make_institution,
            {{"nav.institutions"},
             {"institution.description", {{"name", ArgumentKind::text}}},
             {"institution.successor"},
             {"institution.successor-from", {{"from", ArgumentKind::date}}},
             {"institution.kind.agency"},
             {"institution.kind.company"},
             {"institution.kind.court"},
             {"institution.kind.education"},
             {"institution.kind.group"},
             {"institution.kind.international"},
             {"institution.kind.ministry"},
             {"institution.kind.municipality"},
             {"institution.kind.ngo"},
             {"institution.kind.ombudsman"},
             {"institution.kind.police"},
             {"institution.kind.prosecution"}}};
}

}  // namespace parskats
