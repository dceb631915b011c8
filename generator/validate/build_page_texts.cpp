#include "validate/build_page_texts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/nearest_name.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::string_view quiet_key = "quiet";

/// Whether a file of this language is there at all, be it one that could not be read.
bool is_faulty(const RawEntry& entry, const std::string& language) {
    const auto& faulty = entry.faulty_languages;
    return std::find(faulty.begin(), faulty.end(), language) != faulty.end();
}

std::optional<LanguageIndex> language_of(const RawPage& page, const RawEntry& entry, const FactReader& reader) {
    const auto& languages = reader.languages();
    std::vector<std::string_view> codes;
    for (LanguageIndex index = 0; index < languages.size(); ++index) {
        if (languages[index].code == page.language) return index;
        codes.push_back(languages[index].code);
    }
    Diagnostic fault;
    fault.code = &page_in_unknown_language;
    fault.path = page.file != nullptr ? page.file->path() : entry.path + '/' + page.language + ".md";
    fault.arguments = {page.language};
    fault.suggestion = nearest_name(page.language, codes);
    reader.faults().report(std::move(fault));
    return std::nullopt;
}

PageText read_page(RawPage& page, std::span<const FactKey> keys, const FactReader& reader) {
    PageText text;
    text.file = page.file;
    text.body = std::move(page.body);
    // A file without front matter has no place for it: the fault belongs to its first byte.
    if (page.fields.span.file == nullptr) page.fields.span = {page.file, 0, 0};
    page.fields.kind = NodeKind::mapping;
    reader.is_mapping(page.fields, keys);
    for (const FactKey& key : keys) {
        const DocumentNode* const node = page.fields.find(key.name);
        if (node == nullptr) continue;
        if (key.name == quiet_key) {
            text.quiet = reader.boolean(node, false);
        } else {
            std::string value = reader.text(node);
            if (!value.empty()) text.fields.emplace(key.name, std::move(value));
        }
    }
    return text;
}

void report_missing_pages(const RawEntry& entry, const Localized<PageText>& texts, const BuildContext& context) {
    const auto& languages = context.reader.languages();
    // A folder without any language file has been reported as a whole.
    if (entry.pages.empty() && entry.faulty_languages.empty()) return;
    for (LanguageIndex index = 0; index < languages.size(); ++index) {
        if (texts.has(index) || is_faulty(entry, languages[index].code)) continue;
        std::string path = entry.path + '/' + languages[index].code + ".md";
        const DiagnosticCode& code = index == 0 ? missing_source_page : missing_translated_page;
        context.faults().report_file(code, std::move(path), {languages[index].code});
    }
}

}  // namespace

Localized<PageText> build_page_texts(RawEntry& entry, std::span<const FactKey> keys, BuildContext& context) {
    Localized<PageText> texts(context.reader.language_count());
    for (RawPage& page : entry.pages) {
        const auto index = language_of(page, entry, context.reader);
        if (index) texts.set(*index, read_page(page, keys, context.reader));
    }
    report_missing_pages(entry, texts, context);
    return texts;
}

std::vector<OrdinaryPage> build_pages(std::vector<RawEntry>& entries, BuildContext& context) {
    static constexpr std::array keys{FactKey{"title", true}, FactKey{"summary", true}, FactKey{quiet_key}};
    std::vector<OrdinaryPage> pages;
    pages.reserve(entries.size());
    for (RawEntry& entry : entries) {
        OrdinaryPage page{entry.id, false, build_page_texts(entry, keys, context)};
        for (LanguageIndex index = 0; index < page.text.size(); ++index) {
            const PageText* const text = page.text.find(index);
            page.quiet = page.quiet || (text != nullptr && text->quiet);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace parskats
