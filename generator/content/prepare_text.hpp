#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"

namespace parskats {

struct EncodingFault {
    const DiagnosticCode* code = nullptr;
    std::size_t offset = 0;  ///< in the prepared text
    std::size_t length = 0;
    std::vector<std::string> arguments;
};

/// A file's text as the parsers take it: without byte-order mark, with LF alone at line ends.
struct PreparedText {
    std::string text;
    std::vector<EncodingFault> faults;  ///< at most one of each code, at its first place
    bool is_readable = true;            ///< false when it is not UTF-8, so that nothing more can be said of it
};

/// Checks and mends the bytes of a file. They are moved through unless they had to be mended.
[[nodiscard]] PreparedText prepare_text(std::string bytes);

}  // namespace parskats
