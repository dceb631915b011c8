#include "render/page/frame.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/help_contacts.hpp"
#include "render/page/navigation.hpp"
#include "render/page/script_links.hpp"

namespace parskats {
namespace {

constexpr std::size_t deepest = 4;  // lv/2021-2023/1.1/index.html has three folders

std::size_t depth_of(std::string_view file) {
    return static_cast<std::size_t>(std::count(file.begin(), file.end(), '/'));
}

/// A link that climbs to the top first, so that it holds for every page of that depth.
std::string climb(std::string_view path, std::size_t depth) {
    std::string href;
    for (std::size_t i = 0; i < depth; ++i) href += "../";
    href += path;
    return href;
}

std::vector<View> navigation_items(const PageContext& at, const std::vector<std::string>& words, std::size_t depth,
                                   std::string_view current) {
    std::vector<View> views;
    for (const std::string& word : words) {
        NavigationTarget target = navigation_target(at, word);
        View view;
        view.text("href", climb(target.file, depth)).html("label", std::move(target.label));
        view.flag("current", word == current);
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<View> toggles(const PageContext& context) {
    std::vector<View> views;
    for (LanguageIndex other = 0; other < context.site().language_count(); ++other) {
        if (other == context.language()) continue;
        const SiteLanguage& language = context.site().config.languages[other];
        View view;
        view.text("code", language.code).text("name", language.name).text("href", context.href_in(other));
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<View> crumbs(const PageContext& context, const PageContent& content) {
    std::vector<View> views;
    if (context.route().kind == PageKind::home) return views;
    views.push_back(link(context.href(PageKind::home), escape_html(context.messages().text("nav.home"))));
    for (const Crumb& crumb : content.trail) views.push_back(link(crumb.href, crumb.label));
    return views;
}

void add_alternate(std::vector<View>& views, std::string code, std::string url) {
    View view;
    view.text("code", std::move(code)).text("url", std::move(url));
    views.push_back(std::move(view));
}

/// The page in all languages that it is translated to, itself included, and the chooser for all others; none when it is
/// alone. The sitemap says the same.
std::vector<View> alternates(const PageContext& context) {
    std::vector<View> views;
    if (!is_listed(context.route()) || !is_translated(context.site(), context.route())) return views;
    for (LanguageIndex other = 0; other < context.site().language_count(); ++other) {
        Route twin = context.route();
        twin.language = other;
        if (!is_translated(context.site(), twin)) continue;
        add_alternate(views, context.language_code(other),
                      absolute_url(context.scope().base_url, site_path(context.site(), twin)));
    }
    if (views.size() < 2) views.clear();
    if (!views.empty()) add_alternate(views, "x-default", std::string(context.scope().base_url));
    return views;
}

/// What the head says for a page that is shown in another language than its own.
void add_fallback(View& view, const PageContext& context) {
    if (is_translated(context.site(), context.route())) {
        view.absent("fallback");
        return;
    }
    const LanguageIndex source = source_route(context.site(), context.route()).language;
    View notice;
    notice.text("href", context.href_in(source)).text("code", context.language_code(source));
    notice.text("name", context.site().config.languages[source].name);
    view.object("fallback", std::move(notice));
}

void add_open_graph(View& view, const PageContext& context, const PageContent& content, const std::string& canonical) {
    if (content.quiet) {
        view.absent("open_graph");
        return;
    }
    const auto& languages = context.site().config.languages;
    const LanguageIndex own = source_route(context.site(), context.route()).language;
    std::vector<View> others;
    for (LanguageIndex other = 0; other < languages.size(); ++other) {
        Route twin = context.route();
        twin.language = other;
        if (other == own || !is_translated(context.site(), twin)) continue;
        View one;
        one.text("locale", open_graph_locale(languages[other].locale));
        others.push_back(std::move(one));
    }
    View graph;
    graph.text("type", context.route().kind == PageKind::home ? "website" : "article").text("url", canonical);
    graph.text("locale", open_graph_locale(languages[own].locale)).list("other_locales", std::move(others));
    view.object("open_graph", std::move(graph));
}

std::string head_title(const PageContext& context, const PageContent& content) {
    std::string site = context.plain(context.site().config.title);
    if (content.title.empty()) return site;
    return content.quiet ? content.title : content.title + " – " + site;
}

ViewSchema frame_schema() {
    return ViewSchema()
        .text("lang")
        .text("head_title")
        .text("title")
        .text("site_title")
        .text("description")
        .text("canonical")
        .text("stylesheet")
        .list("scripts", script_link_schema())
        .text("exit_url")
        .list("alternates", ViewSchema().text("code").text("url"))
        .object("open_graph",
                ViewSchema().text("type").text("url").text("locale").list("other_locales", ViewSchema().text("locale")))
        .list("toggles", ViewSchema().text("code").text("name").text("href"))
        .object("crumbs", list_schema(link_schema()))
        .flag("unlisted")
        .object("fallback", ViewSchema().text("href").text("code").text("name"))
        .html("safety")
        .html("masthead")
        .html("main")
        .html("help")
        .html("footer");
}

}  // namespace

std::vector<TemplateDeclaration> frame_templates() {
    const ViewSchema item = ViewSchema().text("href").html("label").flag("current");
    return {{"frame", frame_schema()},
            {"safety", ViewSchema().text("exit_url")},
            {"masthead", ViewSchema().text("home").html("site_title").list("items", item)},
            {"help", ViewSchema().list("contacts", help_contact_schema()).object("pages", list_schema(link_schema()))},
            {"footer", ViewSchema().list("items", item).object("contact", optional_schema()).text("version")}};
}

Frame::Frame(const RenderScope& scope, const TemplateSet& templates) : scope_(&scope), templates_(&templates) {
    for (LanguageIndex language = 0; language < scope.site->language_count(); ++language) {
        View view;
        view.text("exit_url", scope.site->config.exit_url);
        safety_.push_back(render(templates.at("safety", language), std::move(view)));
        for (std::size_t depth = 1; depth <= deepest; ++depth) prepare(language, depth);
    }
}

void Frame::prepare(LanguageIndex language, std::size_t depth) {
    const PageContext at(*scope_, {PageKind::home, language});
    prepare_mastheads(at, depth);
    prepare_help(at, depth);
    prepare_footer(at, depth);
}

void Frame::prepare_mastheads(const PageContext& at, std::size_t depth) {
    const SiteConfig& config = at.site().config;
    std::vector<std::string> words = config.navigation;
    words.emplace_back();  // a page that no word of the navigation leads to
    for (const std::string& word : words) {
        View view;
        view.text("home", climb(at.file(), depth)).html("site_title", at.html(config.title));
        view.list("items", navigation_items(at, config.navigation, depth, word));
        mastheads_.insert_or_assign(MastheadKey(at.language(), depth, word),
                                    render(templates_->at("masthead", at.language()), std::move(view)));
    }
}

void Frame::prepare_help(const PageContext& at, std::size_t depth) {
    std::vector<View> pages;
    for (const std::string_view id : {"help", "stay-safe"}) {
        const OrdinaryPage* page = at.site().find_page(id);
        if (!page) continue;
        pages.push_back(link(climb(output_path(at.site(), {PageKind::page, at.language(), page->id}), depth),
                             at.html(page->text, "title")));
    }
    View view;
    view.list("contacts", help_contacts(at));
    add_list(view, "pages", std::move(pages));
    help_.emplace(std::pair(at.language(), depth), render(templates_->at("help", at.language()), std::move(view)));
}

void Frame::prepare_footer(const PageContext& at, std::size_t depth) {
    std::vector<View> items = navigation_items(at, at.site().config.footer, depth, {});
    View map;
    map.text("href", climb(output_path(at.site(), {PageKind::pages, at.language()}), depth));
    map.html("label", escape_html(at.messages().text("nav.pages"))).flag("current", false);
    items.push_back(std::move(map));
    View view;
    view.list("items", std::move(items));
    add_optional(view, "contact", escape_html(at.site().config.contact));
    view.text("version", std::string(scope_->version));
    footers_.emplace(std::pair(at.language(), depth), render(templates_->at("footer", at.language()), std::move(view)));
}

std::string Frame::wrap(const PageContext& context, const PageContent& content, std::string main) const {
    const LanguageIndex language = context.language();
    const std::size_t depth = depth_of(context.file());
    const Route source = source_route(context.site(), context.route());
    const std::string canonical = absolute_url(scope_->base_url, site_path(context.site(), source));
    const std::string description =
        content.description.empty() ? context.plain(context.site().config.description) : content.description;
    View view;
    view.text("lang", context.language_code(language)).text("head_title", head_title(context, content));
    view.text("title", content.title.empty() ? context.plain(context.site().config.title) : content.title);
    view.text("site_title", context.plain(context.site().config.title)).text("description", description);
    view.text("canonical", canonical).text("stylesheet", context.href_to_file(scope_->stylesheet));
    view.list("scripts",
              script_links(*scope_, definition_of(context.route().kind).template_name, root_prefix(context.file())));
    view.text("exit_url", context.site().config.exit_url);
    view.list("alternates", alternates(context)).list("toggles", toggles(context));
    add_list(view, "crumbs", crumbs(context, content));
    add_open_graph(view, context, content, canonical);
    add_fallback(view, context);
    view.flag("unlisted", !is_listed(context.route()));
    view.html("safety", safety_[language]).html("main", std::move(main));
    view.html("masthead", mastheads_.at({language, depth, navigation_word(context)}));
    view.html("help", help_.at({language, depth})).html("footer", footers_.at({language, depth}));
    return render(templates_->at("frame", language), std::move(view));
}

std::vector<MessageDeclaration> frame_messages() {
    return {{"nav.home"}, {"nav.pages"}};
}

std::string open_graph_locale(std::string_view locale) {
    std::string graph(locale);
    std::replace(graph.begin(), graph.end(), '-', '_');
    return graph;
}

}  // namespace parskats
