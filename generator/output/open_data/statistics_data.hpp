#pragma once

#include <string>
#include <vector>

#include "model/site.hpp"
#include "output/output_file.hpp"

namespace parskats {

/// `data/statistics/<id>.json`, `.csv` and `.csv-metadata.json` of every dataset.
[[nodiscard]] std::vector<OutputFile> make_statistics_data(const Site& site);

/// JSON-stat 2.0. Labels are in the site's source language; `extension.parskats` has all that we say beside it, under
/// the names of the content format, so that the file can be read back; `extension.translations` has the other
/// languages. Numbers keep the declared decimals (`6000.00`). A missing value is null with its reason in `status`;
/// `extension.parskats.printed` has what the source prints in its place: a text, "" for a blank cell, null where the
/// source has no such cell.
[[nodiscard]] std::string dataset_to_jsonstat(const Dataset& dataset, const Site& site);

/// One row a cell, in the order of the JSON-stat values: for each dimension the category's id and its label in each
/// language, then `value` (empty when missing), `status` (the reason when missing), `source_cell` (what the
/// source has in place of a missing value: `absent`, `blank` or `text`), `printed` (that text), `total` (true where a
/// category is the sum of others: leave these rows out when adding up), `notes` (ids).
[[nodiscard]] std::string dataset_to_csv(const Dataset& dataset, const Site& site);

/// CSVW for the CSV: column titles, types, notes as annotations of its rows.
[[nodiscard]] std::string dataset_to_csvw(const Dataset& dataset, const Site& site);

}  // namespace parskats
