#include <array>

#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

constexpr std::array media{Medium::video, Medium::audio, Medium::document, Medium::image, Medium::test, Medium::page};

std::vector<View> uses(const PageContext& context, const Resource& resource) {
    const ResourceUse& use = context.index().of_resource(resource.id);
    std::vector<View> links;
    for (const MeasureRef& ref : use.measures) links.push_back(measure_link(context, ref));
    for (const Campaign* campaign : use.campaigns) {
        links.push_back(link(context.href(PageKind::campaign, campaign->id), context.html(campaign->text, "title")));
    }
    for (const OrdinaryPage* page : use.pages) {
        links.push_back(link(context.href(PageKind::page, page->id), context.html(page->text, "title")));
    }
    return links;
}

PageContent make_resources(const PageContext& context) {
    std::vector<View> groups;
    for (const Medium medium : media) {
        std::vector<const Resource*> members = pointers_to(context.site().resources);
        std::erase_if(members, [&](const Resource* resource) { return resource->medium != medium; });
        if (members.empty()) continue;
        members =
            sorted_by_name(context, members, [&](const Resource* resource) { return context.plain(resource->title); });
        std::vector<View> rows;
        for (const Resource* resource : members) {
            View row = resource_view(context, *resource);
            row.text("anchor", resource_anchor(*resource));
            add_list(row, "uses", uses(context, *resource));
            rows.push_back(std::move(row));
        }
        View group;
        group.text("title", context.messages().text(std::string("resources.medium.") += to_word(medium)));
        group.list("resources", std::move(rows));
        groups.push_back(std::move(group));
    }
    PageContent page;
    page.title = context.messages().text("nav.resources");
    page.description = context.messages().text("resources.description");
    page.main.list("groups", std::move(groups));
    page.main.text("link_health", context.href(PageKind::link_health, link_health_id));
    return page;
}

}  // namespace

PageDefinition resources_page() {
    const ViewSchema row = resource_schema().text("anchor").object("uses", list_schema(link_schema()));
    return {PageKind::resources,
            "resources",
            ViewSchema().list("groups", ViewSchema().text("title").list("resources", row)).text("link_health"),
            make_resources,
            {{"nav.resources"},
             {"resources.description"},
             {"resources.medium.audio"},
             {"resources.medium.document"},
             {"resources.medium.image"},
             {"resources.medium.page"},
             {"resources.medium.test"},
             {"resources.medium.video"}}};
}

}  // namespace parskats
