#include "output/open_data/csv_columns.hpp"
#include "output/open_data/data_values.hpp"
#include "output/open_data/json_writer.hpp"
#include "output/open_data/statistics_data.hpp"

namespace parskats {
namespace {

/// A text in its languages as CSVW wants it: `[{"@value": …, "@language": …}, …]`.
void write_values(JsonWriter& json, std::string_view key, const Text& text, const Site& site) {
    if (text.empty()) return;
    json.key(key);
    json.open_array();
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        const std::string* value = text.find(language);
        if (value == nullptr) continue;
        json.open_object();
        json.key("@value");
        json.text(*value);
        json.key("@language");
        json.text(site.config.languages[language].code);
        json.close_object();
    }
    json.close_array();
}

/// A datatype of a few words: `format` is a regular expression.
void write_words(JsonWriter& json, std::string_view format) {
    json.key("datatype");
    json.open_object();
    json.key("base");
    json.text("string");
    json.key("format");
    json.text(format);
    json.close_object();
}

void write_datatype(JsonWriter& json, const CsvColumn& column, const Site& site) {
    switch (column.kind) {
        case CsvColumn::Kind::value:
            json.key("datatype");
            json.text("decimal");
            return;
        case CsvColumn::Kind::status:
            write_words(json, "not-available|not-applicable|confidential|not-published");
            return;
        case CsvColumn::Kind::source_cell: write_words(json, "absent|blank|text"); return;
        case CsvColumn::Kind::total:
            json.key("datatype");
            json.text("boolean");
            return;
        case CsvColumn::Kind::notes:
            json.key("datatype");
            json.text("string");
            json.key("separator");
            json.text("; ");
            return;
        case CsvColumn::Kind::category_label:
            json.key("datatype");
            json.text("string");
            json.key("lang");
            json.text(site.config.languages[column.language].code);
            return;
        case CsvColumn::Kind::category_id:
        case CsvColumn::Kind::printed:
            json.key("datatype");
            json.text("string");
            return;
    }
}

void write_column(JsonWriter& json, const CsvColumn& column, const Dataset& dataset, const Site& site) {
    json.open_object();
    // The title must be what stands in the file's first row; what it means in words is a description.
    json.key("titles");
    json.text(column.name);
    if (column.kind == CsvColumn::Kind::category_id) {
        write_values(json, "dc:description", dataset.dimensions[column.dimension].label, site);
        json.key("required");
        json.boolean(true);
    }
    if (column.kind == CsvColumn::Kind::value) write_values(json, "dc:description", dataset.unit, site);
    write_datatype(json, column, site);
    json.close_object();
}

/// Rows count from 1 and the heads are the first (RFC 7111).
std::string row_target(const Dataset& dataset, std::size_t cell) {
    return dataset.id + ".csv#row=" + std::to_string(cell + 2);
}

void write_note(JsonWriter& json, const DatasetNote& note, const Dataset& dataset, const Site& site) {
    std::vector<std::string> targets;
    for (const std::size_t cell : note.cells) targets.push_back(row_target(dataset, cell));
    if (targets.empty()) targets.push_back(dataset.id + ".csv");
    json.open_object();
    json.key("type");
    json.text("Annotation");
    json.key("id");
    json.text("#" + note.id);
    json.key("target");
    json.texts(targets);
    json.key("body");
    json.open_array();
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        const std::string* text = note.text.find(language);
        if (text == nullptr) continue;
        json.open_object();
        json.key("type");
        json.text("TextualBody");
        json.key("value");
        json.text(*text);
        json.key("language");
        json.text(site.config.languages[language].code);
        json.close_object();
    }
    json.close_array();
    json.close_object();
}

void write_schema(JsonWriter& json, const Dataset& dataset, const Site& site) {
    json.key("tableSchema");
    json.open_object();
    json.key("columns");
    json.open_array();
    for (const CsvColumn& column : csv_columns(dataset, site)) write_column(json, column, dataset, site);
    json.close_array();
    json.close_object();
}

}  // namespace

std::string dataset_to_csvw(const Dataset& dataset, const Site& site) {
    JsonWriter json;
    json.open_object();
    json.key("@context");
    json.open_array();
    json.text("http://www.w3.org/ns/csvw");
    json.open_object();
    json.key("@language");
    json.text(site.config.languages.front().code);
    json.close_object();
    json.close_array();
    json.key("url");
    json.text(dataset.id + ".csv");
    write_values(json, "dc:title", dataset.title, site);
    write_values(json, "dc:description", dataset.finding, site);
    write_values(json, "dc:source", dataset.source.text, site);
    write_schema(json, dataset, site);
    if (!dataset.notes.empty()) {
        json.key("notes");
        json.open_array();
        for (const DatasetNote& note : dataset.notes) write_note(json, note, dataset, site);
        json.close_array();
    }
    json.close_object();
    return json.take();
}

}  // namespace parskats
