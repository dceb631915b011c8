#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

PageContent make_dataset(const PageContext& context) {
    const Dataset& dataset = *context.site().find_dataset(context.route().id);
    FigureIds figures;
    std::vector<View> measures;
    for (const MeasureRef& ref : context.index().of_dataset(dataset.id)) measures.push_back(measure_link(context, ref));
    PageContent page;
    page.title = context.plain(dataset.title);
    page.description = context.plain(dataset.finding);
    page.trail.push_back({context.href(PageKind::statistics), escape_html(context.messages().text("nav.statistics"))});
    // The finding is the headline; the figure itself says what was counted.
    page.main.html("heading", context.html(dataset.finding.empty() ? dataset.title : dataset.finding));
    page.main.html("figure", figure_html(context, dataset, {}, context.language(), 2, figures));
    add_list(page.main, "measures", std::move(measures));
    return page;
}

}  // namespace

PageDefinition dataset_page() {
    return {PageKind::dataset,
            "dataset",
            ViewSchema().html("heading").html("figure").object("measures", list_schema(link_schema())),
            make_dataset,
            {{"nav.statistics"}}};
}

}  // namespace parskats
