#include "validate/rules/check_addresses.hpp"

#include <map>
#include <string>
#include <utility>

#include "validate/fact_reader.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

/// Where site.yaml writes the words of a language's sections; null when it does not.
const DocumentNode* find_sections(const RawSite& raw, const std::string& code) {
    const DocumentNode* const languages = raw.config ? raw.config->find("languages") : nullptr;
    if (languages == nullptr) return nullptr;
    for (const DocumentNode& item : languages->items) {
        const DocumentNode* const found = item.find("code");
        if (found != nullptr && found->text == code) return item.find("sections");
    }
    return nullptr;
}

void check_language(const Site& site, const SiteLanguage& language, const RawSite& raw, Diagnostics& faults) {
    const DocumentNode* const sections = find_sections(raw, language.code);
    std::map<std::string_view, SourceSpan> words;
    for (const auto& [section, word] : language.sections) {
        const DocumentNode* const node = sections == nullptr ? nullptr : sections->find(section);
        const SourceSpan place = node == nullptr ? SourceSpan{} : word_span(*node);
        const auto [first, is_new] = words.emplace(word, place);
        const bool is_plan = site.find_plan(word) != nullptr;
        if (is_new && !is_plan) continue;
        Diagnostic fault;
        fault.code = &address_collision;
        fault.span = place;
        fault.arguments = {'/' + language.code + '/' + word + '/'};
        if (!is_new) fault.related = {first->second};
        faults.report(std::move(fault));
    }
}

}  // namespace

void check_addresses(const Site& site, const RawSite& raw, Diagnostics& faults) {
    for (const SiteLanguage& language : site.config.languages) check_language(site, language, raw, faults);
}

}  // namespace parskats
