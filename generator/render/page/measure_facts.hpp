#pragma once

#include <string>
#include <vector>

#include "render/page/body.hpp"
#include "render/page/page_context.hpp"
#include "render/template/view.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

// What the plan says of a measure: who, by when, with what money, and what was promised. The measure's own page and the
// full report show the same.

/// Fields: responsible and co_responsible (lists of links), co_responsible_all, deadline, funding (list of text).
[[nodiscard]] ViewSchema measure_facts_schema();
void add_measure_facts(View& view, const PageContext& context, const Measure& measure);

/// Fields, each optional: summary, reason, task, result, indicator, delivered; and the flag promised: there is a task,
/// a result or an indicator.
[[nodiscard]] ViewSchema measure_texts_schema();
void add_measure_texts(View& view, const PageContext& context, const Measure& measure);

/// The figures of `datasets` that the measure's text (`text`) does not show itself.
[[nodiscard]] std::string other_figures(const PageContext& context, const Measure& measure, const PageText& text,
                                        int heading_level, FigureIds& figures);

[[nodiscard]] std::vector<MessageDeclaration> measure_facts_messages();

}  // namespace parskats
