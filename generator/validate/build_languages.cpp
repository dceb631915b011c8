#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "validate/build_config.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_syntax.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array language_keys{FactKey{"code", true}, FactKey{"name", true}, FactKey{"locale", true},
                                   FactKey{"sections", true}};
constexpr std::array section_keys{FactKey{"institutions", true},
                                  FactKey{"years", true},
                                  FactKey{"statistics", true},
                                  FactKey{"campaigns", true},
                                  FactKey{"resources", true},
                                  FactKey{"pages", true},
                                  FactKey{"search"}};
/// Addresses right below the root that are no language. A code has at least two letters, so few can clash at all.
constexpr std::array<std::string_view, 2> reserved_codes{"data", "assets"};

std::string read_code(const FactReader& reader, const DocumentNode* node) {
    auto word = reader.word(node);
    if (!word) return {};
    if (std::find(reserved_codes.begin(), reserved_codes.end(), word->text) != reserved_codes.end()) {
        reader.faults().report(reserved_language_code, word->span, {word->text});
        return {};
    }
    if (is_language_code(word->text)) return std::move(word->text);
    reader.faults().report(invalid_language_code, word->span, {word->text});
    return {};
}

std::string read_locale(const FactReader& reader, const DocumentNode* node) {
    auto word = reader.word(node);
    if (!word) return {};
    if (is_locale(word->text)) return std::move(word->text);
    reader.faults().report(invalid_locale, word->span, {word->text});
    return {};
}

SiteLanguage read_language(const FactReader& reader, const DocumentNode& node) {
    SiteLanguage language;
    if (!reader.is_mapping(node, language_keys)) return language;
    language.code = read_code(reader, node.find("code"));
    language.name = reader.text(node.find("name"));
    language.locale = read_locale(reader, node.find("locale"));
    const DocumentNode* const sections = node.find("sections");
    if (sections == nullptr || !reader.is_mapping(*sections, section_keys)) return language;
    for (const FactKey& key : section_keys) {
        const DocumentNode* const written = sections->find(key.name);
        if (written == nullptr) continue;
        std::string word = reader.id(written);
        if (!word.empty()) language.sections.emplace(key.name, std::move(word));
    }
    return language;
}

bool has_code(const std::vector<SiteLanguage>& languages, std::string_view code) {
    return std::any_of(languages.begin(), languages.end(), [&](const SiteLanguage& one) { return one.code == code; });
}

}  // namespace

std::vector<SiteLanguage> build_languages(const DocumentNode& root, Diagnostics& faults) {
    std::vector<SiteLanguage> languages;
    const DocumentNode* const node = root.find("languages");
    if (node == nullptr) {
        if (root.kind != NodeKind::mapping) {
            faults.report(expected_mapping, root.span, {describe_value(root)});
        } else {
            faults.report(missing_key, root.span, {"languages"});
        }
        return languages;
    }
    const FactReader reader(languages, faults);
    if (node->kind == NodeKind::sequence && node->items.empty()) faults.report(empty_list, node->span);
    for (const DocumentNode& item : reader.list(node)) {
        SiteLanguage language = read_language(reader, item);
        if (language.code.empty()) continue;
        if (has_code(languages, language.code)) {
            faults.report(repeated_language, word_span(*item.find("code")), {language.code});
        } else {
            languages.push_back(std::move(language));
        }
    }
    return languages;
}

}  // namespace parskats
