#pragma once

#include <string>
#include <string_view>

#include "render/page/page_context.hpp"

namespace parskats {

/// Where a word of `navigation` or `footer` in site.yaml leads.
struct NavigationTarget {
    std::string file;   ///< output path
    std::string label;  ///< HTML
};

/// `word` is `plan`, `institutions`, `years`, `statistics`, `campaigns`, `resources` or `page:ID`.
[[nodiscard]] NavigationTarget navigation_target(const PageContext& context, std::string_view word);

/// The word of the site's navigation that the page belongs to; empty when there is none.
[[nodiscard]] std::string navigation_word(const PageContext& context);

/// The messages that navigation asks for by name.
[[nodiscard]] std::vector<MessageDeclaration> navigation_messages();

}  // namespace parskats
