#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/dataset.hpp"
#include "model/site.hpp"

/// Small checked datasets and sites, made by hand, for tests of what is drawn and written from them.
namespace parskats::test {

inline Localized<std::string> both(std::string lv, std::string en) {
    Localized<std::string> out(2);
    out.set(0, std::move(lv));
    out.set(1, std::move(en));
    return out;
}

inline Localized<std::string> only_latvian(std::string lv) {
    Localized<std::string> out(2);
    out.set(0, std::move(lv));
    return out;
}

inline Cell number(std::int64_t units, int decimals = 0) {
    Cell cell;
    cell.value = Decimal{units, decimals};
    return cell;
}

/// Without `printed` the source has no such cell; "" is a blank one.
inline Cell missing(MissingReason reason, std::optional<std::string> printed = std::nullopt) {
    Cell cell;
    cell.reason = reason;
    cell.printed = std::move(printed);
    return cell;
}

inline Category category(std::string id, std::string lv, std::string en, bool is_total = false) {
    return {std::move(id), both(std::move(lv), std::move(en)), is_total};
}

/// A dimension whose labels are its ids (in English with `en-` before).
inline Dimension dimension(std::string id, const std::vector<std::string>& categories,
                           DimensionRole role = DimensionRole::none) {
    Dimension out;
    out.label = both("LV " + id, "EN " + id);
    out.id = std::move(id);
    out.role = role;
    for (const std::string& name : categories) out.categories.push_back(category(name, name, "en-" + name));
    return out;
}

/// Years down, `columns` across.
inline Dataset year_table(const std::vector<std::string>& years, const std::vector<std::string>& columns,
                          std::vector<Cell> cells) {
    Dataset out;
    out.id = "sample";
    out.title = both("Paraugs", "Sample");
    out.unit = both("gadījumi", "cases");
    out.dimensions = {dimension("year", years, DimensionRole::time)};
    if (!columns.empty()) out.dimensions.push_back(dimension("part", columns));
    out.cells = std::move(cells);
    out.chart = ChartKind::bars;
    return out;
}

inline SiteLanguage language(std::string code, std::string locale) {
    SiteLanguage out;
    out.name = code;
    out.code = std::move(code);
    out.locale = std::move(locale);
    return out;
}

/// A site in Latvian and English with one institution, `iem-ic`.
inline Site bilingual_site() {
    Site site;
    site.config.languages = {language("lv", "lv-LV"), language("en", "en-GB")};
    site.config.base_url = "https://example.org/";
    Institution institution;
    institution.id = "iem-ic";
    institution.name = both("Informācijas centrs", "Information Centre");
    site.institutions.push_back(std::move(institution));
    return site;
}

}  // namespace parskats::test
