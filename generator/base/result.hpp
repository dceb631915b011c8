#pragma once

#include <string>
#include <tl/expected.hpp>

namespace parskats {

/// An operation on the world that failed: what was tried, on what, and the system's reason, ready to be shown.
struct IoError {
    std::string verb;  ///< "read", "write", "list", "rename" …
    std::string path;
    std::string reason;  ///< "No space left on device"
    int number = 0;      ///< errno, 0 when there is none
};

template <class T>
using Result = tl::expected<T, IoError>;

}  // namespace parskats
