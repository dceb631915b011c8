#pragma once

#include <string>
#include <vector>

#include "content/content_part.hpp"

namespace parskats {

/// What a folder may hold.
struct FolderRule {
    std::vector<std::string> files;    ///< exact names
    std::vector<std::string> folders;  ///< exact names
    bool language_files = false;       ///< also `lv.md` and the like; `languages` are those to suggest
    std::vector<std::string> languages;
};

/// Reports every file and folder of `path` that `rule` does not know, with the nearest name that it does. Returns those
/// nearest names, so that what is only misspelt need not be reported as missing too.
std::vector<std::string> report_unknown_entries(const std::string& path, const Listing& listing, const FolderRule& rule,
                                                Diagnostics& faults);

/// Reports every file of a folder that holds folders alone; `what` names them in the message: `ID/`.
void report_stray_files(const std::string& path, const Listing& listing, const std::string& what, Diagnostics& faults);

}  // namespace parskats
