#include "validate/rules/check_freshness.hpp"

#include <utility>

#include "validate/parity_codes.hpp"

namespace parskats {

using namespace validate_codes;

void check_freshness(const Site& site, const TranslationRecord& record, Diagnostics& faults) {
    for (const TranslationState& state : translation_states(site, record)) {
        const std::string& path = state.file->path();
        if (!state.is_recorded) faults.report(translation_never_recorded, {state.file, 0, 0}, {path});
        for (const auto& [index, place] : state.behind) {
            const TextSection& section = state.source[index];
            faults.report({&translation_behind, place, {section.title, path}, {}, {}, {section.span}});
        }
    }
}

}  // namespace parskats
