#include "app/report_diagnostics.hpp"

#include "app/report_json.hpp"
#include "app/report_text.hpp"
#include "report/source_excerpt.hpp"
#include "report/workflow_command.hpp"

namespace parskats {
namespace {

std::string github_line(const Diagnostic& fault, const Speech& speech) {
    const std::string path(fault.file_path());
    std::string message = shown(message_of(fault, speech.language));
    const std::string help = help_of(fault, speech.language);
    if (!help.empty()) message += '\n' + shown(help);
    return workflow_command(fault.code->severity, path.empty() ? path : speech.path_prefix + path, fault.span,
                            fault.code->id, message);
}

std::string report_as_github(const Diagnostics& faults, const Speech& speech) {
    std::string out;
    for (const Diagnostic& fault : faults.all()) out += github_line(fault, speech);
    return out;
}

}  // namespace

std::string report_diagnostics(const Diagnostics& faults, const Speech& speech, const std::string& version) {
    switch (speech.format) {
        case ReportFormat::text: return report_as_text(faults, speech.language, speech.colour);
        case ReportFormat::json: return report_as_json(faults, speech.language);
        case ReportFormat::github: return report_as_github(faults, speech);
        case ReportFormat::sarif: return report_as_sarif(faults, speech, version);
    }
    return {};
}

}  // namespace parskats
