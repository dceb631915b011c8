#include <string>

#include "links/report/advice.hpp"
#include "links/report/formats.hpp"
#include "links/report/remedy.hpp"
#include "report/sarif.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

SarifRule rule_of(Remedy remedy, UserLanguage language) {
    const std::string title(title_of(remedy).in(language));
    const std::string instruction(instruction_of(remedy).in(language));
    return {"link/" + std::string(to_word(remedy)), title, instruction, instruction, severity_of(remedy)};
}

}  // namespace

std::string links_as_sarif(const LinkReport& report, const LinkReportOptions& options) {
    SarifLog log;
    log.version = options.version;
    if (report.void_reason) log.failure = void_sentence(*report.void_reason, options.language);
    for (const RemedyGroup& group : group_by_remedy(report)) {
        log.rules.push_back(rule_of(group.remedy, options.language));
        for (const ReportedLink* link : group.links) {
            const std::string text = shown(link->target->key) + ": " + advice_of(*link, options.language);
            // One result a place: viewers show the first of several.
            for (const LinkOccurrence& each : link->target->occurrences) {
                log.results.push_back({log.rules.size() - 1,
                                       severity_of(group.remedy),
                                       text,
                                       {{options.path_prefix + each.span.file->path(), each.span}},
                                       {}});
            }
        }
    }
    return write_sarif(log);
}

}  // namespace parskats
