#include "content/folder_rule.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/nearest_name.hpp"
#include "base/text.hpp"
#include "content/content_names.hpp"
#include "document/document_codes.hpp"

namespace parskats {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> allowed_files(const FolderRule& rule) {
    std::vector<std::string> names = rule.files;
    for (const std::string& language : rule.languages) names.push_back(language + ".md");
    return names;
}

std::string joined(const std::vector<std::string>& files, const std::vector<std::string>& folders) {
    std::string out;
    const auto add = [&out](const std::string& name) { out += (out.empty() ? "" : ", ") + name; };
    for (const std::string& name : files) add(name);
    for (const std::string& name : folders) add(name + '/');
    return out;
}

/// The right name for `name`: the same in small letters, or the nearest.
std::string meant_by(const std::string& name, const std::vector<std::string>& known) {
    std::string lower = lower_ascii(name);
    if (contains(known, lower)) return lower;
    return nearest_name(name, known);
}

/// `LV.md`, `notes.md`: a text whose name is no language's.
bool report_language_file(const std::string& path, const std::string& name, const std::string& meant,
                          Diagnostics& faults) {
    if (!name.ends_with(".md")) return false;
    report_path(faults, document_codes::bad_language_file_name, path, {printable_name(name)}, meant);
    return true;
}

}  // namespace

std::vector<std::string> report_unknown_entries(const std::string& path, const Listing& listing, const FolderRule& rule,
                                                Diagnostics& faults) {
    const std::vector<std::string> files = allowed_files(rule);
    const std::string allowed = joined(files, rule.folders);
    std::vector<std::string> meant;
    for (const std::string& name : listing.files) {
        const std::string whole = path + '/' + name;
        if (contains(rule.files, name) || (rule.language_files && language_of_file(name))) continue;
        if (contains(rule.folders, name)) {
            report_path(faults, document_codes::expected_folder, whole, {name});
            continue;
        }
        meant.push_back(meant_by(name, files));
        if (rule.language_files && report_language_file(whole, name, meant.back(), faults)) continue;
        report_path(faults, document_codes::unknown_file, whole, {printable_name(name), allowed}, meant.back());
    }
    for (const std::string& name : listing.folders) {
        const std::string whole = path + '/' + name;
        if (contains(rule.folders, name)) continue;
        const bool is_file = contains(rule.files, name) || (rule.language_files && language_of_file(name));
        if (is_file) {
            report_path(faults, document_codes::expected_file, whole, {name});
            meant.push_back(name);
            continue;
        }
        report_path(faults, document_codes::unknown_folder, whole, {printable_name(name), allowed},
                    meant_by(name, rule.folders));
    }
    return meant;
}

void report_stray_files(const std::string& path, const Listing& listing, const std::string& what, Diagnostics& faults) {
    for (const std::string& name : listing.files) {
        report_path(faults, document_codes::unknown_file, path + '/' + name, {printable_name(name), what});
    }
}

}  // namespace parskats
