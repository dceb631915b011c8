#include <set>

#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/measure_facts.hpp"
#include "render/page/page_definition.hpp"
#include "render/page/timeline.hpp"

namespace parskats {
namespace {

/// The listed resources that the text links to, each once, in the text's order.
std::vector<View> linked_resources(const PageContext& context, const PageText& text) {
    std::set<std::string_view> seen;
    std::vector<View> views;
    for (const Reference& reference : text.body.references) {
        if (reference.kind != ReferenceKind::external) continue;
        const Resource* resource = context.site().find_resource_by_url(reference.target);
        if (resource && seen.insert(resource->id).second) views.push_back(resource_view(context, *resource));
    }
    return views;
}

std::vector<View> measure_links(const PageContext& context, const Plan& plan, const std::vector<std::string>& ids) {
    std::vector<View> links;
    for (const auto& id : ids) {
        const std::size_t slash = id.find('/');
        const Plan* of =
            slash == std::string::npos ? &plan : context.site().find_plan(std::string_view(id).substr(0, slash));
        const Measure* measure =
            of ? of->find_measure(slash == std::string::npos ? id : id.substr(slash + 1)) : nullptr;
        if (measure) links.push_back(measure_link(context, {of, measure}));
    }
    return links;
}

std::vector<View> campaign_links(const PageContext& context, const Measure& measure) {
    std::vector<View> links;
    for (const auto& id : measure.campaigns) {
        const Campaign* campaign = context.site().find_campaign(id);
        if (campaign)
            links.push_back(link(context.href(PageKind::campaign, id), context.html(campaign->text, "title")));
    }
    return links;
}

void add_neighbours(View& main, const PageContext& context, const Plan& plan, const Measure& measure) {
    const auto index = static_cast<std::size_t>(&measure - plan.measures.data());
    const auto add = [&](std::string_view name, bool there, std::size_t at) {
        if (there) {
            main.object(name, measure_link(context, {&plan, &plan.measures[at]}));
        } else {
            main.absent(name);
        }
    };
    add("previous", index > 0, index - 1);
    add("next", index + 1 < plan.measures.size(), index + 1);
}

/// The measure in the other languages that have it, each by its own title.
std::vector<View> twins(const PageContext& context, const Measure& measure) {
    std::vector<View> links;
    if (!is_translated(context.site(), context.route())) return links;  // the notice above leads to the source
    for (LanguageIndex other = 0; other < context.site().language_count(); ++other) {
        if (other == context.language() || !measure.text.has(other)) continue;
        View twin;
        twin.text("href", context.href_in(other)).text("code", context.language_code(other));
        twin.text("name", context.site().config.languages[other].name);
        twin.text("title", std::string(measure.text.in(other).title()));
        links.push_back(std::move(twin));
    }
    return links;
}

/// How to name this page elsewhere, as HTML: the site, the measure's title as a sentence, the permanent address.
std::string citation(const PageContext& context, const Measure& measure) {
    const std::string title = context.plain(measure.text, "title");
    const bool ends = !title.empty() && title.find_last_of(".?!") == title.size() - 1;
    return context.html(context.site().config.title) + ". " + escape_html(measure.id) + ". " +
           context.html(measure.text, "title") + (ends ? " " : ". ") +
           escape_html(absolute_url(context.scope().base_url,
                                    site_path(context.site(), source_route(context.site(), context.route()))));
}

void add_origin(View& main, const PageContext& context, const Plan& plan, const Measure& measure) {
    const std::string source = plan_source(context, plan);
    add_optional(main, "source",
                 source.empty() ? source : source + ", " + escape_html(measure_place(context, measure)));
    main.html("citation", citation(context, measure));
    add_list(main, "twins", twins(context, measure));
}

void add_direction(View& main, std::vector<Crumb>& trail, const PageContext& context, const Plan& plan,
                   const Measure& measure) {
    trail.push_back({context.href(PageKind::plan, plan.id), context.html(plan.text, "title")});
    const Direction* direction = find_direction(plan, measure.direction);
    if (!direction) {
        main.absent("goal");
        return;
    }
    const std::string href = context.href(PageKind::direction, number_id(measure.direction), plan.id);
    const std::string title = std::to_string(measure.direction) + ". " + context.html(direction->text, "title");
    trail.push_back({href, title});
    const std::string goal = context.html(direction->text, "goal");
    if (goal.empty()) {
        main.absent("goal");
    } else {
        main.object("goal", link(href, title, goal));
    }
}

/// The headings of the text that the timeline does not lead to.
std::vector<View> other_contents(const CompiledMarkdown& body, const Plan& plan) {
    CompiledMarkdown rest;
    for (const Heading& heading : body.headings) {
        bool is_year = false;
        for (int year = plan.from.year; year <= plan.until.year; ++year)
            is_year |= year_anchor(body, year) == heading.id;
        if (!is_year) rest.headings.push_back(heading);
    }
    return contents(rest);
}

PageContent make_measure(const PageContext& context) {
    const Plan& plan = *context.site().find_plan(context.route().plan);
    const Measure& measure = *plan.find_measure(context.route().id);
    const LanguageIndex shown = measure.text.effective(context.language());
    const PageText none;
    const PageText& text = measure.text.empty() ? none : measure.text.in(shown);
    FigureIds figures;
    PageContent page;
    page.title = measure.id + ". " + context.plain(measure.text, "title");
    page.description = context.plain(measure.text, "summary");
    add_direction(page.main, page.trail, context, plan, measure);
    page.main.text("label", measure_label(context, measure)).html("title", context.html(measure.text, "title"));
    add_measure_texts(page.main, context, measure);
    add_status(page.main, context, measure.status);
    add_measure_facts(page.main, context, measure);
    page.main.list("years", timeline(context, plan, measure, text));
    add_list(page.main, "contents", other_contents(text.body, plan));
    add_optional(page.main, "body", fill_body(context, text, shown, figures));
    add_optional(page.main, "figures", other_figures(context, measure, text, 3, figures));
    add_list(page.main, "resources", linked_resources(context, text));
    add_list(page.main, "campaigns", campaign_links(context, measure));
    add_list(page.main, "related", measure_links(context, plan, measure.related));
    add_list(page.main, "successors", measure_links(context, plan, measure.successors));
    add_neighbours(page.main, context, plan, measure);
    add_origin(page.main, context, plan, measure);
    return page;
}

ViewSchema measure_schema() {
    return ViewSchema()
        .text("label")
        .html("title")
        .object("goal", link_schema())
        .include(measure_texts_schema())
        .include(status_schema())
        .include(measure_facts_schema())
        .list("years", timeline_schema())
        .object("contents", list_schema(contents_schema()))
        .object("body", optional_schema())
        .object("figures", optional_schema())
        .object("resources", list_schema(resource_schema()))
        .object("campaigns", list_schema(link_schema()))
        .object("related", list_schema(link_schema()))
        .object("successors", list_schema(link_schema()))
        .object("previous", link_schema())
        .object("next", link_schema())
        .object("source", optional_schema())
        .html("citation")
        .object("twins", list_schema(ViewSchema().text("href").text("code").text("name").text("title")));
}

std::vector<MessageDeclaration> measure_messages() {
    std::vector<MessageDeclaration> all = measure_facts_messages();
    for (MessageDeclaration& one : timeline_messages()) all.push_back(std::move(one));
    return all;
}

}  // namespace

PageDefinition measure_page() {
    return {PageKind::measure, "measure", measure_schema(), make_measure, measure_messages()};
}

}  // namespace parskats
