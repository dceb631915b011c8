#include <string>

#include "links/report/advice.hpp"
#include "links/report/formats.hpp"
#include "links/report/remedy.hpp"
#include "links/report/report_parts.hpp"
#include "report/source_excerpt.hpp"
#include "report/workflow_command.hpp"

namespace parskats {

std::string links_as_github(const LinkReport& report, const LinkReportOptions& options) {
    const UserLanguage language = options.language;
    if (report.void_reason) {
        const std::string sentence = void_sentence(*report.void_reason, language);
        return workflow_command(Severity::warning, {}, {}, "parskats links", sentence);
    }
    std::string out;
    for (const RemedyGroup& group : group_by_remedy(report)) {
        const std::string_view title = title_of(group.remedy).in(language);
        for (const ReportedLink* link : group.links) {
            const std::string message = shown(link->target->key) + '\n' + advice_of(*link, language);
            for (const LinkOccurrence& each : link->target->occurrences) {
                out += workflow_command(severity_of(group.remedy), options.path_prefix + each.span.file->path(),
                                        each.span, title, message);
            }
        }
    }
    for (const EndingCertificate& each : ending_certificates(report)) {
        out += workflow_command(Severity::hint, {}, {}, shown(each.host), certificate_line(each, language));
    }
    // An empty file would look as if nothing had been done.
    out += workflow_command(Severity::hint, {}, {}, "parskats links", summary_line(report, language));
    return out;
}

}  // namespace parskats
