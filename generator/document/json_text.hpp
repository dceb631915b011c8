#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace parskats {

struct JsonTextFault {
    const DiagnosticCode* code = nullptr;
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// Reads the JSON string whose opening quote is at `at`, moves `at` behind its closing quote and appends what it says,
/// unescaped, to `out`. A fault is an unclosed quote, an escape that JSON does not have (also half of a surrogate
/// pair), or a control character.
[[nodiscard]] std::optional<JsonTextFault> read_json_text(std::string_view text, std::size_t& at, std::string& out);

}  // namespace parskats
