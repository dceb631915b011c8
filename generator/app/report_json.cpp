#include "app/report_json.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "report/sarif.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_word(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::hint: return "hint";
    }
    return {};
}

/// Place of a span, null where it has none: a position that is not known is left out, not guessed.
Json place_json(const SourceSpan& span) {
    const SourcePosition begin = span.begin();
    const SourcePosition end = span.end();
    return {{"file", shown(span.file->path())},
            {"line", begin.line},
            {"column", begin.column},
            {"end_line", end.line},
            {"end_column", end.column}};
}

Json fault_json(const Diagnostic& fault, UserLanguage language) {
    Json json = {{"code", fault.code->id}, {"severity", severity_word(fault.code->severity)}};
    json["message"] = shown(message_of(fault, language));
    json["help"] = shown(help_of(fault, language));
    if (fault.span.file) {
        json.update(place_json(fault.span));
    } else {
        json["file"] = fault.path.empty() ? Json() : Json(shown(fault.path));
        json["line"] = nullptr;
        json["column"] = nullptr;
    }
    json["more_pages"] = fault.more_pages;
    json["related"] = Json::array();
    for (const SourceSpan& span : fault.related) {
        if (span.file) json["related"].push_back(place_json(span));
    }
    return json;
}

SarifResult sarif_result(const Diagnostic& fault, const Speech& speech, std::size_t rule) {
    SarifResult result{rule, fault.code->severity, shown(message_of(fault, speech.language)), {}, {}};
    const std::string help = help_of(fault, speech.language);
    if (!help.empty()) result.text += ". " + shown(help);
    const std::string path(fault.file_path());
    if (!path.empty()) result.places.push_back({speech.path_prefix + path, fault.span});
    for (const SourceSpan& span : fault.related) {
        if (span.file) result.related.push_back({speech.path_prefix + span.file->path(), span});
    }
    return result;
}

SarifRule sarif_rule(const DiagnosticCode& code, UserLanguage language) {
    const std::string_view help =
        code.help.in(language).empty() ? code.explanation.in(language) : code.help.in(language);
    return {std::string(code.id), std::string(code.message.in(language)), std::string(code.explanation.in(language)),
            std::string(help), code.severity};
}

std::string written(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string report_as_json(const Diagnostics& faults, UserLanguage language) {
    Json list = Json::array();
    for (const Diagnostic& fault : faults.all()) list.push_back(fault_json(fault, language));
    return written({{"schema", "parskats-report/1"},
                    {"diagnostics", list},
                    {"summary",
                     {{"errors", faults.count(Severity::error)},
                      {"warnings", faults.count(Severity::warning)},
                      {"hints", faults.count(Severity::hint)}}}});
}

std::string report_as_sarif(const Diagnostics& faults, const Speech& speech, const std::string& version) {
    std::map<std::string_view, const DiagnosticCode*> codes;
    for (const Diagnostic& fault : faults.all()) codes.emplace(fault.code->id, fault.code);
    SarifLog log;
    log.version = version;
    std::map<std::string_view, std::size_t> rule_indices;
    for (const auto& [id, code] : codes) {
        rule_indices.emplace(id, log.rules.size());
        log.rules.push_back(sarif_rule(*code, speech.language));
    }
    for (const Diagnostic& fault : faults.all()) {
        log.results.push_back(sarif_result(fault, speech, rule_indices.at(fault.code->id)));
    }
    return write_sarif(log);
}

}  // namespace parskats
