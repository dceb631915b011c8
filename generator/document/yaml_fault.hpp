#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/yaml_events.hpp"

namespace parskats {

/// A fault that ends the reading of a YAML text, in our words. Offsets are bytes from the text's beginning.
struct YamlFault {
    const DiagnosticCode* code = nullptr;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::vector<std::string> arguments;
    /// The byte that spoils the rest: with a letter in its place reading can go on to find the next fault.
    std::optional<std::size_t> obstacle;
};

/// What was read of a text when the library gave up.
struct YamlProgress {
    std::string_view text;
    std::size_t last_end = 0;                 ///< where the last event ended
    bool after_bracket = false;               ///< the last event closed a bracket
    std::optional<std::size_t> open_bracket;  ///< the innermost one
};

/// Translates the library's word for a fault, looking at the text again for its true place.
[[nodiscard]] YamlFault explain_yaml_error(const YamlError& error, const YamlProgress& progress);

/// An anchor, alias or tag whose sign stands at or before `offset` on the line.
[[nodiscard]] YamlFault anchor_or_tag_fault(std::size_t offset, const YamlProgress& progress);

}  // namespace parskats
