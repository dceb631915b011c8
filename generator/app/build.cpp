#include "app/build.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/fault_outcome.hpp"
#include "app/prepared_site.hpp"
#include "app/user_words.hpp"
#include "output/manifest.hpp"
#include "output/publisher.hpp"

namespace parskats {
namespace {

constexpr CountedNoun pages{"lapu", "lapa", "lapas", "page", "pages"};

std::string generator_name(const Environment& world) {
    return "parskats " + world.version;
}

std::string summary_line(std::size_t page_count, const PublishSummary& summary, UserLanguage language) {
    const auto text = [](std::size_t number) { return std::to_string(number); };
    const std::string counted = count_of(page_count, pages, language);
    if (language == UserLanguage::lv) {
        return counted + ". Faili: " + text(summary.written) + " ierakstīti, " + text(summary.unchanged) +
               " nemainīti, " + text(summary.removed) + " izdzēsti.\n";
    }
    return counted + ". Files: " + text(summary.written) + " written, " + text(summary.unchanged) + " unchanged, " +
           text(summary.removed) + " removed.\n";
}

bool is_within(const std::string& path, const std::string& folder) {
    return path == folder || path.starts_with(folder == "/" ? folder : folder + '/');
}

/// The output may be anywhere but over or inside what it is made from.
Result<bool> overlaps_source(FileSystem& disk, const BuildOptions& options) {
    const auto site = disk.resolve(options.site);
    if (!site) return tl::unexpected(site.error());
    const auto output = disk.resolve(options.directory);
    if (!output) return tl::unexpected(output.error());
    if (is_within(*site, *output)) return true;
    return is_within(*output, *site + "/content") || is_within(*output, *site + "/themes") ||
           is_within(*output, *site + "/assets");
}

std::optional<Outcome> refuse_directory(const Environment& world, const BuildOptions& options, UserLanguage language) {
    const auto overlaps = overlaps_source(*world.disk, options);
    if (!overlaps) return io_outcome(overlaps.error(), language);
    if (!*overlaps) return std::nullopt;
    Outcome outcome;
    outcome.code = ExitCode::usage;
    outcome.err = language == UserLanguage::lv
                      ? "parskats: vietni nevar rakstīt pāri tās pašas avotiem; norādiet citu mapi (-o)\n"
                      : "parskats: the site cannot be written over its own sources; choose another folder (-o)\n";
    return outcome;
}

/// The files of the output that a second rendering makes otherwise, or that the disk holds otherwise.
Result<std::vector<std::string>> find_differences(const Environment& world, const BuildOptions& options,
                                                  const std::string& source) {
    auto again = prepare_site(world, {options.jobs == 1 ? std::size_t{4} : std::size_t{1}, options.base_url, false});
    if (!again) return tl::unexpected(again.error());
    auto& files = (*again)->files;
    files.push_back(make_manifest(files, generator_name(world), (*again)->raw.source_digest, options.jobs));
    std::vector<std::string> different;
    if ((*again)->raw.source_digest != source)
        return different;  // somebody edited the content meanwhile: no proof either way
    for (const OutputFile& file : files) {
        const auto same = world.disk->has_bytes(options.directory + '/' + file.path, file.bytes);
        if (!same) return tl::unexpected(same.error());
        if (!*same) different.push_back(file.path);
    }
    return different;
}

void verify(const Environment& world, const BuildOptions& options, const std::string& source, const Speech& speech,
            Outcome& outcome) {
    const auto different = find_differences(world, options, source);
    const bool latvian = speech.language == UserLanguage::lv;
    if (!different) {
        outcome.code = ExitCode::io_trouble;
        outcome.err += describe(different.error(), speech.language);
    } else if (different->empty()) {
        add_result_line(outcome, speech,
                        latvian ? "Pārbaudīts: otrreiz iznāk tas pats.\n" : "Verified: built twice, the same bytes.\n");
    } else {
        outcome.code = ExitCode::bug;
        outcome.err += latvian ? "parskats: otrreiz iznāk kas cits; tā ir programmas kļūda:\n"
                               : "parskats: a second build came out different; this is a fault of the program:\n";
        for (const std::string& path : *different) outcome.err += "  " + path + '\n';
    }
}

}  // namespace

Outcome build_site(const Environment& world, const BuildOptions& options, const Speech& speech) {
    if (auto refused = refuse_directory(world, options, speech.language)) return *refused;
    auto prepared = prepare_site(world, {options.jobs, options.base_url, options.strict});
    if (!prepared) return io_outcome(prepared.error(), speech.language);
    PreparedSite& site = **prepared;
    Outcome outcome = report_outcome(site.faults, speech, world.version);
    if (is_refused(site.faults, options.strict)) {
        outcome.code = ExitCode::faults;
        return outcome;
    }
    const std::size_t page_count = site.page_count();
    const std::string source = site.raw.source_digest;
    const auto summary =
        publish_files(*world.disk, std::move(site.files),
                      {options.directory, generator_name(world), source, options.jobs, options.clean}, *world.progress);
    if (!summary) {
        outcome.code = ExitCode::io_trouble;
        outcome.err += describe(summary.error(), speech.language);
        return outcome;
    }
    add_result_line(outcome, speech, summary_line(page_count, *summary, speech.language));
    if (options.verify) verify(world, options, source, speech, outcome);
    return outcome;
}

}  // namespace parskats
