#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"
#include "validate/translation_record.hpp"

namespace parskats {

/// Sections of translations whose source has changed since, and translations that nobody has recorded.
void check_freshness(const Site& site, const TranslationRecord& record, Diagnostics& faults);

}  // namespace parskats
