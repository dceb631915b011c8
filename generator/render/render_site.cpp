#include "render/render_site.hpp"

#include <algorithm>

#include "base/parallel.hpp"
#include "render/asset_files.hpp"
#include "render/figure/figure.hpp"
#include "render/page/bilingual_pages.hpp"
#include "render/page/frame.hpp"
#include "render/page/page_definition.hpp"
#include "render/page/page_messages.hpp"
#include "render/search/search_index.hpp"
#include "render/search/search_pages.hpp"

namespace parskats {
namespace {

std::vector<TemplateDeclaration> all_templates() {
    std::vector<TemplateDeclaration> declared = frame_templates();
    for (TemplateDeclaration& declaration : bilingual_templates()) declared.push_back(std::move(declaration));
    for (const PageDefinition& page : page_definitions()) declared.push_back({page.template_name, page.schema});
    return declared;
}

std::vector<Route> all_routes(const Site& site) {
    std::vector<Route> routes;
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        for (const Route& route : list_pages(site, language)) routes.push_back(route);
    }
    return routes;
}

OutputFile render_page(const RenderScope& scope, const TemplateSet& templates, const Frame& frame, const Route& route) {
    const PageContext context(scope, route);
    const PageDefinition& definition = definition_of(route.kind);
    PageContent content = definition.make(context);
    std::string main = render(templates.at(definition.template_name, route.language), std::move(content.main));
    return {context.file(), frame.wrap(context, content, std::move(main))};
}

std::vector<OutputFile> make_search_indexes(const RenderScope& scope, std::size_t jobs) {
    std::vector<OutputFile> indexes(scope.site->language_count());
    parallel_for(jobs, indexes.size(), [&](std::size_t language) {
        indexes[language] = make_search_index(PageContext(scope, {PageKind::search, language}));
    });
    return indexes;
}

std::vector<MessageDeclaration> declared_messages() {
    std::vector<MessageDeclaration> declared = page_messages();
    for (MessageDeclaration& one : search_page_messages()) declared.push_back(std::move(one));
    declared.insert(declared.end(), figure_messages().begin(), figure_messages().end());
    return declared;
}

void sort_by_path(std::vector<OutputFile>& files) {
    std::sort(files.begin(), files.end(), [](const OutputFile& a, const OutputFile& b) { return a.path < b.path; });
}

}  // namespace

std::vector<std::unique_ptr<const ThemeTexts>> load_site_texts(const Theme& theme, const SiteConfig& config,
                                                               Diagnostics& faults) {
    const std::vector<MessageDeclaration> declared = declared_messages();
    std::vector<std::unique_ptr<const ThemeTexts>> texts;
    for (const SiteLanguage& language : config.languages) {
        texts.push_back(load_theme_texts(theme, language.code, declared, faults));
    }
    return texts;
}

std::vector<OutputFile> render_site(const Site& site, const Theme& theme, std::span<const ThemeTexts* const> texts,
                                    const RenderOptions& options, Diagnostics& faults) {
    const std::size_t errors_before = faults.count(Severity::error);
    const TemplateSet templates = TemplateSet::prepare(theme, all_templates(), texts, faults);
    if (faults.count(Severity::error) > errors_before) return {};

    AssetFiles assets = make_asset_files(site, theme);
    const SiteIndex index(site);
    RenderScope scope{&site,
                      &index,
                      &assets.paths,
                      texts,
                      options.base_url.empty() ? std::string_view(site.config.base_url) : options.base_url,
                      assets.stylesheet,
                      assets.scripts,
                      options.version,
                      {}};
    std::vector<OutputFile> indexes = make_search_indexes(scope, options.jobs);
    std::vector<std::string> index_paths;
    for (const OutputFile& file : indexes) index_paths.push_back(file.path);
    scope.search_indexes = index_paths;
    const Frame frame(scope, templates);
    const std::vector<Route> routes = all_routes(site);
    std::vector<OutputFile> files(routes.size());
    parallel_for(options.jobs, routes.size(),
                 [&](std::size_t i) { files[i] = render_page(scope, templates, frame, routes[i]); });
    files.push_back({"index.html", render_chooser(scope, templates)});
    files.push_back({"404.html", render_not_found(scope, templates)});
    for (OutputFile& file : assets.files) files.push_back(std::move(file));
    for (OutputFile& file : indexes) files.push_back(std::move(file));
    sort_by_path(files);
    return files;
}

std::vector<OutputFile> render_site(const Site& site, const Theme& theme, const RenderOptions& options,
                                    Diagnostics& faults) {
    const std::size_t errors_before = faults.count(Severity::error);
    const auto owned = load_site_texts(theme, site.config, faults);
    std::vector<const ThemeTexts*> texts;
    for (const auto& one : owned) {
        if (!one) return {};
        texts.push_back(one.get());
    }
    check_same_messages(texts, declared_messages(), faults);
    if (faults.count(Severity::error) > errors_before) return {};
    return render_site(site, theme, texts, options, faults);
}

}  // namespace parskats
