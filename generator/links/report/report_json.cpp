#include <nlohmann/json.hpp>
#include <string>

#include "links/report/advice.hpp"
#include "links/report/formats.hpp"
#include "links/report/remedy.hpp"
#include "links/report/report_parts.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(shown(text));
}
Json date_or_null(const std::optional<Date>& date) {
    return date ? Json(date->to_iso()) : Json();
}
template <class Number>
Json number_or_null(const std::optional<Number>& number) {
    return number ? Json(*number) : Json();
}
Json texts(const std::vector<std::string>& list) {
    Json json = Json::array();
    for (const std::string& text : list) json.push_back(shown(text));
    return json;
}

Json source_json(const LinkOccurrence& occurrence) {
    const SourcePosition place = occurrence.span.begin();
    return {{"file", shown(occurrence.span.file->path())}, {"line", place.line}, {"column", place.column}};
}

Json override_json(const LinkOverride& word) {
    return {{"verdict", to_word(word.verdict)},
            {"by", shown(word.by)},
            {"on", word.on.to_iso()},
            {"until", word.until.to_iso()},
            {"reason", text_or_null(word.reason)}};
}

/// What was found out of the thing itself.
void add_facts(Json& json, const LinkFacts& facts) {
    json["media_type"] = text_or_null(facts.media_type);
    json["bytes"] = number_or_null(facts.bytes);
    json["sha256"] = text_or_null(facts.sha256);
    json["title"] = text_or_null(facts.title);
    json["language"] = text_or_null(facts.language);
    json["modified"] = date_or_null(facts.modified);
    json["seconds"] = number_or_null(facts.seconds);
    json["pages"] = number_or_null(facts.pages);
}

void add_history(Json& json, const LinkRecord& record, bool is_known) {
    json["first_seen"] = is_known ? Json(record.first_seen.to_iso()) : Json();
    json["last_ok"] = date_or_null(record.last_ok);
    json["last_checked"] = is_known ? Json(record.last_checked.to_iso()) : Json();
    json["failures"] = record.failures;
    json["failing_since"] = date_or_null(record.failing_since);
}

Json archive_json(const std::optional<LinkArchive>& archive) {
    if (!archive) return {};
    return {{"url", shown(archive->url)}, {"date", date_or_null(archive->date)}};
}

Json link_json(const ReportedLink& link) {
    Json json = {{"url", shown(link.target->key)},
                 {"verdict", to_word(link.verdict)},
                 {"observation", to_word(link.seen.observation)},
                 {"status", link.seen.status == 0 ? Json() : Json(link.seen.status)},
                 {"final_url", text_or_null(link.seen.final_url)},
                 {"reason", text_or_null(link.seen.reason)},
                 {"remedy", to_word(remedy_of(link))}};
    json["advice"] = {{"lv", advice_of(link, UserLanguage::lv)}, {"en", advice_of(link, UserLanguage::en)}};
    json["detail"] = text_or_null(evidence_of(link));
    json["warnings"] = texts(link.seen.warnings);
    json["sources"] = Json::array();
    for (const LinkOccurrence& each : link.target->occurrences) json["sources"].push_back(source_json(each));
    json["fragments"] = texts(link.target->fragments);
    json["missing_fragments"] = texts(link.seen.missing_fragments);
    json["redirects"] = Json::array();
    for (const RedirectHop& hop : link.seen.hops) {
        json["redirects"].push_back({{"url", shown(hop.url)}, {"status", hop.status}});
    }
    add_facts(json, link.seen.facts);
    // A link that no run has ever looked at has no dates.
    add_history(json, link.record, link.record.first_seen.is_full());
    json["archive"] = archive_json(link.record.archive);
    json["override"] = link.override_ ? override_json(*link.override_) : Json();
    return json;
}

Json run_json(const LinkReport& report) {
    Json json = {{"started", iso_time(report.started)}, {"void", report.void_reason.has_value()}};
    json["reason"] = report.void_reason ? Json(void_sentence(*report.void_reason, UserLanguage::en)) : Json();
    json["dry"] = report.is_dry;
    json["requests"] = report.requests;
    return json;
}

Json summary_json(const LinkReport& report) {
    Json json = {{"addresses", report.links.size()}, {"places", count_places(report)}};
    const auto counts = count_verdicts(report);
    for (std::size_t i = 0; i < counts.size(); ++i) json[std::string(to_word(all_verdicts.at(i)))] = counts.at(i);
    return json;
}

}  // namespace

std::string links_as_json(const LinkReport& report) {
    Json links = Json::array();
    for (const ReportedLink& link : report.links) links.push_back(link_json(link));
    Json hosts = Json::array();
    for (const HostRecord& host : report.hosts) {
        hosts.push_back({{"host", shown(host.host)}, {"certificate_expires", date_or_null(host.certificate_expires)}});
    }
    const Json whole = {{"schema", "parskats-links/1"},
                        {"run", run_json(report)},
                        {"summary", summary_json(report)},
                        {"links", links},
                        {"hosts", hosts},
                        {"patch", report.patch.empty() ? Json() : Json(report.patch)}};
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace parskats
