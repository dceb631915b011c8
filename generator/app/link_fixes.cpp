#include "app/link_fixes.hpp"

#include <cerrno>
#include <utility>
#include <vector>

#include "app/written_file.hpp"
#include "links/report/remedy.hpp"
#include "report/counted_noun.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

constexpr CountedNoun places{"vietās", "vietā", "vietās", "place", "places"};
constexpr CountedNoun files{"failos", "failā", "failos", "file", "files"};

}  // namespace

FixPlan plan_report_fixes(const RawSite& site, const LinkReport& report) {
    std::vector<MovedLink> moved;
    if (report.void_reason) return {};
    for (const ReportedLink& link : report.links) {
        if (remedy_of(link) == Remedy::replace_moved) moved.push_back({link.target, link.record.final_url});
    }
    return plan_fixes(site, moved);
}

Result<void> write_fixes(FileSystem& disk, const std::string& folder, const FixPlan& plan) {
    std::vector<std::pair<std::string, std::string>> written;
    for (const FileFix& fix : plan.files) {
        const std::string path = folder + '/' + fix.file->path();
        auto bytes = disk.read(path);
        if (!bytes) return tl::unexpected(std::move(bytes.error()));
        auto changed = apply_fix(fix, *bytes);
        if (!changed) return tl::unexpected(IoError{"replace", path, "it was changed meanwhile", ESTALE});
        written.emplace_back(path, std::move(*changed));
    }
    for (const auto& [path, bytes] : written) {
        auto replaced = replace_file(disk, path, bytes);
        if (!replaced) return tl::unexpected(std::move(replaced.error()));
    }
    return {};
}

std::string describe_fixes(const FixPlan& plan, const std::string& path_prefix, bool is_dry, UserLanguage language) {
    const bool latvian = language == UserLanguage::lv;
    std::string text;
    if (plan.places > 0) {
        const std::string where = count_of(plan.places, places, language) + (latvian ? ", " : " in ") +
                                  count_of(plan.files.size(), files, language);
        if (latvian) {
            text += (is_dry ? "Adrese tiktu nomainīta " : "Adrese nomainīta ") + where + ".\n";
        } else {
            text += (is_dry ? "Would replace the address in " : "Replaced the address in ") + where + ".\n";
        }
    }
    for (const FixRefusal& refusal : plan.refusals) {
        const SourcePosition place = refusal.occurrence->span.begin();
        text += shown(path_prefix + refusal.occurrence->span.file->path()) + ':' + std::to_string(place.line) + ':' +
                std::to_string(place.column) + ": ";
        text += latvian ? "šo adresi nomainiet pašrocīgi: " : "replace this address by hand: ";
        text += shown(refusal.occurrence->address) + " → " + shown(refusal.address) + '\n';
    }
    return text;
}

}  // namespace parskats
