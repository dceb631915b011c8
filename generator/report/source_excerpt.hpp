#pragma once

#include <string>
#include <string_view>

#include "base/source_file.hpp"

namespace parskats {

/// `text` as it may be sent to a terminal or a report: control characters and bytes that are no UTF-8 become U+FFFD, so
/// that content can neither colour nor steer what shows it. Tabs and line ends become spaces.
[[nodiscard]] std::string shown(std::string_view text);

/// The line of a span's beginning and carets below what of it lies in that line, in terminal cells: tabs are four wide
/// at most, East Asian characters two, combining marks none. A long line is cut around the carets.
struct SourceExcerpt {
    std::string line;
    std::string carets;  ///< spaces, then at least one `^`
};

[[nodiscard]] SourceExcerpt make_excerpt(const SourceSpan& span);

}  // namespace parskats
