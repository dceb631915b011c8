#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace parskats {

/// The name of `known` that `wrong` was most likely meant to be; empty when none is near enough (more than a third of
/// its letters, at least one, would have to change). Of equally near ones the first in `known`.
[[nodiscard]] std::string nearest_name(std::string_view wrong, std::span<const std::string> known);
[[nodiscard]] std::string nearest_name(std::string_view wrong, std::span<const std::string_view> known);

}  // namespace parskats
