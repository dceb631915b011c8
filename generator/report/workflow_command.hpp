#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace parskats {

/// A line that GitHub's runner makes an annotation of: `::error file=…,line=…,col=…,title=…::message`. Whatever the
/// texts hold, they end neither a property nor the line. `path` may be empty; `span` without a file: no place in it.
[[nodiscard]] std::string workflow_command(Severity severity, std::string_view path, const SourceSpan& span,
                                           std::string_view title, std::string_view message);

}  // namespace parskats
