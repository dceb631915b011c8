#include "render/page/measure_facts.hpp"

#include <charconv>
#include <set>

#include "render/page/body.hpp"
#include "render/page/fragments.hpp"

namespace parskats {
namespace {

std::vector<View> institution_links(const PageContext& context, const std::vector<std::string>& ids) {
    std::vector<View> links;
    links.reserve(ids.size());
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

}  // namespace

ViewSchema measure_facts_schema() {
    return ViewSchema()
        .object("responsible", list_schema(link_schema()))
        .object("co_responsible", list_schema(link_schema()))
        .flag("co_responsible_all")
        .text("deadline")
        .list("funding", ViewSchema().text("text"));
}

void add_measure_facts(View& view, const PageContext& context, const Measure& measure) {
    add_list(view, "responsible", institution_links(context, measure.responsible));
    add_list(view, "co_responsible", institution_links(context, measure.co_responsible));
    view.flag("co_responsible_all", measure.co_responsible_all);
    view.text("deadline", deadline_text(context, measure.deadline));
    view.list("funding", funding_lines(context, measure.funding));
}

ViewSchema measure_texts_schema() {
    return ViewSchema()
        .object("summary", optional_schema())
        .object("reason", optional_schema())
        .object("task", optional_schema())
        .object("result", optional_schema())
        .object("indicator", optional_schema())
        .object("delivered", optional_schema())
        .flag("promised");
}

void add_measure_texts(View& view, const PageContext& context, const Measure& measure) {
    const auto& text = measure.text;
    for (const std::string_view field : {"summary", "reason", "task", "result", "indicator", "delivered"}) {
        add_optional(view, field, context.html(text, field));
    }
    const auto has = [&](std::string_view field) {
        return !text.empty() && !text.in(context.language()).field(field).empty();
    };
    view.flag("promised", has("task") || has("result") || has("indicator"));
}

std::string other_figures(const PageContext& context, const Measure& measure, const PageText& text, int heading_level,
                          FigureIds& figures) {
    std::set<std::string_view> shown;
    for (const Reference& reference : text.body.references) {
        if (reference.kind == ReferenceKind::dataset_figure) shown.insert(dataset_of_target(reference.target));
    }
    std::string html;
    for (const auto& id : measure.datasets) {
        const Dataset* dataset = context.site().find_dataset(id);
        if (dataset && shown.insert(id).second)
            html += figure_html(context, *dataset, {}, context.language(), heading_level, figures);
    }
    return html;
}

std::vector<MessageDeclaration> measure_facts_messages() {
    return {{"deadline.by", {{"until", ArgumentKind::date}}},
            {"deadline.continuous", {{"until", ArgumentKind::date}}},
            {"funding.additional"},
            {"funding.amount", {{"year", ArgumentKind::date}, {"amount", ArgumentKind::number}}},
            {"funding.annual-budget"}};
}

}  // namespace parskats
