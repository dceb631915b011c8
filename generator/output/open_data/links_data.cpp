#include "output/open_data/links_data.hpp"

#include <utility>

#include "model/link_standing.hpp"
#include "output/open_data/json_writer.hpp"

namespace parskats {
namespace {

void add_text(JsonWriter& json, std::string_view key, std::string_view value) {
    if (value.empty()) return;
    json.key(key);
    json.text(value);
}

void add_date(JsonWriter& json, std::string_view key, const std::optional<Date>& date) {
    if (date) add_text(json, key, date->to_iso());
}

void add_number(JsonWriter& json, std::string_view key, std::int64_t value) {
    json.key(key);
    json.number(value);
}

void add_facts(JsonWriter& json, const LinkFacts& facts) {
    add_text(json, "media_type", facts.media_type);
    if (facts.bytes) add_number(json, "bytes", static_cast<std::int64_t>(*facts.bytes));
    add_text(json, "sha256", facts.sha256);
    add_text(json, "title", facts.title);
    add_text(json, "language", facts.language);
    add_date(json, "modified", facts.modified);
    if (facts.seconds) add_number(json, "seconds", *facts.seconds);
    if (facts.pages) add_number(json, "pages", *facts.pages);
}

void add_word(JsonWriter& json, const LinkOverride& word) {
    json.key("checked_by_person");
    json.open_object();
    add_text(json, "verdict", to_word(word.verdict));
    add_date(json, "on", word.on);
    add_date(json, "until", word.until);
    add_text(json, "reason", word.reason);
    json.close_object();
}

void add_archive(JsonWriter& json, const LinkArchive& archive) {
    json.key("archived");
    json.open_object();
    add_text(json, "url", archive.url);
    add_date(json, "date", archive.date);
    json.close_object();
}

void add_link(JsonWriter& json, const LinkRecord& record, const LinkStanding& standing) {
    json.open_object();
    add_text(json, "url", record.key);
    add_text(json, "verdict", to_word(standing.verdict));
    add_text(json, "observation", to_word(record.observation));
    if (record.status != 0) add_number(json, "status", record.status);
    add_text(json, "reason", record.reason);
    add_text(json, "final_url", record.final_url);
    add_facts(json, record.facts);
    add_date(json, "first_seen", record.first_seen);
    add_date(json, "last_ok", record.last_ok);
    add_date(json, "last_checked", record.last_checked);
    add_date(json, "failing_since", record.failing_since);
    add_number(json, "failures", record.failures);
    if (standing.word) add_word(json, *standing.word);
    if (standing.archive) add_archive(json, *standing.archive);
    json.close_object();
}

}  // namespace

OutputFile make_links_data(const Site& site) {
    JsonWriter json;
    json.open_object();
    json.key("schema");
    json.text("parskats-links-published/1");
    json.key("links");
    json.open_array();
    for (const LinkRecord& record : site.ledger.links) add_link(json, record, standing_of(site, record));
    json.close_array();
    json.close_object();
    return {"data/links.json", json.take()};
}

}  // namespace parskats
