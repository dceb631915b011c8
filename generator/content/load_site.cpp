#include "content/load_site.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "content/content_names.hpp"
#include "content/folder_rule.hpp"
#include "content/list_assets.hpp"
#include "content/load_entry.hpp"
#include "content/load_record.hpp"
#include "document/document_codes.hpp"
#include "document/parse_json.hpp"

namespace parskats {
namespace {

const std::string root = "content";

/// A piece of reading that needs nothing of any other.
using Task = std::function<void(ContentPart&)>;

/// Finds out what there is to be read, reads it on many threads and puts it together in order.
class SiteLoader {
public:
    explicit SiteLoader(const FileReader& reader) : reader_(reader), walk_(reader) {}

    Result<RawSite> load(std::size_t jobs, Diagnostics& faults) {
        plan_all();
        std::vector<ContentPart> parts;
        if (!walk_.failure()) parts = run_tasks(jobs);
        if (auto failure = gather(parts, faults)) return tl::unexpected(std::move(*failure));
        return std::move(site_);
    }

private:
    void plan_all() {
        const Listing listing = walk_.list(root);
        const FolderRule rule{{"site.yaml", "institutions.yaml", "resources.yaml", "glossary.yaml", "links.yaml",
                               "links.lock.json", "translations.lock.json"},
                              {"plans", "statistics", "campaigns", "pages"},
                              false,
                              {}};
        const std::vector<std::string> misspelt = report_unknown_entries(root, listing, rule, walk_.faults());
        const auto has = [](const std::vector<std::string>& names, std::string_view name) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        if (has(listing.files, "site.yaml")) {
            load_config();
        } else if (!walk_.failure() && !has(misspelt, "site.yaml")) {
            report_path(walk_.faults(), document_codes::missing_file, root + "/site.yaml", {root + "/site.yaml"});
        }
        if (has(listing.files, "institutions.yaml")) plan_yaml("institutions.yaml", site_.institutions);
        if (has(listing.files, "resources.yaml")) plan_yaml("resources.yaml", site_.resources);
        if (has(listing.files, "glossary.yaml")) plan_yaml("glossary.yaml", site_.glossary);
        if (has(listing.files, "links.yaml")) plan_yaml("links.yaml", site_.links);
        if (has(listing.files, "links.lock.json")) plan_record("links.lock.json", "parskats links", site_.ledger);
        if (has(listing.files, "translations.lock.json"))
            plan_record("translations.lock.json", "parskats translated content", site_.translations);
        plan_folders(listing);
        plan_assets();
    }

    void plan_folders(const Listing& listing) {
        for (const std::string& folder : listing.folders) {
            if (folder == "plans") plan_plans();
            if (folder == "statistics") plan_datasets();
            if (folder == "campaigns") plan_entries(root + "/campaigns", {"campaign.yaml", {}}, is_id, site_.campaigns);
            if (folder == "pages") plan_entries(root + "/pages", {}, is_id, site_.pages);
        }
    }

    /// Read before all else: it decides how Markdown is read.
    void load_config() {
        site_.config = load_yaml(walk_, root + "/site.yaml");
        if (!site_.config) return;
        const DocumentNode* const html = site_.config->find("allow_html");
        settings_.markdown.allow_html =
            html && html->kind == NodeKind::boolean && (html->text[0] == 't' || html->text[0] == 'T');
        const DocumentNode* const languages = site_.config->find("languages");
        if (!languages || languages->items.empty()) return;
        settings_.languages.clear();
        for (const DocumentNode& language : languages->items) {
            const DocumentNode* const code = language.find("code");
            if (code && code->is_scalar()) settings_.languages.push_back(code->text);
        }
    }

    void plan_yaml(const std::string& name, std::optional<DocumentNode>& out) {
        tasks_.push_back([path = root + '/' + name, &out](ContentPart& part) { out = load_yaml(part, path); });
    }

    /// A file that `command` writes.
    void plan_record(const std::string& name, const std::string& command, std::optional<DocumentNode>& out) {
        tasks_.push_back(
            [path = root + '/' + name, command, &out](ContentPart& part) { out = load_record(part, path, command); });
    }

    using NameRule = bool (*)(std::string_view);

    /// The names that can be used; those that are not even UTF-8 are left out, because nothing could be said of them.
    std::vector<std::string> check_names(const std::string& path, std::vector<std::string> names,
                                         std::string_view ending, NameRule is_good) {
        std::vector<std::string> usable;
        for (std::string& name : names) {
            const bool is_text = find_invalid_utf8(name) == std::string_view::npos;
            if (!is_good(name)) {
                const std::string right = is_text && is_good == is_id ? slugify(name) : std::string();
                report_path(walk_.faults(), document_codes::bad_name, path + '/' + name + std::string(ending),
                            {printable_name(name)}, right);
            }
            if (is_text) usable.push_back(std::move(name));
        }
        return usable;
    }

