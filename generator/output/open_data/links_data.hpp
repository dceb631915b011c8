#pragma once

#include "model/site.hpp"
#include "output/output_file.hpp"

namespace parskats {

/// `data/links.json`: what is remembered of every external address, in the order of the ledger, with a person's word
/// where it counts. Members that are not known are left out.
[[nodiscard]] OutputFile make_links_data(const Site& site);

}  // namespace parskats
