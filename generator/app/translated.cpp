#include "app/translated.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "app/fault_outcome.hpp"
#include "app/user_words.hpp"
#include "app/written_file.hpp"
#include "content/load_site.hpp"
#include "report/source_excerpt.hpp"
#include "validate/build_model.hpp"
#include "validate/translation_record.hpp"

namespace parskats {
namespace {

constexpr CountedNoun translations{"tulkojumu", "tulkojums", "tulkojumi", "translation", "translations"};

Outcome usage_error(std::string text) {
    return {ExitCode::usage, {}, std::move(text)};
}

Outcome no_translation(const std::string& path, UserLanguage language) {
    const std::string name = shown(path);
    return usage_error(language == UserLanguage::lv
                           ? "parskats: “" + name + "” nav ne tulkojums, ne mape ar tulkojumiem; pirmtekstu neatzīmē\n"
                           : "parskats: \"" + name +
                                 "\" is neither a translation nor a folder of some; a source text is not recorded\n");
}

/// `path` below the site's folder, with slashes; empty for the folder itself; nothing when it lies elsewhere or is not
/// there.
Result<std::optional<std::string>> path_in_site(FileSystem& disk, const std::string& site, const std::string& path) {
    const auto status = disk.status(path);
    if (!status) return tl::unexpected(status.error());
    if (!*status) return std::optional<std::string>();
    const auto whole = disk.resolve(path);
    if (!whole) return tl::unexpected(whole.error());
    const auto root = disk.resolve(site);
    if (!root) return tl::unexpected(root.error());
    if (*whole == *root) return std::optional<std::string>("");
    const std::string prefix = *root == "/" ? *root : *root + '/';
    if (!whole->starts_with(prefix)) return std::optional<std::string>();
    return std::optional<std::string>(whole->substr(prefix.size()));
}

bool is_below(const std::string& file, const std::string& path) {
    return path.empty() || file == path ||
           (file.size() > path.size() && file.starts_with(path) && file[path.size()] == '/');
}

/// Faults that stand in the way: of the record itself and of the texts at hand.
Diagnostics hindrances(const Diagnostics& faults, const std::vector<std::string>& paths) {
    Diagnostics found;
    for (const Diagnostic& fault : faults.all()) {
        const std::string file(fault.file_path());
        const bool concerns =
            file == translation_record_path ||
            std::any_of(paths.begin(), paths.end(), [&](const std::string& path) { return is_below(file, path); });
        if (concerns && fault.code->severity == Severity::error) found.report(fault);
    }
    return found;
}

/// Notes the sources of all translations at `path`; how many there are.
std::size_t record_path(const std::vector<TranslationState>& states, const std::string& path,
                        TranslationRecord& record) {
    std::size_t count = 0;
    for (const TranslationState& state : states) {
        if (!is_below(state.file->path(), path)) continue;
        auto& sections = record.files[record_name(*state.file)];
        sections.clear();
        for (const TextSection& section : state.source) sections.emplace(section.key, section.digest);
        ++count;
    }
    return count;
}

void drop_deleted_files(const RawSite& raw, TranslationRecord& record) {
    std::set<std::string, std::less<>> names;
    for (const auto& file : raw.files) names.insert(record_name(*file));
    std::erase_if(record.files, [&](const auto& entry) { return !names.contains(entry.first); });
}

Outcome record_all(const Environment& world, const TranslatedOptions& options, const std::vector<std::string>& paths,
                   const RawSite& raw, const Site& site, const Speech& speech) {
    Diagnostics ignored;
    TranslationRecord record;
    if (raw.translations) record = read_translation_record(*raw.translations, ignored);
    drop_deleted_files(raw, record);
    const auto states = translation_states(site, {});
    std::size_t count = 0;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::size_t found = record_path(states, paths[i], record);
        if (found == 0) return no_translation(options.paths[i], speech.language);
        count += found;
    }
    const std::string path = options.site + '/' + std::string(translation_record_path);
    if (auto written = replace_file(*world.disk, path, write_translation_record(record)); !written) {
        return io_outcome(written.error(), speech.language);
    }
    Outcome outcome;
    const std::string counted = count_of(count, translations, speech.language);
    outcome.out = speech.language == UserLanguage::lv ? "Atzīmēts kā atbilstošs pirmtekstam: " + counted + ".\n"
                                                      : "Recorded as up to date: " + counted + ".\n";
    return outcome;
}

}  // namespace

Result<std::optional<std::string>> find_site_above(FileSystem& disk, const std::string& path) {
    const auto whole = disk.resolve(path);
    if (!whole) return tl::unexpected(whole.error());
    for (std::string folder = *whole; !folder.empty(); folder.resize(folder.rfind('/'))) {
        const auto status = disk.status(folder + "/content/site.yaml");
        // What stands below a file cannot be looked at; the folder above can.
        if (status && *status) return std::optional<std::string>(std::move(folder));
    }
    return std::optional<std::string>();
}

Outcome record_translated(const Environment& world, const TranslatedOptions& options, const Speech& speech) {
    std::vector<std::string> paths;
    for (const std::string& path : options.paths) {
        auto inside = path_in_site(*world.disk, options.site, path);
        if (!inside) return io_outcome(inside.error(), speech.language);
        if (!*inside) return no_translation(path, speech.language);
        paths.push_back(std::move(**inside));
    }
    Diagnostics faults;
    auto raw = load_site(*world.site, options.jobs, faults);
    if (!raw) return io_outcome(raw.error(), speech.language);
    const auto site = build_model(*raw, {}, faults);
    faults.sort();
    const Diagnostics in_the_way = site ? hindrances(faults, paths) : faults;
    if (!site || !in_the_way.empty()) {
        Outcome outcome = report_outcome(in_the_way, speech, world.version);
        outcome.code = ExitCode::faults;
        return outcome;
    }
    return record_all(world, options, paths, *raw, *site, speech);
}

}  // namespace parskats
