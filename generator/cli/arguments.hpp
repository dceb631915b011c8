#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/environment.hpp"
#include "app/links.hpp"

namespace parskats {

enum class Command { build, check, links, explain, translated, status };

/// What the command line asks for.
struct Arguments {
    Command command = Command::build;
    std::string site = ".";
    std::string output = "public";
    std::string base_url;            ///< ends in a slash, or is empty
    std::string code;                ///< for explain
    std::vector<std::string> paths;  ///< for translated
    std::size_t jobs = 1;
    bool strict = false;
    bool clean = false;
    bool verify = false;
    ReportFormat format = ReportFormat::text;  ///< of faults; of `links` when they have the form that it was asked for
    LinksOptions links;                        ///< for links
    UserLanguage language = UserLanguage::en;
};

struct ArgumentContext {
    std::string version;
    std::string language;  ///< PARSKATS_LANG, may be empty
    std::size_t processors = 1;
};

struct ParsedArguments {
    std::optional<Arguments> arguments;  ///< nothing: say `outcome` and end
    Outcome outcome;
};

/// Reads the command line (without the program's name). `--help` and `--version` are outcomes; mistakes are usage
/// errors that say what was meant, where that can be guessed.
[[nodiscard]] ParsedArguments parse_arguments(const std::vector<std::string>& words, const ArgumentContext& context);

}  // namespace parskats
