#include "output/open_data/measures_data.hpp"

#include <set>

#include "model/route.hpp"
#include "output/open_data/csv_writer.hpp"
#include "output/open_data/data_values.hpp"
#include "output/open_data/json_writer.hpp"

namespace parskats {
namespace {

/// What both files say of a measure.
struct MeasureRecord {
    const Plan* plan = nullptr;
    const Measure* measure = nullptr;
    std::vector<std::string> links;
    Text title;
    Text summary;
    std::vector<std::string> urls;  ///< one a language
};

std::vector<std::string> external_links(const Measure& measure) {
    std::vector<std::string> out;
    std::set<std::string_view> seen;
    for (LanguageIndex language = 0; language < measure.text.size(); ++language) {
        const PageText* text = measure.text.find(language);
        if (text == nullptr) continue;
        for (const Reference& reference : text->body.references) {
            const bool is_web = reference.target.starts_with("http://") || reference.target.starts_with("https://");
            if (reference.kind != ReferenceKind::external || !is_web) continue;
            if (seen.insert(reference.target).second) out.push_back(reference.target);
        }
    }
    return out;
}

MeasureRecord make_record(const Site& site, const Plan& plan, const Measure& measure) {
    MeasureRecord record{
        &plan, &measure, external_links(measure), Text(site.language_count()), Text(site.language_count()), {}};
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        record.urls.push_back(rooted_href(site, site_path(site, {PageKind::measure, language, measure.id, plan.id})));
        const PageText* text = measure.text.find(language);
        if (text == nullptr) continue;
        if (!text->title().empty()) record.title.set(language, std::string(text->title()));
        if (!text->summary().empty()) record.summary.set(language, std::string(text->summary()));
    }
    return record;
}

void write_deadline(JsonWriter& json, const Deadline& deadline) {
    json.open_object();
    json.key("kind");
    json.text(to_word(deadline.kind));
    json.key("from");
    deadline.from ? json.text(deadline.from->to_iso()) : json.null();
    json.key("until");
    json.text(deadline.until.to_iso());
    json.close_object();
}

void write_funding(JsonWriter& json, const Funding& funding) {
    json.open_object();
    json.key("kind");
    json.text(to_word(funding.kind));
    if (funding.kind == FundingKind::additional) {
        json.key("amounts");
        json.open_array();
        for (const FundingAmount& amount : funding.amounts) {
            json.open_object();
            json.key("year");
            json.number(amount.year);
            json.key("eur");
            json.text(amount.eur);
            json.close_object();
        }
        json.close_array();
    }
    json.close_object();
}

std::vector<std::string> year_texts(const Measure& measure) {
    std::vector<std::string> out;
    for (const int year : measure.years) out.push_back(std::to_string(year));
    return out;
}

void write_years(JsonWriter& json, const Measure& measure) {
    std::string list = "[";
    for (const std::string& year : year_texts(measure)) list += (list.size() > 1 ? ", " : "") + year;
    json.literal(list + "]");
}

void write_addresses(JsonWriter& json, const Site& site, const MeasureRecord& record) {
    json.open_object();
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        json.key(site.config.languages[language].code);
        json.text(record.urls[language]);
    }
    json.close_object();
}

void write_json_record(JsonWriter& json, const Site& site, const MeasureRecord& record) {
    const Measure& measure = *record.measure;
    json.open_object();
    json.key("id");
    json.text(measure.id);
    json.key("plan");
    json.text(record.plan->id);
    json.key("direction");
    json.number(measure.direction);
    json.key("status");
    json.text(to_word(measure.status));
    json.key("responsible");
    json.texts(measure.responsible);
    json.key("co_responsible");
    measure.co_responsible_all ? json.text("all") : json.texts(measure.co_responsible);
    json.key("deadline");
    write_deadline(json, measure.deadline);
    json.key("funding");
    write_funding(json, measure.funding);
    json.key("years");
    write_years(json, measure);
    json.key("links");
    json.texts(record.links);
    json.key("datasets");
    json.texts(measure.datasets);
    json.key("title");
    write_localized(json, record.title, site);
    json.key("summary");
    write_localized(json, record.summary, site);
    json.key("url");
    write_addresses(json, site, record);
    json.close_object();
}

std::string to_json(const Site& site, const std::vector<MeasureRecord>& records) {
    JsonWriter json;
    json.open_object();
    json.key("measures");
    json.open_array();
    for (const MeasureRecord& record : records) write_json_record(json, site, record);
    json.close_array();
    json.close_object();
    return json.take();
}

void write_csv_head(CsvWriter& csv, const Site& site) {
    for (const std::string_view name :
         {"id", "plan", "direction", "status", "responsible", "co_responsible", "deadline_kind", "deadline_from",
          "deadline_until", "funding_kind", "funding_eur", "years", "links", "datasets"}) {
        csv.field(name);
    }
    for (const std::string_view name : {"title", "summary", "url"}) {
        for (const SiteLanguage& language : site.config.languages) csv.field(std::string(name) + "_" + language.code);
    }
    csv.end_row();
}

void write_csv_texts(CsvWriter& csv, const Site& site, const Text& text) {
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        const std::string* value = text.find(language);
        csv.field(value == nullptr ? std::string_view{} : std::string_view(*value));
    }
}

void write_csv_record(CsvWriter& csv, const Site& site, const MeasureRecord& record) {
    const Measure& measure = *record.measure;
    std::vector<std::string> amounts;
    for (const FundingAmount& amount : measure.funding.amounts) {
        amounts.push_back(std::to_string(amount.year) + ": " + amount.eur);
    }
    csv.field(measure.id);
    csv.field(record.plan->id);
    csv.field(std::to_string(measure.direction));
    csv.field(to_word(measure.status));
    csv.field(join_list(measure.responsible));
    csv.field(measure.co_responsible_all ? "all" : join_list(measure.co_responsible));
    csv.field(to_word(measure.deadline.kind));
    csv.field(measure.deadline.from ? measure.deadline.from->to_iso() : "");
    csv.field(measure.deadline.until.to_iso());
    csv.field(to_word(measure.funding.kind));
    csv.field(join_list(amounts));
    csv.field(join_list(year_texts(measure)));
    csv.field(join_list(record.links));
    csv.field(join_list(measure.datasets));
    write_csv_texts(csv, site, record.title);
    write_csv_texts(csv, site, record.summary);
    for (const std::string& url : record.urls) csv.field(url);
    csv.end_row();
}

std::string to_csv(const Site& site, const std::vector<MeasureRecord>& records) {
    CsvWriter csv;
    write_csv_head(csv, site);
    for (const MeasureRecord& record : records) write_csv_record(csv, site, record);
    return csv.take();
}

}  // namespace

std::vector<OutputFile> make_measures_data(const Site& site) {
    std::vector<MeasureRecord> records;
    for (const Plan& plan : site.plans) {
        for (const Measure& measure : plan.measures) records.push_back(make_record(site, plan, measure));
    }
    return {{"data/measures.json", to_json(site, records)}, {"data/measures.csv", to_csv(site, records)}};
}

}  // namespace parskats
