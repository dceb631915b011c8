#include "validate/rules/check_abbreviations.hpp"

#include <map>
#include <string_view>
#include <utility>

#include "validate/fact_reader.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

void check_abbreviations(const Site& site, const DocumentNode& root, Diagnostics& faults) {
    for (const SiteLanguage& language : site.config.languages) {
        std::map<std::string_view, SourceSpan> seen;
        for (const DocumentMember& institution : root.members) {
            const DocumentNode* const texts = institution.value.find("abbreviation");
            const DocumentNode* const node = texts == nullptr ? nullptr : texts->find(language.code);
            if (node == nullptr || node->kind != NodeKind::text || node->text.empty()) continue;
            const SourceSpan place = word_span(*node);
            const auto [first, is_new] = seen.emplace(node->text, place);
            if (!is_new) faults.report({&repeated_abbreviation, place, {node->text}, {}, {}, {first->second}});
        }
    }
}

}  // namespace parskats
