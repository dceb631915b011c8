#include "content/load_entry.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "content/content_names.hpp"
#include "content/folder_rule.hpp"
#include "document/document_codes.hpp"
#include "document/front_matter.hpp"
#include "document/parse_yaml.hpp"

namespace parskats {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// One Markdown file. Of one whose front matter is faulty the body is checked all the same, so that its faults show
/// too.
void load_page(ContentPart& part, const SiteSettings& settings, std::string_view language, const std::string& path,
               RawEntry& entry) {
    const SourceFile* const file = part.read_text(path);
    std::optional<FrontMatter> head;
    if (file) head = parse_front_matter(*file, part.faults());
    if (!head) {
        entry.faulty_languages.emplace_back(language);
        if (file) static_cast<void>(compile_markdown(*file, find_body(*file), settings.markdown, part.faults()));
        return;
    }
    CompiledMarkdown body = compile_markdown(*file, head->body_begin, settings.markdown, part.faults());
    entry.pages.push_back({std::string(language), std::move(head->fields), std::move(body), file});
}

void load_facts(ContentPart& part, const EntryRule& rule, const Listing& listing,
                const std::vector<std::string>& misspelt, RawEntry& entry) {
    if (rule.facts.empty()) return;
    const std::string path = entry.path + '/' + rule.facts;
    if (contains(listing.files, rule.facts)) {
        entry.facts = load_yaml(part, path);
    } else if (!contains(misspelt, rule.facts)) {
        report_path(part.faults(), document_codes::missing_file, path, {path});
    }
}

void load_pages(ContentPart& part, const SiteSettings& settings, const Listing& listing, RawEntry& entry) {
    for (const std::string& name : listing.files) {
        const std::optional<std::string_view> language = language_of_file(name);
        if (language) load_page(part, settings, *language, entry.path + '/' + name, entry);
    }
    std::sort(entry.pages.begin(), entry.pages.end(),
              [](const RawPage& a, const RawPage& b) { return a.language < b.language; });
    std::sort(entry.faulty_languages.begin(), entry.faulty_languages.end());
}

}  // namespace

std::optional<DocumentNode> load_yaml(ContentPart& part, const std::string& path) {
    const SourceFile* const file = part.read_text(path);
    if (!file) return std::nullopt;
    std::optional<DocumentNode> root = parse_yaml(*file, 0, file->text().size(), part.faults());
    if (root && root->kind != NodeKind::mapping) {
        part.faults().report(document_codes::not_a_mapping, root->span);
        return std::nullopt;
    }
    return root;
}

void load_entry(ContentPart& part, const EntryRule& rule, const SiteSettings& settings, RawEntry& entry) {
    const Listing listing = part.list(entry.path);
    if (part.failure()) return;
    FolderRule allowed{{}, rule.folders, true, settings.languages};
    if (!rule.facts.empty()) allowed.files.push_back(rule.facts);
    const std::vector<std::string> misspelt = report_unknown_entries(entry.path, listing, allowed, part.faults());
    load_facts(part, rule, listing, misspelt, entry);
    load_pages(part, settings, listing, entry);
    const bool has_text = std::any_of(listing.files.begin(), listing.files.end(),
                                      [](const std::string& name) { return name.ends_with(".md"); });
    if (!has_text) report_path(part.faults(), document_codes::no_language_file, entry.path);
}

}  // namespace parskats
