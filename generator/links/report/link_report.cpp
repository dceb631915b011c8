#include "links/report/link_report.hpp"

#include "links/report/formats.hpp"

namespace parskats {

std::string write_link_report(const LinkReport& report, const LinkReportOptions& options) {
    switch (options.format) {
        case LinkReportFormat::text: return links_as_text(report, options);
        case LinkReportFormat::json: return links_as_json(report);
        case LinkReportFormat::junit: return links_as_junit(report, options);
        case LinkReportFormat::markdown: return links_as_markdown(report, options);
        case LinkReportFormat::github: return links_as_github(report, options);
        case LinkReportFormat::sarif: return links_as_sarif(report, options);
    }
    return {};
}

}  // namespace parskats
