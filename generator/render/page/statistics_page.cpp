#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

View dataset_row(const PageContext& context, const Dataset& dataset) {
    View view;
    view.text("href", context.href(PageKind::dataset, dataset.id)).html("title", context.html(dataset.title));
    add_optional(view, "finding", context.html(dataset.finding));
    view.html("unit", context.html(dataset.unit));
    return view;
}

PageContent make_statistics(const PageContext& context) {
    const auto sorted = sorted_by_name(context, pointers_to(context.site().datasets),
                                       [&](const Dataset* dataset) { return context.plain(dataset->title); });
    std::vector<View> rows;
    rows.reserve(sorted.size());
    for (const Dataset* dataset : sorted) rows.push_back(dataset_row(context, *dataset));
    PageContent page;
    page.title = context.messages().text("nav.statistics");
    page.description = context.messages().text("statistics.description");
    add_list(page.main, "datasets", std::move(rows));
    return page;
}

}  // namespace

PageDefinition statistics_page() {
    return {PageKind::statistics,
            "statistics",
            ViewSchema().object(
                "datasets",
                list_schema(ViewSchema().text("href").html("title").object("finding", optional_schema()).html("unit"))),
            make_statistics,
            {{"nav.statistics"}, {"statistics.description"}}};
}

}  // namespace parskats
