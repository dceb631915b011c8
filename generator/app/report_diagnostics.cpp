#include "app/report_diagnostics.hpp"

#include "app/report_json.hpp"
#include "app/report_text.hpp"
#include "app/source_excerpt.hpp"

namespace parskats {
namespace {

std::string_view github_command(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::hint: return "notice";
    }
    return {};
}

/// The runner reads these commands line by line; a property ends at a comma or colon as well.
std::string github_escaped(std::string_view text, bool is_property) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '%': out += "%25"; break;
            case '\r': out += "%0D"; break;
            case '\n': out += "%0A"; break;
            case ':': out += is_property ? "%3A" : ":"; break;
            case ',': out += is_property ? "%2C" : ","; break;
            default: out += c;
        }
    }
    return out;
}

std::string github_line(const Diagnostic& fault, const Speech& speech) {
    std::string line = "::" + std::string(github_command(fault.code->severity)) + ' ';
    const std::string path(fault.file_path());
    if (!path.empty()) line += "file=" + github_escaped(speech.path_prefix + shown(path), true) + ',';
    if (fault.span.file) {
        const SourcePosition begin = fault.span.begin();
        const SourcePosition end = fault.span.end();
        line += "line=" + std::to_string(begin.line) + ",col=" + std::to_string(begin.column) + ',';
        line += "endLine=" + std::to_string(end.line) + ",endColumn=" + std::to_string(end.column) + ',';
    }
    line += "title=" + std::string(fault.code->id);
    std::string message = shown(message_of(fault, speech.language));
    const std::string help = help_of(fault, speech.language);
    if (!help.empty()) message += '\n' + shown(help);
    return line + "::" + github_escaped(message, false) + '\n';
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
