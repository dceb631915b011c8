#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

PageContent make_ordinary(const PageContext& context) {
    const OrdinaryPage& source = *context.site().find_page(context.route().id);
    const LanguageIndex shown = source.text.effective(context.language());
    const PageText none;
    const PageText& text = source.text.empty() ? none : source.text.in(shown);
    FigureIds figures;
    PageContent page;
    page.title = std::string(text.title());
    page.description = std::string(text.summary());
    page.quiet = source.quiet;
    page.main.html("title", context.html(source.text, "title"));
    // Where help is needed, nothing stands before the first sentence.
    add_list(page.main, "contents", source.quiet ? std::vector<View>{} : contents(text.body));
    add_optional(page.main, "summary", context.html(source.text, "summary"));
    add_optional(page.main, "body", fill_body(context, text, shown, figures));
    return page;
}

}  // namespace

PageDefinition ordinary_page() {
    return {PageKind::page, "page",
            ViewSchema()
                .html("title")
                .object("summary", optional_schema())
                .object("contents", list_schema(contents_schema()))
                .object("body", optional_schema()),
            make_ordinary};
}

}  // namespace parskats
