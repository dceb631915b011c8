#pragma once

#include <vector>

#include "model/site.hpp"
#include "output/output_file.hpp"

namespace parskats {

/// `data/measures.json` and `data/measures.csv`: every measure of every plan, plan by plan in the plan's order. `links`
/// are the external addresses of the measure's texts in all languages, each once, in the order of their first
/// appearance. The CSV has a row a measure, lists joined by `; `, and a column a language for each text.
[[nodiscard]] std::vector<OutputFile> make_measures_data(const Site& site);

}  // namespace parskats
