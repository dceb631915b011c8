#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.hpp"
#include "output/open_data/json_writer.hpp"

namespace parskats {

/// The number with exactly its own decimals and a point: {600000, 2} is `6000.00`, {-5, 1} is `-0.5`. A JSON number
/// too.
[[nodiscard]] std::string exact_number(const Decimal& value);

/// `{"lv": …, "en": …}`: the languages that the text has, in the site's order.
void write_localized(JsonWriter& json, const Text& text, const Site& site);

/// `list` joined by `; `.
[[nodiscard]] std::string join_list(const std::vector<std::string>& list);

/// The text in the language that stands in for the source language; empty for an empty one.
[[nodiscard]] std::string_view source_text(const Text& text);

/// The category of each dimension at `cell`.
[[nodiscard]] std::vector<std::size_t> cell_position(const Dataset& dataset, std::size_t cell);

/// The site's root as an address on its own server, and an address below it: `/data/measures.csv`.
[[nodiscard]] std::string rooted_href(const Site& site, std::string_view path);

}  // namespace parskats
