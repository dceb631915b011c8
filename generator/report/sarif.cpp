#include "report/sarif.hpp"

#include <nlohmann/json.hpp>
#include <string_view>

namespace parskats {
namespace {

using Json = nlohmann::ordered_json;

std::string_view level_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::hint: return "note";
    }
    return {};
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

Json location_json(const SarifPlace& place) {
    Json physical = {{"artifactLocation", {{"uri", to_uri(place.path)}}}};
    if (place.span.file) {
        const SourcePosition begin = place.span.begin();
        const SourcePosition end = place.span.end();
        physical["region"] = {
            {"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
    }
    return {{"physicalLocation", physical}};
}

Json locations_json(const std::vector<SarifPlace>& places) {
    Json list = Json::array();
    for (const SarifPlace& place : places) list.push_back(location_json(place));
    return list;
}

Json rule_json(const SarifRule& rule) {
    Json json = {{"id", rule.id}};
    json["shortDescription"] = {{"text", rule.short_text}};
    json["fullDescription"] = {{"text", rule.full_text}};
    json["help"] = {{"text", rule.help}};
    json["defaultConfiguration"] = {{"level", level_of(rule.severity)}};
    return json;
}

Json result_json(const SarifResult& result, const SarifLog& log) {
    Json json = {
        {"ruleId", log.rules.at(result.rule).id}, {"ruleIndex", result.rule}, {"level", level_of(result.severity)}};
    json["message"] = {{"text", result.text}};
    json["locations"] = locations_json(result.places);
    if (!result.related.empty()) json["relatedLocations"] = locations_json(result.related);
    return json;
}

}  // namespace

std::string write_sarif(const SarifLog& log) {
    Json rules = Json::array();
    for (const SarifRule& rule : log.rules) rules.push_back(rule_json(rule));
    Json results = Json::array();
    for (const SarifResult& result : log.results) results.push_back(result_json(result, log));
    const Json driver = {{"name", "parskats"}, {"version", log.version}, {"rules", rules}};
    Json run = {{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
    if (!log.failure.empty()) {
        const Json notification = {{"level", "error"}, {"message", {{"text", log.failure}}}};
        run["invocations"] = Json::array(
            {{{"executionSuccessful", false}, {"toolExecutionNotifications", Json::array({notification})}}});
    }
    const Json whole = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                        {"version", "2.1.0"},
                        {"runs", Json::array({run})}};
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace parskats
