#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

PageContent make_search(const PageContext& context) {
    PageContent page;
    page.title = context.messages().text("search.title");
    page.description = context.messages().text("search.description");
    page.quiet = true;  // what stands in the browser's history names the search and nothing else
    page.main.text("index", context.href_to_file(context.scope().search_indexes[context.language()]));
    page.main.text("top", root_prefix(context.file()));
    // The script puts the number in the place of the word.
    page.main.text("found", context.messages().format("search.found", {{"count", std::string("{count}")}}));
    page.main.text("measures", context.href(PageKind::all_measures, all_measures_id, context.site().config.plan));
    page.main.text("pages", context.href(PageKind::pages));
    return page;
}

}  // namespace

PageDefinition search_page() {
    return {PageKind::search,
            "search",
            ViewSchema().text("index").text("top").text("found").text("measures").text("pages"),
            make_search,
            {{"search.description"}, {"search.found", {{"count", ArgumentKind::text}}}, {"search.title"}}};
}

}  // namespace parskats
