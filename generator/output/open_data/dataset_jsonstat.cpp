#include "output/open_data/data_values.hpp"
#include "output/open_data/json_writer.hpp"
#include "output/open_data/statistics_data.hpp"

namespace parskats {
namespace {

void write_optional(JsonWriter& json, std::string_view key, const Text& text, const Site& site) {
    if (text.empty()) return;
    json.key(key);
    write_localized(json, text, site);
}

void write_optional(JsonWriter& json, std::string_view key, std::string_view text) {
    if (text.empty()) return;
    json.key(key);
    json.text(text);
}

void write_roles(JsonWriter& json, const Dataset& dataset) {
    std::vector<std::string> time;
    std::vector<std::string> geo;
    std::vector<std::string> metric;
    for (const Dimension& dimension : dataset.dimensions) {
        switch (dimension.role) {
            case DimensionRole::time: time.push_back(dimension.id); break;
            case DimensionRole::geo: geo.push_back(dimension.id); break;
            case DimensionRole::metric: metric.push_back(dimension.id); break;
            case DimensionRole::none: break;
        }
    }
    if (time.empty() && geo.empty() && metric.empty()) return;
    json.key("role");
    json.open_object();
    const auto write = [&](std::string_view key, const std::vector<std::string>& ids) {
        if (ids.empty()) return;
        json.key(key);
        json.texts(ids);
    };
    write("time", time);
    write("geo", geo);
    write("metric", metric);
    json.close_object();
}

void write_dimension(JsonWriter& json, const Dimension& dimension) {
    std::vector<std::string> ids;
    for (const Category& category : dimension.categories) ids.push_back(category.id);
    json.key(dimension.id);
    json.open_object();
    json.key("label");
    json.text(dimension.label.empty() ? std::string_view(dimension.id) : source_text(dimension.label));
    json.key("category");
    json.open_object();
    json.key("index");
    json.texts(ids);
    json.key("label");
    json.open_object();
    for (const Category& category : dimension.categories) {
        json.key(category.id);
        json.text(source_text(category.label));
    }
    json.close_object();
    json.close_object();
    json.close_object();
}

void write_shape(JsonWriter& json, const Dataset& dataset) {
    std::vector<std::string> ids;
    std::string sizes;
    for (const Dimension& dimension : dataset.dimensions) {
        ids.push_back(dimension.id);
        sizes += (sizes.empty() ? "[" : ", ") + std::to_string(dimension.categories.size());
    }
    json.key("id");
    json.texts(ids);
    json.key("size");
    json.literal(sizes + "]");
    write_roles(json, dataset);
    json.key("dimension");
    json.open_object();
    for (const Dimension& dimension : dataset.dimensions) write_dimension(json, dimension);
    json.close_object();
}

void write_values(JsonWriter& json, const Dataset& dataset) {
    std::string values = "[";
    for (std::size_t i = 0; i < dataset.cells.size(); ++i) {
        if (i > 0) values += ", ";
        values += dataset.cells[i].value ? exact_number(*dataset.cells[i].value) : "null";
    }
    json.key("value");
    json.literal(values + "]");
}

bool has_missing(const Dataset& dataset) {
    for (const Cell& cell : dataset.cells) {
        if (!cell.value) return true;
    }
    return false;
}

/// An object by the cell's place: for each missing value what `write` writes of it.
template <class Write>
void write_missing(JsonWriter& json, std::string_view key, const Dataset& dataset, const Write& write) {
    if (!has_missing(dataset)) return;
    json.key(key);
    json.open_object();
    for (std::size_t i = 0; i < dataset.cells.size(); ++i) {
        if (dataset.cells[i].value) continue;
        json.key(std::to_string(i));
        write(dataset.cells[i]);
    }
    json.close_object();
}

void write_statuses(JsonWriter& json, const Dataset& dataset) {
    write_missing(json, "status", dataset, [&](const Cell& cell) { json.text(to_word(cell.reason)); });
}

void write_printed(JsonWriter& json, const Dataset& dataset) {
    write_missing(json, "printed", dataset, [&](const Cell& cell) {
        if (cell.printed) {
            json.text(*cell.printed);
        } else {
            json.null();
        }
    });
}

void write_table_notes(JsonWriter& json, const Dataset& dataset) {
    std::vector<std::string> texts;
    for (const DatasetNote& note : dataset.notes) {
        if (note.cells.empty()) texts.emplace_back(source_text(note.text));
    }
    if (texts.empty()) return;
    json.key("note");
    json.texts(texts);
}

void write_source(JsonWriter& json, const Dataset& dataset, const Site& site) {
    const DatasetSource& source = dataset.source;
    json.key("source");
    json.open_object();
    write_optional(json, "institution", source.institution);
    write_optional(json, "text", source.text, site);
    write_optional(json, "place", source.place, site);
    write_optional(json, "url", source.url);
    json.close_object();
}

void write_totals(JsonWriter& json, const Dataset& dataset, const Site& site) {
    if (dataset.totals.empty()) return;
    json.key("totals");
    json.open_array();
    for (const DatasetTotal& total : dataset.totals) {
        const std::vector<Category>& categories = dataset.dimensions[total.dimension].categories;
        std::vector<std::string> parts;
        for (const std::size_t part : total.parts) parts.push_back(categories[part].id);
        json.open_object();
        json.key(total.dimension == 0 ? "row" : "column");
        json.text(categories[total.total].id);
        json.key("of");
        json.texts(parts);
        write_optional(json, "as_published", total.as_published, site);
        json.close_object();
    }
    json.close_array();
}

void write_notes(JsonWriter& json, const Dataset& dataset, const Site& site) {
    if (dataset.notes.empty()) return;
    json.key("notes");
    json.open_array();
    for (const DatasetNote& note : dataset.notes) {
        json.open_object();
        json.key("id");
        json.text(note.id);
        json.key("text");
        write_localized(json, note.text, site);
        if (!note.cells.empty()) {
            json.key("cells");
            json.open_array();
            for (const std::size_t cell : note.cells) {
                const std::vector<std::size_t> position = cell_position(dataset, cell);
                json.open_object();
                for (std::size_t i = 0; i < position.size(); ++i) {
                    json.key(dataset.dimensions[i].id);
                    json.text(dataset.dimensions[i].categories[position[i]].id);
                }
                json.close_object();
            }
            json.close_array();
        }
        json.close_object();
    }
    json.close_array();
}

/// All that is ours, under the names of the content format.
void write_own_facts(JsonWriter& json, const Dataset& dataset, const Site& site) {
    json.key("parskats");
    json.open_object();
    write_optional(json, "title", dataset.title, site);
    write_optional(json, "finding", dataset.finding, site);
    write_optional(json, "unit", dataset.unit, site);
    json.key("decimals");
    json.number(dataset.decimals);
    write_source(json, dataset, site);
    json.key("chart");
    json.open_object();
    json.key("kind");
    json.text(to_word(dataset.chart));
    json.close_object();
    json.key("additive");
    json.boolean(dataset.additive);
    write_optional(json, "non_additive_reason", dataset.non_additive_reason, site);
    write_optional(json, "subset_of", dataset.subset_of);
    write_printed(json, dataset);
    write_totals(json, dataset, site);
    write_notes(json, dataset, site);
    json.close_object();
}

void write_translations(JsonWriter& json, const Dataset& dataset, const Site& site) {
    json.key("translations");
    json.open_object();
    for (const Dimension& dimension : dataset.dimensions) {
        json.key(dimension.id);
        json.open_object();
        json.key("label");
        write_localized(json, dimension.label, site);
        json.key("category");
        json.open_object();
        for (const Category& category : dimension.categories) {
            json.key(category.id);
            write_localized(json, category.label, site);
        }
        json.close_object();
        json.close_object();
    }
    json.close_object();
}

std::string source_line(const Dataset& dataset, const Site& site) {
    const Institution* institution = site.find_institution(dataset.source.institution);
    std::string out(institution == nullptr ? std::string_view{} : source_text(institution->name));
    const std::string_view text = source_text(dataset.source.text);
    if (!out.empty() && !text.empty()) out += ". ";
    return out += text;
}

}  // namespace

std::string dataset_to_jsonstat(const Dataset& dataset, const Site& site) {
    JsonWriter json;
    json.open_object();
    json.key("version");
    json.text("2.0");
    json.key("class");
    json.text("dataset");
    json.key("label");
    json.text(source_text(dataset.title));
    write_optional(json, "source", source_line(dataset, site));
    write_optional(json, "updated", dataset.updated);
    write_shape(json, dataset);
    write_values(json, dataset);
    write_statuses(json, dataset);
    write_table_notes(json, dataset);
    json.key("extension");
    json.open_object();
    write_own_facts(json, dataset, site);
    write_translations(json, dataset, site);
    json.close_object();
    json.close_object();
    return json.take();
}

}  // namespace parskats
