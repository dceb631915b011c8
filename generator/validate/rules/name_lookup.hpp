#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace parskats {

// Look-ups that report: each is silent when the site has the thing, else reports it at `place` with the nearest name.

bool require_institution(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults);
bool require_plan(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults);
bool require_measure(const Site& site, std::string_view plan, std::string_view id, SourceSpan place,
                     Diagnostics& faults);
bool require_dataset(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults);
bool require_campaign(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults);
bool require_page(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults);
bool require_resource(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults);

}  // namespace parskats
