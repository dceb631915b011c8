#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/page/page_context.hpp"
#include "render/template/view.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

/// A step of the way back: from home to the page above.
struct Crumb {
    std::string href;
    std::string label;  ///< HTML
};

/// What a page says; the frame puts the rest round it.
struct PageContent {
    std::string title;         ///< plain; without the site's name
    std::string description;   ///< plain, for search engines and shared links; may be empty
    std::vector<Crumb> trail;  ///< below home
    bool quiet = false;        ///< a neutral title: nothing in it names the subject of the site
    View main;                 ///< for the template
};

/// A page kind: its template, what that is given, who makes it, and the messages that its maker asks for by name (not
/// those of the fragments it uses, which declare their own; nor those that its template takes with `{{t:key}}`).
struct PageDefinition {
    PageKind kind;
    std::string_view template_name;
    ViewSchema schema;
    PageContent (*make)(const PageContext&);
    std::vector<MessageDeclaration> messages = {};
};

// One a file.
[[nodiscard]] PageDefinition home_page();
[[nodiscard]] PageDefinition plan_page();
[[nodiscard]] PageDefinition full_report_page();
[[nodiscard]] PageDefinition direction_page();
[[nodiscard]] PageDefinition measure_page();
[[nodiscard]] PageDefinition all_measures_page();
[[nodiscard]] PageDefinition institutions_page();
[[nodiscard]] PageDefinition institution_page();
[[nodiscard]] PageDefinition years_page();
[[nodiscard]] PageDefinition year_page();
[[nodiscard]] PageDefinition statistics_page();
[[nodiscard]] PageDefinition dataset_page();
[[nodiscard]] PageDefinition campaigns_page();
[[nodiscard]] PageDefinition campaign_page();
[[nodiscard]] PageDefinition resources_page();
[[nodiscard]] PageDefinition link_health_page();
[[nodiscard]] PageDefinition search_page();
[[nodiscard]] PageDefinition pages_page();
[[nodiscard]] PageDefinition ordinary_page();

/// All of them, by kind.
[[nodiscard]] const std::vector<PageDefinition>& page_definitions();
[[nodiscard]] const PageDefinition& definition_of(PageKind kind);

}  // namespace parskats
