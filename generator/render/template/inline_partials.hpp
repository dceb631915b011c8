#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "render/template/template_tokens.hpp"
#include "render/template/theme.hpp"

namespace parskats {

/// The pieces of template `name` of `theme` with every partial in its place; nothing when there are faults. A partial
/// that is not alone on its line loses its final line end. Partials met are added to `used`.
[[nodiscard]] std::optional<std::vector<TemplateToken>> inline_partials(const Theme& theme, std::string_view name,
                                                                        std::set<std::string, std::less<>>& used,
                                                                        Diagnostics& faults);

}  // namespace parskats
