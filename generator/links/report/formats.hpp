#pragma once

#include <string>

#include "links/report/link_report.hpp"

namespace parskats {

/// One file a form; see `write_link_report`.
[[nodiscard]] std::string links_as_text(const LinkReport& report, const LinkReportOptions& options);
[[nodiscard]] std::string links_as_json(const LinkReport& report);
[[nodiscard]] std::string links_as_junit(const LinkReport& report, const LinkReportOptions& options);
[[nodiscard]] std::string links_as_markdown(const LinkReport& report, const LinkReportOptions& options);
[[nodiscard]] std::string links_as_github(const LinkReport& report, const LinkReportOptions& options);
[[nodiscard]] std::string links_as_sarif(const LinkReport& report, const LinkReportOptions& options);

}  // namespace parskats
