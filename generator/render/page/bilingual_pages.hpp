#pragma once

#include <string>
#include <vector>

#include "render/page/page_context.hpp"
#include "render/template/template_set.hpp"

namespace parskats {

/// `/`: which language? Links are relative, so that it works from disk.
[[nodiscard]] std::string render_chooser(const RenderScope& scope, const TemplateSet& templates);

/// `/404.html` in all languages. Served at any depth, so its links start at the site's path on the server.
[[nodiscard]] std::string render_not_found(const RenderScope& scope, const TemplateSet& templates);

/// The templates that these two use.
[[nodiscard]] std::vector<TemplateDeclaration> bilingual_templates();

/// The messages that these two ask for by name.
[[nodiscard]] std::vector<MessageDeclaration> bilingual_messages();

}  // namespace parskats
