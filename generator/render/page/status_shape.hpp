#pragma once

#include <string_view>

#include "model/site.hpp"

namespace parskats {

/// A status as a shape, so that it reads without colour: a circle filled, half filled, outlined, dotted or dashed. SVG
/// that takes the colour of the text and is hidden from those who hear the page: its name stands beside it.
[[nodiscard]] std::string_view status_shape(Status status);

/// The same as an upright stroke, for the row of marks.
[[nodiscard]] std::string_view stroke_shape(Status status);

}  // namespace parskats
