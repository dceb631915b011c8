#pragma once

#include <vector>

#include "render/page/page_context.hpp"
#include "render/template/view.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

/// Whom to call, in the order of site.yaml. Fields of the partial `help_contact`.
[[nodiscard]] ViewSchema help_contact_schema();
[[nodiscard]] std::vector<View> help_contacts(const PageContext& context);

/// An address for `tel:`: digits and a leading plus of the number as it is printed.
[[nodiscard]] std::string telephone_address(std::string_view phone);

}  // namespace parskats