    /// The folders below `path` as entries; each is read by a task of its own.
    template <class Entry>
    void plan_entries(const std::string& path, const EntryRule& rule, NameRule is_good, std::vector<Entry>& out) {
        Listing listing = walk_.list(path);
        report_stray_files(path, listing, "ID/", walk_.faults());
        std::vector<std::string> ids = check_names(path, std::move(listing.folders), "", is_good);
        out.resize(ids.size());
        for (std::size_t i = 0; i < out.size(); ++i) {
            RawEntry& entry = out[i];
            entry.id = std::move(ids[i]);
            entry.path = path + '/' + entry.id;
            tasks_.push_back([this, rule, &entry](ContentPart& part) { load_entry(part, rule, settings_, entry); });
        }
    }

    void plan_plans() {
        plan_entries(root + "/plans", {"plan.yaml", {"directions", "measures"}}, is_id, site_.plans);
        for (RawPlan& plan : site_.plans) {
            plan_entries(plan.path + "/directions", {}, is_id, plan.directions);
            plan_entries(plan.path + "/measures", {"measure.yaml", {}}, is_measure_number, plan.measures);
        }
    }

    void plan_datasets() {
        static constexpr std::string_view ending = ".json";
        const std::string path = root + "/statistics";
        Listing listing = walk_.list(path);
        report_unknown_entries(path, {{}, std::move(listing.folders)}, {{"ID.json"}, {}, false, {}}, walk_.faults());
        std::vector<std::string> ids;
        for (const std::string& name : listing.files) {
            if (name.ends_with(ending)) {
                ids.push_back(name.substr(0, name.size() - ending.size()));
            } else {
                report_path(walk_.faults(), document_codes::unknown_file, path + '/' + name,
                            {printable_name(name), "ID.json"});
            }
        }
        dataset_ids_ = check_names(path, std::move(ids), ending, is_id);
        // Files come by name, where `a-b.json` is before `a.json`.
        std::sort(dataset_ids_.begin(), dataset_ids_.end());
        datasets_.resize(dataset_ids_.size());
        for (std::size_t i = 0; i < datasets_.size(); ++i) {
            tasks_.push_back([this, i](ContentPart& part) { load_dataset(part, dataset_ids_[i], datasets_[i]); });
        }
    }

    static void load_dataset(ContentPart& part, const std::string& id, std::optional<RawDataset>& out) {
        const SourceFile* const file = part.read_text(root + "/statistics/" + id + ".json", largest_dataset);
        if (!file) return;
        std::optional<DocumentNode> tree = parse_json(*file, part.faults());
        if (tree) out = RawDataset{id, std::move(*tree), file};
    }

    void plan_assets() {
        const std::vector<std::string> paths = list_assets(walk_);
        site_.assets.resize(paths.size());
        for (std::size_t i = 0; i < paths.size(); ++i) {
            Asset& asset = site_.assets[i];
            asset.path = paths[i];
            tasks_.push_back([&asset](ContentPart& part) { asset.bytes = part.read_bytes("assets/" + asset.path); });
        }
    }

    std::vector<ContentPart> run_tasks(std::size_t jobs) {
        std::vector<ContentPart> parts;
        parts.reserve(tasks_.size());
        for (std::size_t i = 0; i < tasks_.size(); ++i) parts.emplace_back(reader_);
        parallel_for(jobs, tasks_.size(), [&](std::size_t i) { tasks_[i](parts[i]); });
        return parts;
    }

    /// Puts the parts together; the first failure in the order of the tasks, if there is one.
    std::optional<IoError> gather(std::vector<ContentPart>& parts, Diagnostics& faults) {
        std::vector<FileDigest> digests;
        std::optional<IoError> failure;
        const auto take = [&](ContentPart& part) {
            if (!failure && part.failure()) failure = part.failure();
            faults.merge(std::move(part.faults()));
            std::move(part.files().begin(), part.files().end(), std::back_inserter(site_.files));
            std::move(part.digests().begin(), part.digests().end(), std::back_inserter(digests));
        };
        take(walk_);
        for (ContentPart& part : parts) take(part);
        faults.sort();
        std::sort(site_.files.begin(), site_.files.end(),
                  [](const auto& a, const auto& b) { return a->path() < b->path(); });
        for (std::optional<RawDataset>& dataset : datasets_) {
            if (dataset) site_.datasets.push_back(std::move(*dataset));
        }
        std::erase_if(site_.assets, [](const Asset& asset) { return !asset.bytes; });
        site_.source_digest = digest_of(digests);
        return failure;
    }

    static std::string digest_of(std::vector<FileDigest>& digests) {
        std::sort(digests.begin(), digests.end(),
                  [](const FileDigest& a, const FileDigest& b) { return a.path < b.path; });
        std::string all;
        for (const FileDigest& digest : digests) {
            all += digest.path;
            all += '\0';
            all += digest.sha256;
            all += '\n';
        }
        return sha256_hex(all);
    }

    const FileReader& reader_;
    ContentPart walk_;  ///< what the walk through the folders found, and site.yaml
    RawSite site_;
    SiteSettings settings_{{}, {"lv", "en"}};
    std::vector<Task> tasks_;
    std::vector<std::string> dataset_ids_;
    std::vector<std::optional<RawDataset>> datasets_;
};

}  // namespace

Result<RawSite> load_site(const FileReader& reader, std::size_t jobs, Diagnostics& faults) {
    return SiteLoader(reader).load(jobs, faults);
}

}  // namespace parskats
