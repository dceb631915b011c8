#include "render/page/fragments.hpp"

#include <array>

#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/link_words.hpp"
#include "render/page/status_shape.hpp"

namespace parskats {
namespace {

constexpr std::array all_statuses{Status::implemented, Status::partly, Status::not_implemented, Status::in_progress,
                                  Status::not_started};

std::string status_key(std::string_view group, Status status) {
    std::string key(group);
    key += to_word(status);
    return key;
}

std::size_t count_status(std::span<const MeasureRef> refs, Status status) {
    const auto count =
        std::count_if(refs.begin(), refs.end(), [&](const MeasureRef& ref) { return ref.measure->status == status; });
    return static_cast<std::size_t>(count);
}

View stroke(const PageContext& context, const MeasureRef& ref) {
    const Measure& measure = *ref.measure;
    View view;
    view.text("href", context.href(ref)).text("number", measure.id).html("title", context.html(measure.text, "title"));
    view.text("status_word", std::string(to_word(measure.status)));
    view.text("status_name", context.messages().text(status_key("status.", measure.status)));
    view.html("stroke_shape", std::string(stroke_shape(measure.status)));
    return view;
}

View marks_group(const PageContext& context, const Plan& plan, const Direction& direction) {
    std::vector<View> strokes;
    for (const MeasureRef& ref : measures_of(plan, direction)) strokes.push_back(stroke(context, ref));
    View view;
    view.text("href", context.href(PageKind::direction, number_id(direction.number), plan.id));
    view.text("number", std::to_string(direction.number)).html("title", context.html(direction.text, "title"));
    view.list("strokes", std::move(strokes));
    return view;
}

std::vector<View> marks_key(const PageContext& context, std::span<const MeasureRef> refs) {
    std::vector<View> key;
    for (const Status status : all_statuses) {
        if (count_status(refs, status) == 0) continue;
        View view;
        add_status(view, context, status);
        key.push_back(std::move(view));
    }
    return key;
}

}  // namespace

ViewSchema optional_schema() {
    return ViewSchema().html("html");
}

void add_optional(View& view, std::string_view name, std::string html) {
    if (html.empty()) {
        view.absent(name);
        return;
    }
    View inner;
    inner.html("html", std::move(html));
    view.object(name, std::move(inner));
}

ViewSchema list_schema(const ViewSchema& item) {
    return ViewSchema().list("items", item);
}

void add_list(View& view, std::string_view name, std::vector<View> items) {
    if (items.empty()) {
        view.absent(name);
        return;
    }
    View inner;
    inner.list("items", std::move(items));
    view.object(name, std::move(inner));
}

ViewSchema status_schema() {
    return ViewSchema().text("status_word").text("status_name").html("status_shape");
}

void add_status(View& view, const PageContext& context, Status status) {
    view.text("status_word", std::string(to_word(status)));
    view.text("status_name", context.messages().text(status_key("status.", status)));
    view.html("status_shape", std::string(status_shape(status)));
}

ViewSchema measure_row_schema() {
    return ViewSchema()
        .text("number")
        .text("href")
        .html("title")
        .object("summary", optional_schema())
        .object("note", optional_schema())
        .include(status_schema());
}

View measure_row(const PageContext& context, const MeasureRef& ref, std::string note_html) {
    View view;
    view.text("number", ref.measure->id).text("href", context.href(ref));
    view.html("title", context.html(ref.measure->text, "title"));
    add_optional(view, "summary", context.html(ref.measure->text, "summary"));
    add_optional(view, "note", std::move(note_html));
    add_status(view, context, ref.measure->status);
    return view;
}

std::vector<View> measure_rows(const PageContext& context, std::span<const MeasureRef> refs) {
    std::vector<View> rows;
    rows.reserve(refs.size());
    for (const MeasureRef& ref : refs) rows.push_back(measure_row(context, ref));
    return rows;
}

ViewSchema link_schema() {
    return ViewSchema().text("href").html("label").object("note", optional_schema());
}

View link(std::string href, std::string label_html, std::string note_html) {
    View view;
    view.text("href", std::move(href)).html("label", std::move(label_html));
    add_optional(view, "note", std::move(note_html));
    return view;
}

View measure_link(const PageContext& context, const MeasureRef& ref) {
    return link(context.href(ref), ref.measure->id + ". " + context.html(ref.measure->text, "title"));
}

View institution_link(const PageContext& context, std::string_view id) {
    const Institution* institution = context.site().find_institution(id);
    return link(context.href(PageKind::institution, id),
                institution ? context.html(institution->name) : escape_html(id));
}

ViewSchema resource_schema() {
    return ViewSchema()
        .html("attributes")
        .html("label")
        .html("suffix")
        .object("byline", optional_schema())
        .object("health", optional_schema());
}

std::string resource_anchor(const Resource& resource) {
    return "resource_" + resource.id;
}

View resource_view(const PageContext& context, const Resource& resource) {
    std::string byline;
    if (const Institution* publisher = context.site().find_institution(resource.publisher)) {
        byline = context.html(publisher->name);
    }
    if (resource.date) {
        if (!byline.empty()) byline += ", ";
        append_escaped(byline, context.locale().date(calendar_day(*resource.date), DateForm::plain));
    }
    View view;
    const ExternalLink link = external_link(context.site(), resource.url);
    view.html("attributes", external_attributes(link)).html("label", context.html(resource.title));
    view.html("suffix", external_suffix(context.messages(), link));
    add_optional(view, "byline", std::move(byline));
    add_optional(view, "health", link_health_html(context, link.standing));
    return view;
}

ViewSchema marks_schema() {
    const ViewSchema one = ViewSchema()
                               .text("href")
                               .text("number")
                               .html("title")
                               .text("status_word")
                               .text("status_name")
                               .html("stroke_shape");
    return ViewSchema()
        .list("groups", ViewSchema().text("href").text("number").html("title").list("strokes", one))
        .list("key", status_schema());
}

View marks(const PageContext& context, const Plan& plan) {
    std::vector<View> groups;
    for (const Direction& direction : plan.directions) {
        if (!direction.measures.empty()) groups.push_back(marks_group(context, plan, direction));
    }
    View view;
    view.list("groups", std::move(groups)).list("key", marks_key(context, measures_of(plan)));
    return view;
}

ViewSchema contents_schema() {
    return ViewSchema().text("href").html("label");
}

std::vector<View> contents(const CompiledMarkdown& body) {
    std::vector<View> entries;
    for (const Heading& heading : body.headings) {
        if (heading.level != 2) continue;
        View entry;
        entry.text("href", "#" + heading.id).html("label", heading.html);
        entries.push_back(std::move(entry));
    }
    if (entries.size() < 3) entries.clear();
    return entries;
}

std::string tally_sentence(const PageContext& context, std::span<const MeasureRef> refs) {
    std::vector<std::string> parts;
    for (const Status status : all_statuses) {
        const std::size_t count = count_status(refs, status);
        const bool always = status == Status::implemented;
        if (count > 0 || always) {
            parts.push_back(context.messages().format(status_key("tally.", status), {{"count", count}}));
        }
    }
    return context.messages().format("tally.sentence", {{"total", refs.size()}, {"parts", joined(context, parts)}});
}

std::vector<MeasureRef> measures_of(const Plan& plan) {
    std::vector<MeasureRef> refs;
    refs.reserve(plan.measures.size());
    for (const Measure& measure : plan.measures) refs.push_back({&plan, &measure});
    return refs;
}

std::vector<MeasureRef> measures_of(const Plan& plan, const Direction& direction) {
    std::vector<MeasureRef> refs;
    refs.reserve(direction.measures.size());
    for (const std::size_t index : direction.measures) refs.push_back({&plan, &plan.measures[index]});
    return refs;
}

const Direction* find_direction(const Plan& plan, int number) {
    const auto found = std::find_if(plan.directions.begin(), plan.directions.end(),
                                    [&](const Direction& direction) { return direction.number == number; });
    return found == plan.directions.end() ? nullptr : &*found;
}

std::string measure_label(const PageContext& context, const Measure& measure) {
    return context.messages().format("measure.label", {{"number", measure.id}});
}

std::string measure_place(const PageContext& context, const Measure& measure) {
    return context.messages().format("measure.place", {{"number", measure.id}});
}

std::string plan_source(const PageContext& context, const Plan& plan) {
    if (plan.source_title.empty()) return {};
    if (plan.source_url.empty()) return context.html(plan.source_title);
    const ExternalLink link = external_link(context.site(), plan.source_url);
    return "<a" + external_attributes(link) + ">" + context.html(plan.source_title) + "</a>" +
           external_suffix(context.messages(), link) + link_warning_html(context.messages(), link.standing);
}

std::string direction_label(const PageContext& context, int number) {
    return context.messages().format("direction.label", {{"number", number_id(number)}});
}

CalendarDay calendar_day(const Date& date) {
    return {date.year, date.month, date.day};
}

std::string span_text(const PageContext& context, const DateSpan& span) {
    if (!span.until || *span.until == span.from) return context.locale().date(calendar_day(span.from), DateForm::plain);
    return context.locale().span(calendar_day(span.from), calendar_day(*span.until));
}

std::string joined(const PageContext& context, const std::vector<std::string>& items) {
    return context.locale().list(items);
}

std::vector<MessageDeclaration> fragment_messages() {
    return {{"direction.label", {{"number", ArgumentKind::text}}},
            {"measure.label", {{"number", ArgumentKind::text}}},
            {"measure.place", {{"number", ArgumentKind::text}}},
            {"status.implemented"},
            {"status.in-progress"},
            {"status.not-implemented"},
            {"status.not-started"},
            {"status.partly"},
            {"tally.implemented", {{"count", ArgumentKind::number}}},
            {"tally.in-progress", {{"count", ArgumentKind::number}}},
            {"tally.not-implemented", {{"count", ArgumentKind::number}}},
            {"tally.not-started", {{"count", ArgumentKind::number}}},
            {"tally.partly", {{"count", ArgumentKind::number}}},
            {"tally.sentence", {{"total", ArgumentKind::number}, {"parts", ArgumentKind::text}}}};
}

}  // namespace parskats
