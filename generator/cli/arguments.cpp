#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string_view>

#include "base/nearest_name.hpp"
#include "cli/choice.hpp"
#include "cli/links_arguments.hpp"

namespace parskats {
namespace {

constexpr std::array<std::string_view, 6> command_names{"build", "check", "links", "translated", "status", "explain"};
constexpr std::array commands{Command::build,      Command::check,  Command::links,
                              Command::translated, Command::status, Command::explain};

const std::map<std::string, ReportFormat> formats{{"text", ReportFormat::text},
                                                  {"json", ReportFormat::json},
                                                  {"github", ReportFormat::github},
                                                  {"sarif", ReportFormat::sarif}};
const std::map<std::string, UserLanguage> languages{{"en", UserLanguage::en}, {"lv", UserLanguage::lv}};

constexpr std::string_view footer =
    "Exit codes: 0 fine, 1 the content has faults, 2 dead links, 64 wrong usage, 74 trouble with files or the\n"
    "network, 70 a bug of parskats.\n"
    "Results go to standard output, progress and messages to standard error. With another --format than text\n"
    "the report is the result and goes to standard output, unless --report names a file.\n"
    "Environment: PARSKATS_LANG=lv speaks Latvian by default; NO_COLOR turns colour off.\n";

bool is_base_url(std::string_view text) {
    if (!text.starts_with("https://") && !text.starts_with("http://")) return false;
    const std::string_view rest = text.substr(text.find("//") + 2);
    return !rest.empty() && rest.front() != '/' && text.find_first_of("?# \t\"<>") == std::string_view::npos;
}

/// Options as written; turned into `Arguments` when all is well.
struct Words {
    std::string site = ".";
    std::string output = "public";
    std::string base_url;
    std::string code;
    std::vector<std::string> paths;
    std::string format = "text";
    std::string language;
    std::size_t jobs = 0;
    bool strict = false;
    bool clean = false;
    bool verify = false;
    LinksWords links;
};

class CommandLine {
public:
    explicit CommandLine(const ArgumentContext& context) : context_(context) {
        words_.language = languages.contains(context.language) ? context.language : "en";
        words_.jobs = context.processors;
        app_.description("parskats turns a folder of Markdown and JSON into a bilingual static site.");
        app_.set_version_flag("--version", "parskats " + context.version);
        app_.set_help_flag("-h,--help", "Print this text and end");
        app_.footer(std::string(footer));
        app_.require_subcommand(0, 1);
        add_build();
        add_check();
        add_links();
        add_translated();
        add_status();
        add_explain();
    }

    ParsedArguments parse(std::vector<std::string> words) {
        if (auto unknown = find_unknown_command(words)) return usage_error(*unknown);
        // CLI11 takes them from the back.
        std::reverse(words.begin(), words.end());
        try {
            app_.parse(std::move(words));
        } catch (const CLI::CallForHelp&) {
            return said(app_.help());
        } catch (const CLI::CallForVersion&) {
            return said("parskats " + context_.version + '\n');
        } catch (const CLI::ParseError& error) {
            return usage_error(std::string("parskats: ") + error.what() + '\n');
        }
        if (app_.get_subcommands().empty()) return usage_error(app_.help());
        return {arguments(), {}};
    }

private:
    void add_common(CLI::App& command) {
        command.footer(std::string(footer));
        command.add_option("SITE", words_.site, "The site's folder (default: the current one)");
        command
            .add_option("--base-url", words_.base_url, "Absolute address of the site, in place of site.yaml's base_url")
            ->type_name("URL")
            ->check(CLI::Validator(
                [](std::string& text) {
                    return is_base_url(text) ? std::string() : "\"" + text + "\" is no absolute http(s) address";
                },
                "", "url"));
        add_jobs(command);
        command.add_flag("--strict", words_.strict, "Warnings fail too, save those that only a person can settle");
        command.add_option("--format", words_.format, "Report of faults: text (default), json, github or sarif")
            ->type_name("FORMAT")
            ->check(one_of(formats));
        add_language(command);
    }

