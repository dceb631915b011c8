#pragma once

#include <string>
#include <vector>

#include "markdown/compiled_markdown.hpp"

namespace parskats {

/// Gives every heading its `id`: the slug of its text, later ones of the same slug `-2`, `-3` … past any that another
/// heading's own text makes.
void assign_heading_ids(std::vector<Heading>& headings);

}  // namespace parskats
