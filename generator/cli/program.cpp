#include "cli/program.hpp"

#include <algorithm>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "adapters/certificate_expiry.hpp"
#include "adapters/disk_file_system.hpp"
#include "adapters/disk_reader.hpp"
#include "adapters/terminal_progress.hpp"
#include "app/build.hpp"
#include "app/check.hpp"
#include "app/explain.hpp"
#include "app/fault_outcome.hpp"
#include "app/links.hpp"
#include "app/status.hpp"
#include "app/translated.hpp"
#include "cli/arguments.hpp"
#include "cli/terminal.hpp"

namespace parskats {
namespace {

constexpr int standard_output = 1;
constexpr int standard_error = 2;

std::string path_prefix_of(const std::string& site) {
    if (site == "." || site == "./" || site.starts_with('/')) return {};
    const std::string trimmed = site.starts_with("./") ? site.substr(2) : site;
    return trimmed.ends_with('/') ? trimmed : trimmed + '/';
}

struct Network {
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<NameResolver> names;
};

/// Fails when the file of certificate authorities cannot be read or holds none: else every address would seem at fault.
Result<Network> make_network(FileSystem& disk, const LinksOptions& options, const OuterWorld& outer) {
    if (!options.ca_file.empty()) {
        const auto text = disk.read(options.ca_file);
        if (!text) return tl::unexpected(text.error());
        if (!certificate_expiry(*text)) {
            return tl::unexpected(IoError{"read", options.ca_file, "it holds no certificate in PEM form", 0});
        }
    }
    return Network{outer.http({options.allowed_networks, options.ca_file, {}}), outer.names()};
}

/// The one command that goes out: only for it is there a network.
Outcome run_links(Environment& world, const LinksOptions& options, const OuterWorld& outer, const Speech& speech) {
    const auto network = make_network(*world.disk, options, outer);
    if (!network) return io_outcome(network.error(), speech.language);
    world.http = network->http.get();
    world.names = network->names.get();
    return check_links(world, options, speech);
}

Outcome run_on_site(const Arguments& arguments, const OuterWorld& outer) {
    const bool on_terminal = is_terminal(standard_error) && environment_value("NO_COLOR").empty();
    const Speech speech{arguments.language, arguments.format, on_terminal, path_prefix_of(arguments.site)};
    const auto site = DiskReader::open(arguments.site);
    if (!site) return io_outcome(site.error(), speech.language);
    std::optional<DiskReader> themes;
    if (const std::string folder = find_built_in_themes(); !folder.empty()) {
        auto opened = DiskReader::open(folder);
        if (!opened) return io_outcome(opened.error(), speech.language);
        themes.emplace(std::move(*opened));
    }
    DiskFileSystem disk;
    NoProgress silence;
    const bool shows_progress = on_terminal && environment_value("TERM") != "dumb";
    const auto line =
        shows_progress ? std::make_unique<TerminalProgress>(standard_error, speech.language, *outer.clock) : nullptr;
    Environment world{&*site,
                      themes ? &*themes : nullptr,
                      &disk,
                      outer.clock,
                      line ? static_cast<Progress*>(line.get()) : &silence,
                      PARSKATS_VERSION};
    switch (arguments.command) {
        case Command::check: return check_site(world, {arguments.jobs, arguments.base_url, arguments.strict}, speech);
        case Command::links: return run_links(world, arguments.links, outer, speech);
        case Command::translated:
            return record_translated(world, {arguments.site, arguments.paths, arguments.jobs}, speech);
        case Command::status: return show_status(world, arguments.jobs, speech);
        case Command::build:
            return build_site(world,
                              {arguments.site, arguments.output, arguments.base_url, arguments.jobs, arguments.strict,
                               arguments.clean, arguments.verify},
                              speech);
        case Command::explain: return explain_code(arguments.code, arguments.language);
    }
    return {};
}

/// The site that the first path belongs to; where there is none, the current folder, which then is found to lack its
/// files.
Outcome run_translated(Arguments arguments, const OuterWorld& outer) {
    DiskFileSystem disk;
    const auto site = find_site_above(disk, arguments.paths.front());
    if (!site) return io_outcome(site.error(), arguments.language);
    arguments.site = site->value_or(".");
    return run_on_site(arguments, outer);
}

Outcome run(const std::vector<std::string>& words, const OuterWorld& outer) {
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const ParsedArguments parsed = parse_arguments(
        words, {PARSKATS_VERSION, environment_value("PARSKATS_LANG"), std::min<std::size_t>(processors, 256)});
    if (!parsed.arguments) return parsed.outcome;
    switch (parsed.arguments->command) {
        case Command::explain: return explain_code(parsed.arguments->code, parsed.arguments->language);
        case Command::translated: return run_translated(*parsed.arguments, outer);
        case Command::build:
        case Command::status:
        case Command::links:
        case Command::check: return run_on_site(*parsed.arguments, outer);
    }
    return {};
}

Outcome bug_outcome(const char* what) {
    return {ExitCode::bug, {}, std::string("parskats: a fault of the program itself: ") + what + '\n'};
}

Outcome run_guarded(const std::vector<std::string>& words, const OuterWorld& outer) {
    try {
        return run(words, outer);
    } catch (const std::exception& error) {
        return bug_outcome(error.what());
    } catch (...) {
        return bug_outcome("unknown");
    }
}

}  // namespace

int run_program(int argc, char** argv, const OuterWorld& world) {
    ignore_write_signals();
    const Outcome outcome = run_guarded({argv + (argc > 0 ? 1 : 0), argv + argc}, world);
    const bool told = write_to(standard_error, outcome.err);
    const bool written = write_to(standard_output, outcome.out);
    // A result that could not be written (a full disk behind a redirection, say) is no success.
    if (outcome.code == ExitCode::fine && (!told || !written)) return static_cast<int>(ExitCode::io_trouble);
    return static_cast<int>(outcome.code);
}

}  // namespace parskats
