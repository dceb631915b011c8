#include <array>

#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/help_contacts.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

/// The statuses that are not "done", in the order in which the home page lists them.
constexpr std::array unfinished_statuses{Status::not_implemented, Status::partly, Status::in_progress,
                                         Status::not_started};

std::string group_key(Status status) {
    return std::string("home.group.") += to_word(status);
}

/// What was not (fully) done, one group a status: "5 measures were not implemented", and which.
std::vector<View> unfinished(const PageContext& context, std::span<const MeasureRef> refs) {
    std::vector<View> groups;
    for (const Status status : unfinished_statuses) {
        std::vector<View> rows;
        for (const MeasureRef& ref : refs) {
            if (ref.measure->status == status) rows.push_back(measure_row(context, ref));
        }
        if (rows.empty()) continue;
        View group;
        group.text("heading", context.messages().format(group_key(status), {{"count", rows.size()}}));
        add_status(group, context, status);
        group.list("measures", std::move(rows));
        groups.push_back(std::move(group));
    }
    return groups;
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
    const auto add = [&](std::string href, std::string_view name, std::string_view note) {
        links.push_back(link(std::move(href), escape_html(messages.text(name)), escape_html(messages.text(note))));
    };
    add(context.href(PageKind::plan, context.site().config.plan), "nav.plan", "home.way-plan");
    add(context.href(PageKind::statistics), "nav.statistics", "home.way-statistics");
    add(context.href(PageKind::institutions), "nav.institutions", "home.way-institutions");
    if (!context.site().campaigns.empty())
        add(context.href(PageKind::campaigns), "nav.campaigns", "home.way-campaigns");
    if (!context.site().resources.empty())
        add(context.href(PageKind::resources), "nav.resources", "home.way-resources");
    return links;
}

std::vector<View> findings(const PageContext& context) {
    std::vector<View> rows;
    for (const std::string& id : context.site().config.highlights) {
        const Dataset* dataset = context.site().find_dataset(id);
        if (!dataset) continue;
        const bool has_finding = !dataset->finding.empty();
        rows.push_back(link(context.href(PageKind::dataset, id),
                            context.html(has_finding ? dataset->finding : dataset->title),
                            has_finding ? context.html(dataset->title) : std::string()));
    }
    return rows;
}

/// The page of that id as a link with its summary; absent when the site has none.
void add_page(View& main, std::string_view name, const PageContext& context, std::string_view id) {
    const OrdinaryPage* page = context.site().find_page(id);
    if (!page) {
        main.absent(name);
        return;
    }
    main.object(name, link(context.href(PageKind::page, id), context.html(page->text, "title"),
                           context.html(page->text, "summary")));
}

void add_first_help(View& main, const PageContext& context) {
    std::vector<View> contacts = help_contacts(context);
    if (contacts.empty()) {
        main.absent("first_help");
    } else {
        main.object("first_help", std::move(contacts.front()));
    }
}

PageContent make_home(const PageContext& context) {
    const Plan& plan = context.site().current_plan();
    const std::vector<MeasureRef> refs = measures_of(plan);
    PageContent page;
    page.description = context.plain(context.site().config.description);
    page.main.text("statement", tally_sentence(context, refs));
    page.main.html("lead", context.html(context.site().config.description));
    page.main.object("marks", marks(context, plan));
    add_optional(page.main, "source", context.html(plan.source_title));
    page.main.flag("has_measures", !refs.empty());
    page.main.list("unfinished", unfinished(context, refs));
    add_page(page.main, "method", context, "method");
    add_page(page.main, "changes", context, "corrections");
    add_first_help(page.main, context);
    add_list(page.main, "findings", findings(context));
    add_list(page.main, "years", year_links(context));
    add_list(page.main, "ways", ways_in(context));
    return page;
}

ViewSchema home_schema() {
    const ViewSchema group =
        ViewSchema().text("heading").include(status_schema()).list("measures", measure_row_schema());
    return ViewSchema()
        .text("statement")
        .html("lead")
        .object("marks", marks_schema())
        .object("source", optional_schema())
        .object("method", link_schema())
        .flag("has_measures")
        .object("first_help", help_contact_schema())
        .list("unfinished", group)
        .object("findings", list_schema(link_schema()))
        .object("years", list_schema(link_schema()))
        .object("ways", list_schema(link_schema()))
        .object("changes", link_schema());
}

}  // namespace

PageDefinition home_page() {
    return {PageKind::home,
            "home",
            home_schema(),
            make_home,
            {{"nav.campaigns"},
             {"nav.institutions"},
             {"nav.plan"},
             {"nav.resources"},
             {"nav.statistics"},
             {"home.group.in-progress", {{"count", ArgumentKind::number}}},
             {"home.group.not-implemented", {{"count", ArgumentKind::number}}},
             {"home.group.not-started", {{"count", ArgumentKind::number}}},
             {"home.group.partly", {{"count", ArgumentKind::number}}},
             {"home.way-campaigns"},
             {"home.way-institutions"},
             {"home.way-plan"},
             {"home.way-resources"},
             {"home.way-statistics"}}};
}

}  // namespace parskats
