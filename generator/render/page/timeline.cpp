#include "render/page/timeline.hpp"

#include "base/text.hpp"
#include "render/page/fragments.hpp"

namespace parskats {
namespace {

constexpr int bar_width = 120;  // ten units a month

/// Where a day stands in its year's bar. A year or month without a day ends where it ends.
int place_of(const Date& date) {
    if (date.month == 0) return bar_width;
    const int day = date.day == 0 ? 31 : date.day;
    return (date.month - 1) * 10 + day * 10 / 31;
}

/// Solid where work is reported, a hairline where not, a tick at the deadline.
std::string bar(bool worked, const Date* deadline) {
    std::string svg =
        "<svg class=\"timeline-bar\" viewBox=\"0 0 120 16\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
        "focusable=\"false\">";
    svg += worked ? "<rect class=\"timeline-work\" y=\"4\" width=\"120\" height=\"8\"/>"
                  : "<path class=\"timeline-rest\" d=\"M0 8h120\"/>";
    if (deadline) {
        // Half a line's width inside the picture at both ends.
        const int x = std::clamp(place_of(*deadline), 1, bar_width - 1);
        svg += "<path class=\"timeline-due\" d=\"M" + std::to_string(x) + " 0v16\"/>";
    }
    return svg + "</svg>";
}

std::string day_text(const PageContext& context, std::string_view key, const Date& date) {
    return escape_html(context.messages().format(key, {{"day", calendar_day(date)}}));
}

View entry(const PageContext& context, const Measure& measure, const PageText& text, int year) {
    const bool worked = std::find(measure.years.begin(), measure.years.end(), year) != measure.years.end();
    const bool due = measure.deadline.until.year == year;
    const auto& from = measure.deadline.from;
    View view;
    view.text("year", std::string(number_id(year))).text("href", context.href(PageKind::year, number_id(year)));
    view.html("bar", bar(worked, due ? &measure.deadline.until : nullptr)).flag("worked", worked);
    const std::string_view anchor = year_anchor(text.body, year);
    if (anchor.empty()) {
        view.absent("section");
    } else {
        View section;
        section.text("href", "#" + std::string(anchor));
        view.object("section", std::move(section));
    }
    add_optional(view, "start", from && from->year == year ? day_text(context, "timeline.start", *from) : "");
    add_optional(view, "deadline", due ? day_text(context, "timeline.deadline", measure.deadline.until) : "");
    return view;
}

}  // namespace

ViewSchema timeline_schema() {
    return ViewSchema()
        .text("year")
        .text("href")
        .html("bar")
        .flag("worked")
        .object("section", ViewSchema().text("href"))
        .object("start", optional_schema())
        .object("deadline", optional_schema());
}

std::vector<View> timeline(const PageContext& context, const Plan& plan, const Measure& measure, const PageText& text) {
    std::vector<View> entries;
    for (int year = plan.from.year; year <= plan.until.year; ++year) {
        entries.push_back(entry(context, measure, text, year));
    }
    return entries;
}

std::vector<MessageDeclaration> timeline_messages() {
    return {{"timeline.deadline", {{"day", ArgumentKind::date}}}, {"timeline.start", {{"day", ArgumentKind::date}}}};
}

}  // namespace parskats
