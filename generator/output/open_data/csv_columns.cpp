#include "output/open_data/csv_columns.hpp"

#include <set>

namespace parskats {

std::vector<CsvColumn> csv_columns(const Dataset& dataset, const Site& site) {
    using Kind = CsvColumn::Kind;
    std::set<std::string> taken = {"value", "status", "source_cell", "printed", "total", "notes"};
    const auto unique_name = [&](std::string name) {
        while (!taken.insert(name).second) name += "_category";
        return name;
    };
    std::vector<CsvColumn> out;
    for (std::size_t i = 0; i < dataset.dimensions.size(); ++i) {
        const std::string name = unique_name(dataset.dimensions[i].id);
        out.push_back({Kind::category_id, name, i, 0});
        for (LanguageIndex language = 0; language < site.language_count(); ++language) {
            const std::string label = unique_name(name + "_" + site.config.languages[language].code);
            out.push_back({Kind::category_label, label, i, language});
        }
    }
    out.push_back({Kind::value, "value", 0, 0});
    out.push_back({Kind::status, "status", 0, 0});
    out.push_back({Kind::source_cell, "source_cell", 0, 0});
    out.push_back({Kind::printed, "printed", 0, 0});
    out.push_back({Kind::total, "total", 0, 0});
    out.push_back({Kind::notes, "notes", 0, 0});
    return out;
}

}  // namespace parskats
