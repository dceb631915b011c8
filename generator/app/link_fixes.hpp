#pragma once

#include <string>

#include "app/environment.hpp"
#include "base/result.hpp"
#include "content/raw_site.hpp"
#include "links/fix/fix_links.hpp"
#include "links/report/link_report.hpp"

namespace parskats {

/// What would make every address that the report calls moved its new one.
[[nodiscard]] FixPlan plan_report_fixes(const RawSite& site, const LinkReport& report);

/// Writes the plan into the files of the site in `folder`, each in one step. Nothing is written when one of them is no
/// longer what was read.
[[nodiscard]] Result<void> write_fixes(FileSystem& disk, const std::string& folder, const FixPlan& plan);

/// What was or, when `is_dry`, would be changed, and each address that has to be changed by hand. Ends in a line end;
/// empty when there is nothing to say.
[[nodiscard]] std::string describe_fixes(const FixPlan& plan, const std::string& path_prefix, bool is_dry,
                                         UserLanguage language);

}  // namespace parskats
