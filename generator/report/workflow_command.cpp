#include "report/workflow_command.hpp"

#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

std::string_view command_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::hint: return "notice";
    }
    return {};
}

/// The runner reads these commands line by line; a property ends at a comma or colon as well.
std::string escaped(std::string_view text, bool is_property) {
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

}  // namespace

std::string workflow_command(Severity severity, std::string_view path, const SourceSpan& span, std::string_view title,
                             std::string_view message) {
    std::string line = "::" + std::string(command_of(severity)) + ' ';
    if (!path.empty()) line += "file=" + escaped(shown(path), true) + ',';
    if (span.file) {
        const SourcePosition begin = span.begin();
        const SourcePosition end = span.end();
        line += "line=" + std::to_string(begin.line) + ",col=" + std::to_string(begin.column) + ',';
        line += "endLine=" + std::to_string(end.line) + ",endColumn=" + std::to_string(end.column) + ',';
    }
    return line + "title=" + escaped(title, true) + "::" + escaped(message, false) + '\n';
}

}  // namespace parskats
