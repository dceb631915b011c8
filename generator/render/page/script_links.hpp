#pragma once

#include <string_view>
#include <vector>

#include "render/page/page_context.hpp"
#include "render/template/view.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

/// Fields of a script in a page's head: src.
[[nodiscard]] ViewSchema script_link_schema();

/// The scripts of a page that is made with the template `template_name`: `js/search.js` goes with `search.mustache`
/// only, a script that has no template of its name with every page. `top` leads from the page to the output folder.
[[nodiscard]] std::vector<View> script_links(const RenderScope& scope, std::string_view template_name,
                                             std::string_view top);

}  // namespace parskats
