#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"

namespace parskats::test {

/// Every fault as `P014 1:8 file.yaml`, its code, place and file, in order: short enough to compare a whole list.
inline std::vector<std::string> lines_of(const Diagnostics& faults) {
    std::vector<std::string> lines;
    for (const Diagnostic& fault : faults.all()) {
        std::string line(fault.code->id);
        if (fault.span.file) {
            const SourcePosition place = fault.span.begin();
            line += ' ' + std::to_string(place.line) + ':' + std::to_string(place.column);
        }
        lines.push_back(line + ' ' + std::string(fault.file_path()));
    }
    return lines;
}

}  // namespace parskats::test
