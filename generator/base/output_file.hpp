#pragma once

#include <string>

namespace parskats {

/// A file of the built site: where it goes (relative to the output folder, with slashes) and its bytes.
struct OutputFile {
    std::string path;
    std::string bytes;
};

}  // namespace parskats
