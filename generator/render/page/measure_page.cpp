#include <charconv>
#include <set>

#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

std::vector<View> institution_links(const PageContext& context, const std::vector<std::string>& ids) {
    std::vector<View> links;
    for (const auto& id : ids) links.push_back(institution_link(context, id));
    return links;
}

std::string deadline_text(const PageContext& context, const Deadline& deadline) {
    const CalendarDay until = calendar_day(deadline.until);
    switch (deadline.kind) {
        case DeadlineKind::continuous: return context.messages().format("deadline.continuous", {{"until", until}});
        case DeadlineKind::by: return context.messages().format("deadline.by", {{"until", until}});
        case DeadlineKind::from_to:
            return context.locale().span(calendar_day(deadline.from.value_or(deadline.until)), until);
    }
    return {};
}

/// "6020.00" as units of a hundredth.
MessageNumber euros(std::string_view amount) {
    MessageNumber number;
    const std::size_t point = amount.find('.');
    std::string digits(amount.substr(0, point));
    if (point != std::string_view::npos) {
        digits += amount.substr(point + 1);
        number.decimals = static_cast<int>(amount.size() - point - 1);
    }
    std::from_chars(digits.data(), digits.data() + digits.size(), number.units);
    return number;
}

std::vector<View> funding_lines(const PageContext& context, const Funding& funding) {
    std::vector<View> lines;
    const auto add = [&](std::string text) {
        View line;
        line.text("text", std::move(text));
        lines.push_back(std::move(line));
    };
    switch (funding.kind) {
        case FundingKind::annual_budget: add(context.messages().text("funding.annual-budget")); break;
        case FundingKind::additional:
            if (funding.amounts.empty()) add(context.messages().text("funding.additional"));
            for (const FundingAmount& amount : funding.amounts) {
                add(context.messages().format(
                    "funding.amount", {{"year", CalendarDay{amount.year, 0, 0}}, {"amount", euros(amount.eur)}}));
            }
            break;
    }
    return lines;
}

std::vector<View> year_links(const PageContext& context, const Measure& measure) {
    std::vector<View> links;
    for (const int year : measure.years) {
        links.push_back(link(context.href(PageKind::year, number_id(year)), std::string(number_id(year))));
    }
    return links;
}

/// The measure's figures that its text does not show itself.
std::string other_figures(const PageContext& context, const Measure& measure, const PageText& text,
                          FigureIds& figures) {
    std::set<std::string_view> shown;
    for (const Reference& reference : text.body.references) {
        if (reference.kind == ReferenceKind::dataset_figure) shown.insert(dataset_of_target(reference.target));
    }
    std::string html;
    for (const auto& id : measure.datasets) {
        const Dataset* dataset = context.site().find_dataset(id);
        if (dataset && shown.insert(id).second)
            html += figure_html(context, *dataset, {}, context.language(), 3, figures);
    }
    return html;
}

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

void add_facts(View& main, const PageContext& context, const Measure& measure) {
    add_list(main, "responsible", institution_links(context, measure.responsible));
    add_list(main, "co_responsible", institution_links(context, measure.co_responsible));
    main.flag("co_responsible_all", measure.co_responsible_all);
    main.text("deadline", deadline_text(context, measure.deadline));
    main.list("funding", funding_lines(context, measure.funding));
    add_list(main, "years", year_links(context, measure));
}

void add_texts(View& main, const PageContext& context, const Measure& measure) {
    const auto& text = measure.text;
    main.text("label", measure_label(context, measure));
    main.html("title", context.html(text, "title"));
    for (const std::string_view field : {"summary", "reason", "task", "result", "indicator"}) {
        add_optional(main, field, context.html(text, field));
    }
    main.flag("promised", !text.empty() && !(text.in(context.language()).field("task").empty() &&
                                             text.in(context.language()).field("result").empty() &&
                                             text.in(context.language()).field("indicator").empty()));
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
    page.trail.push_back({context.href(PageKind::plan, plan.id), context.html(plan.text, "title")});
    if (const Direction* direction = find_direction(plan, measure.direction)) {
        page.trail.push_back({context.href(PageKind::direction, number_id(measure.direction), plan.id),
                              std::to_string(measure.direction) + ". " + context.html(direction->text, "title")});
    }
    add_texts(page.main, context, measure);
    add_status(page.main, context, measure.status);
    add_facts(page.main, context, measure);
    add_list(page.main, "contents", contents(text.body));
    add_optional(page.main, "body", fill_body(context, text, shown, figures));
    add_optional(page.main, "figures", other_figures(context, measure, text, figures));
    add_list(page.main, "resources", linked_resources(context, text));
    add_list(page.main, "campaigns", campaign_links(context, measure));
    add_list(page.main, "related", measure_links(context, plan, measure.related));
    add_list(page.main, "successors", measure_links(context, plan, measure.successors));
    add_neighbours(page.main, context, plan, measure);
    return page;
}

ViewSchema measure_schema() {
    return ViewSchema()
        .text("label")
        .html("title")
        .object("summary", optional_schema())
        .object("reason", optional_schema())
        .object("task", optional_schema())
        .object("result", optional_schema())
        .object("indicator", optional_schema())
        .flag("promised")
        .include(status_schema())
        .object("responsible", list_schema(link_schema()))
        .object("co_responsible", list_schema(link_schema()))
        .flag("co_responsible_all")
        .text("deadline")
        .list("funding", ViewSchema().text("text"))
        .object("years", list_schema(link_schema()))
        .object("contents", list_schema(contents_schema()))
        .object("body", optional_schema())
        .object("figures", optional_schema())
        .object("resources", list_schema(resource_schema()))
        .object("campaigns", list_schema(link_schema()))
        .object("related", list_schema(link_schema()))
        .object("successors", list_schema(link_schema()))
        .object("previous", link_schema())
        .object("next", link_schema());
}

}  // namespace

PageDefinition measure_page() {
    return {PageKind::measure,
            "measure",
            measure_schema(),
            make_measure,
            {{"deadline.by", {{"until", ArgumentKind::date}}},
             {"deadline.continuous", {{"until", ArgumentKind::date}}},
             {"funding.additional"},
             {"funding.amount", {{"year", ArgumentKind::date}, {"amount", ArgumentKind::number}}},
             {"funding.annual-budget"}}};
}

}  // namespace parskats