    void add_jobs(CLI::App& command) {
        command
            .add_option("--jobs", words_.jobs, "Threads, 1 to 256 (default: one a processor); the result is the same")
            ->type_name("N")
            ->check(CLI::Range(std::size_t{1}, std::size_t{256}).description(""));
    }

    void add_language(CLI::App& command) {
        command.add_option("--lang", words_.language, "Language of the messages: en (default) or lv")
            ->type_name("LANG")
            ->check(one_of(languages));
    }

    void add_build() {
        CLI::App& command = *app_.add_subcommand("build", "Write the site");
        add_common(command);
        command.add_option("-o,--output", words_.output, "Where to (default: public)")->type_name("DIR");
        command.add_flag("--clean", words_.clean, "Write every file anew, also unchanged ones");
        command.add_flag("--verify", words_.verify,
                         "Build once more with another number of threads and compare every byte");
    }

    void add_check() {
        CLI::App& command =
            *app_.add_subcommand("check", "Find every fault in content, data, theme and finished pages; write nothing");
        add_common(command);
    }

    void add_links() {
        CLI::App& command =
            *app_.add_subcommand("links", "Look at every external link and remember what was seen in the ledger");
        command.footer(std::string(footer));
        command.add_option("SITE", words_.site, "The site's folder (default: the current one)");
        add_links_options(command, words_.links);
        add_jobs(command);
        add_language(command);
    }

    void add_translated() {
        CLI::App& command = *app_.add_subcommand(
            "translated",
            "Record that translations are up to date with their source texts, once somebody has read both");
        command.add_option("PATH", words_.paths, "Translations (en.md), or folders of them")->required();
        add_language(command);
    }

    void add_status() {
        CLI::App& command = *app_.add_subcommand(
            "status", "Show on one screen which translations are behind, what is due, and how much there is");
        command.add_option("SITE", words_.site, "The site's folder (default: the current one)");
        add_language(command);
    }

    void add_explain() {
        CLI::App& command = *app_.add_subcommand("explain", "Say what a fault's code means and how to mend it");
        command.add_option("CODE", words_.code, "The code, such as P104")->required();
        add_language(command);
    }

    static std::optional<std::string> find_unknown_command(const std::vector<std::string>& words) {
        if (words.empty() || words.front().starts_with('-')) return std::nullopt;
        const std::string& word = words.front();
        if (std::find(command_names.begin(), command_names.end(), word) != command_names.end()) return std::nullopt;
        std::string text = "parskats: there is no command \"" + word + "\"\n";
        const std::string near = nearest_name(word, std::span<const std::string_view>(command_names));
        text += near.empty() ? "help: parskats --help lists them\n" : "help: did you mean \"" + near + "\"?\n";
        return text;
    }

    [[nodiscard]] Arguments arguments() const {
        Arguments result;
        const std::string name = app_.get_subcommands().front()->get_name();
        const auto found = std::find(command_names.begin(), command_names.end(), name);
        result.command = commands[static_cast<std::size_t>(found - command_names.begin())];
        result.site = words_.site;
        result.output = words_.output;
        result.base_url = words_.base_url;
        if (!result.base_url.empty() && !result.base_url.ends_with('/')) result.base_url += '/';
        result.code = words_.code;
        result.paths = words_.paths;
        result.jobs = words_.jobs;
        result.strict = words_.strict;
        result.clean = words_.clean;
        result.verify = words_.verify;
        result.format = formats.at(words_.format);
        result.language = languages.at(words_.language);
        if (result.command == Command::links) set_links(result);
        return result;
    }

    void set_links(Arguments& result) const {
        result.links = to_options(words_.links);
        result.links.site = words_.site;
        result.links.jobs = words_.jobs;
        result.format = fault_format(result.links.format);
    }

    static ParsedArguments said(std::string text) { return {std::nullopt, {ExitCode::fine, std::move(text), {}}}; }
    static ParsedArguments usage_error(std::string text) {
        return {std::nullopt, {ExitCode::usage, {}, std::move(text)}};
    }

    const ArgumentContext& context_;
    Words words_;
    CLI::App app_{"", "parskats"};
};

}  // namespace

ParsedArguments parse_arguments(const std::vector<std::string>& words, const ArgumentContext& context) {
    return CommandLine(context).parse(words);
}

}  // namespace parskats
