#pragma once

#include <string>

#include "app/exit_code.hpp"
#include "base/diagnostic.hpp"
#include "ports/clock.hpp"
#include "ports/file_reader.hpp"
#include "ports/file_system.hpp"
#include "ports/http_client.hpp"
#include "ports/name_resolver.hpp"
#include "ports/progress.hpp"

namespace parskats {

/// Everything of the outer world that a command may use.
struct Environment {
    const FileReader* site = nullptr;    ///< rooted at the site
    const FileReader* themes = nullptr;  ///< rooted at the themes that came with the program; may be null
    FileSystem* disk = nullptr;
    const Clock* clock = nullptr;
    Progress* progress = nullptr;
    std::string version;            ///< "1.2.3"
    HttpClient* http = nullptr;     ///< for `links`; null for all others
    NameResolver* names = nullptr;  ///< likewise
};

enum class ReportFormat { text, json, github, sarif };

/// How a command speaks to whoever started it.
struct Speech {
    UserLanguage language = UserLanguage::en;
    ReportFormat format = ReportFormat::text;
    bool colour = false;      ///< of text alone
    std::string path_prefix;  ///< from the working folder to the site, with a slash at the end; for github and sarif
};

/// What a command has to say: for its result, for the person at the terminal, and for the shell.
struct Outcome {
    ExitCode code = ExitCode::fine;
    std::string out;
    std::string err;
};

}  // namespace parskats
