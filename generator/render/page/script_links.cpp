#include "render/page/script_links.hpp"

#include <set>
#include <string>

#include "render/page/bilingual_pages.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

bool is_page_template(std::string_view name) {
    static const std::set<std::string_view> names = [] {
        std::set<std::string_view> all;
        for (const PageDefinition& page : page_definitions()) all.insert(page.template_name);
        for (const TemplateDeclaration& page : bilingual_templates()) all.insert(page.name);
        return all;
    }();
    return names.contains(name);
}

}  // namespace

ViewSchema script_link_schema() {
    return ViewSchema().text("src");
}

std::vector<View> script_links(const RenderScope& scope, std::string_view template_name, std::string_view top) {
    std::vector<View> views;
    for (const ScriptFile& script : scope.scripts) {
        if (script.name != template_name && is_page_template(script.name)) continue;
        View view;
        view.text("src", std::string(top) += script.path);
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace parskats
