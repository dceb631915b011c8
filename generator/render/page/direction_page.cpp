#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

const Direction& direction_of(const Plan& plan, std::string_view id) {
    for (const Direction& direction : plan.directions) {
        if (number_id(direction.number) == id) return direction;
    }
    return plan.directions.front();
}

PageContent make_direction(const PageContext& context) {
    const Plan& plan = *context.site().find_plan(context.route().plan);
    const Direction& direction = direction_of(plan, context.route().id);
    const LanguageIndex shown = direction.text.effective(context.language());
    const std::vector<MeasureRef> refs = measures_of(plan, direction);
    FigureIds figures;
    PageContent page;
    page.title = context.plain(direction.text, "title");
    page.description = context.plain(direction.text, "goal");
    page.trail.push_back({context.href(PageKind::plan, plan.id), context.html(plan.text, "title")});
    page.main.text("label", direction_label(context, direction.number));
    page.main.html("title", context.html(direction.text, "title"));
    add_optional(page.main, "goal", context.html(direction.text, "goal"));
    add_optional(page.main, "tally", refs.empty() ? std::string() : escape_html(tally_sentence(context, refs)));
    add_list(page.main, "measures", measure_rows(context, refs));
    add_optional(page.main, "body",
                 direction.text.empty() ? std::string() : fill_body(context, direction.text.in(shown), shown, figures));
    return page;
}

}  // namespace

PageDefinition direction_page() {
    return {PageKind::direction, "direction",
            ViewSchema()
                .text("label")
                .html("title")
                .object("goal", optional_schema())
                .object("tally", optional_schema())
                .object("measures", list_schema(measure_row_schema()))
                .object("body", optional_schema()),
            make_direction};
}

}  // namespace parskats
