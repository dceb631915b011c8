#include "render/page/bilingual_pages.hpp"

#include "render/page/fragments.hpp"
#include "render/page/help_contacts.hpp"
#include "render/page/script_links.hpp"

namespace parskats {
namespace {

/// What one language says on a page of all languages. `top` is the way to the site's top folder.
View language_part(const RenderScope& scope, LanguageIndex language, const std::string& top) {
    const Site& site = *scope.site;
    const PageContext home(scope, {PageKind::home, language});
    const SiteLanguage& info = site.config.languages[language];
    View view;
    view.text("code", info.code).text("name", info.name).text("href", top + home.file());
    view.text("url", absolute_url(scope.base_url, site_path(site, home.route())));
    view.html("site_title", home.html(site.config.title)).html("site_description", home.html(site.config.description));
    view.text("not_found_title", home.messages().text("not-found.title"));
    view.text("not_found_text", home.messages().text("not-found.text"));
    view.text("go_home", home.messages().text("not-found.home"));
    view.text("help_title", home.messages().text("help.title"));
    view.text("exit_label", home.messages().text("exit.link"));
    view.text("exit_skip", home.messages().text("exit.skip")).text("leaving", home.messages().text("exit.leaving"));
    view.text("press_two", home.messages().text("exit.press-two"));
    view.text("press_one", home.messages().text("exit.press-one"));
    view.text("timed_out", home.messages().text("exit.timed-out"));
    view.list("contacts", help_contacts(home));
    return view;
}

ViewSchema language_part_schema() {
    return ViewSchema()
        .text("code")
        .text("name")
        .text("href")
        .text("url")
        .html("site_title")
        .html("site_description")
        .text("not_found_title")
        .text("not_found_text")
        .text("go_home")
        .text("help_title")
        .text("exit_label")
        .text("exit_skip")
        .text("leaving")
        .text("press_two")
        .text("press_one")
        .text("timed_out")
        .list("contacts", help_contact_schema());
}

std::string render_bilingual(const RenderScope& scope, const TemplateSet& templates, std::string_view name,
                             const std::string& top) {
    const SiteConfig& config = scope.site->config;
    std::vector<View> parts;
    std::string title;
    for (LanguageIndex language = 0; language < scope.site->language_count(); ++language) {
        parts.push_back(language_part(scope, language, top));
        if (config.title.has(language)) title += (title.empty() ? "" : " / ") + config.title.in(language);
    }
    View view;
    view.text("lang", config.languages.front().code).text("head_title", std::move(title));
    view.text("description", config.description.empty() ? std::string() : config.description.in(0));
    view.text("canonical", std::string(scope.base_url)).text("stylesheet", top + std::string(scope.stylesheet));
    view.list("scripts", script_links(scope, name, top));
    view.text("exit_url", config.exit_url).list("languages", std::move(parts));
    return render(templates.at(name, 0), std::move(view));
}

}  // namespace

std::vector<TemplateDeclaration> bilingual_templates() {
    const ViewSchema schema = ViewSchema()
                                  .text("lang")
                                  .text("head_title")
                                  .text("description")
                                  .text("canonical")
                                  .text("stylesheet")
                                  .list("scripts", script_link_schema())
                                  .text("exit_url")
                                  .list("languages", language_part_schema());
    return {{"chooser", schema}, {"not_found", schema}};
}

std::vector<MessageDeclaration> bilingual_messages() {
    return {{"exit.leaving"},   {"exit.link"},  {"exit.press-one"}, {"exit.press-two"}, {"exit.skip"},
            {"exit.timed-out"}, {"help.title"}, {"not-found.home"}, {"not-found.text"}, {"not-found.title"}};
}

std::string render_chooser(const RenderScope& scope, const TemplateSet& templates) {
    return render_bilingual(scope, templates, "chooser", {});
}

std::string render_not_found(const RenderScope& scope, const TemplateSet& templates) {
    return render_bilingual(scope, templates, "not_found", base_path(scope.base_url));
}

}  // namespace parskats
