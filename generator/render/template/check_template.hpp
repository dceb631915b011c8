#pragma once

#include <span>
#include <string_view>

#include "base/diagnostic.hpp"
#include "language/messages.hpp"
#include "render/template/template_tokens.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

/// Whether every name of template `name` is one that `schema` has at its place, used as its kind allows, and every
/// message one that `messages` has without arguments. What is not so goes to `faults`.
[[nodiscard]] bool check_template(std::string_view name, std::span<const TemplateToken> tokens,
                                  const ViewSchema& schema, const Messages& messages, std::string_view language,
                                  Diagnostics& faults);

}  // namespace parskats
