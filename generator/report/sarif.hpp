#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"

namespace parskats {

/// Where something is, for SARIF: a path from the working folder, and a place in it when `span` has a file.
struct SarifPlace {
    std::string path;
    SourceSpan span;
};

struct SarifRule {
    std::string id;
    std::string short_text;
    std::string full_text;
    std::string help;
    Severity severity = Severity::error;
};

struct SarifResult {
    std::size_t rule = 0;  ///< index in the log's rules
    Severity severity = Severity::error;
    std::string text;
    std::vector<SarifPlace> places;
    std::vector<SarifPlace> related;
};

struct SarifLog {
    std::string version;  ///< of the program
    std::vector<SarifRule> rules;
    std::vector<SarifResult> results;
    std::string failure;  ///< why the run itself says nothing; empty: it does
};

/// The bytes of a SARIF 2.1.0 file. Texts must be fit to show (`shown`); paths become addresses here.
[[nodiscard]] std::string write_sarif(const SarifLog& log);

}  // namespace parskats
