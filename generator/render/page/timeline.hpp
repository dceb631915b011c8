#pragma once

#include <vector>

#include "render/page/page_context.hpp"
#include "render/template/view.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

// A measure's years: one entry for each year of the plan, with what the source reports and the measure's own dates.

/// Fields of one entry of the partial `timeline`: year, href (of the year's page), bar (SVG, for the eye only),
/// worked (flag), section (optional, with href: the part of the measure's text about that year), start and deadline
/// (optional texts).
[[nodiscard]] ViewSchema timeline_schema();

/// The entries, one a year of `plan`, ascending. `text` is the measure's text as shown.
[[nodiscard]] std::vector<View> timeline(const PageContext& context, const Plan& plan, const Measure& measure,
                                         const PageText& text);

[[nodiscard]] std::vector<MessageDeclaration> timeline_messages();

}  // namespace parskats
