#include "app/report_json.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "app/source_excerpt.hpp"

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

std::string_view sarif_level(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::hint: return "note";
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
    json["related"] = Json::array();
    for (const SourceSpan& span : fault.related) {
        if (span.file) json["related"].push_back(place_json(span));
    }
    return json;
}

/// A path as the path part of an address.
std::string to_uri(std::string_view path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view plain = "-._~/";
    std::string uri;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || plain.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            uri.append({'%', digits[byte >> 4U], digits[byte & 0xFU]});
        }
    }
    return uri;
}

Json sarif_location(const std::string& path, const SourceSpan* span) {
    Json physical = {{"artifactLocation", {{"uri", to_uri(path)}}}};
    if (span) {
        const SourcePosition begin = span->begin();
        const SourcePosition end = span->end();
        physical["region"] = {
            {"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
    }
    return {{"physicalLocation", physical}};
}

Json sarif_result(const Diagnostic& fault, const Speech& speech, std::size_t rule) {
    std::string text = shown(message_of(fault, speech.language));
    const std::string help = help_of(fault, speech.language);
    if (!help.empty()) text += ". " + shown(help);
    Json result = {{"ruleId", fault.code->id}, {"ruleIndex", rule}, {"level", sarif_level(fault.code->severity)}};
    result["message"] = {{"text", text}};
    result["locations"] = Json::array();
    const std::string path(fault.file_path());
    if (!path.empty()) {
        result["locations"].push_back(
            sarif_location(speech.path_prefix + path, fault.span.file ? &fault.span : nullptr));
    }
    Json related = Json::array();
    for (const SourceSpan& span : fault.related) {
        if (span.file) related.push_back(sarif_location(speech.path_prefix + span.file->path(), &span));
    }
    if (!related.empty()) result["relatedLocations"] = related;
    return result;
}

Json sarif_rule(const DiagnosticCode& code, UserLanguage language) {
    Json rule = {{"id", code.id}};
    rule["shortDescription"] = {{"text", code.message.in(language)}};
    rule["fullDescription"] = {{"text", code.explanation.in(language)}};
    rule["help"] = {{"text", code.help.in(language).empty() ? code.explanation.in(language) : code.help.in(language)}};
    rule["defaultConfiguration"] = {{"level", sarif_level(code.severity)}};
    return rule;
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
    std::map<std::string_view, std::size_t> rule_indices;
    for (const Diagnostic& fault : faults.all()) rule_indices.emplace(fault.code->id, 0);
    std::map<std::string_view, const DiagnosticCode*> codes;
    for (const Diagnostic& fault : faults.all()) codes.emplace(fault.code->id, fault.code);
    Json rules = Json::array();
    for (auto& [id, index] : rule_indices) {
        index = rules.size();
        rules.push_back(sarif_rule(*codes.at(id), speech.language));
    }
    Json results = Json::array();
    for (const Diagnostic& fault : faults.all()) {
        results.push_back(sarif_result(fault, speech, rule_indices.at(fault.code->id)));
    }
    const Json driver = {{"name", "parskats"}, {"version", version}, {"rules", rules}};
    const Json run = {{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
    return written({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({run})}});
}

}  // namespace parskats
