#include "validate/rules/check_names.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fold_case.hpp"
#include "base/nearest_name.hpp"
#include "base/text.hpp"
#include "validate/each_text.hpp"
#include "validate/parity_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

/// Names and abbreviations of one language, with those who have them.
using NameOwners = std::multimap<std::string_view, const Institution*>;

NameOwners owners_of(const Site& site, LanguageIndex language) {
    NameOwners owners;
    for (const Institution& institution : site.institutions) {
        for (const Text* name : {&institution.name, &institution.abbreviation}) {
            if (name->has(language)) owners.emplace(*name->find(language), &institution);
        }
    }
    return owners;
}

std::string_view name_in(const Text& names, LanguageIndex language) {
    const std::string* const name = names.find(language);
    return name == nullptr ? std::string_view{} : std::string_view(*name);
}

/// Equal but for the capital of the first letter, which the start of a sentence decides.
bool same_behind_first_letter(std::string_view a, std::string_view b) {
    const auto first = [](std::string_view text) {
        std::size_t end = 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
        return end;
    };
    return a.substr(first(a)) == b.substr(first(b));
}

/// The spelling that `text` misses by its capitals or, of an abbreviation, by a letter; empty when it misses none.
std::string right_spelling(const Institution& institution, std::string_view text, LanguageIndex language) {
    const std::string folded = fold_case(text);
    const std::string_view name = name_in(institution.name, language);
    const std::string_view abbreviation = name_in(institution.abbreviation, language);
    for (const std::string_view own : {name, abbreviation}) {
        if (own.empty() || fold_case(own) != folded) continue;
        const bool is_fine = own == name ? same_behind_first_letter(own, text) : own == text;
        return is_fine ? std::string() : std::string(own);
    }
    constexpr std::size_t longest_abbreviation = 10;
    const bool is_word = text.size() <= longest_abbreviation && text.find(' ') == std::string_view::npos;
    const bool has_capitals = folded.compare(1, std::string::npos, text.substr(1)) != 0;
    if (abbreviation.empty() || !is_word || !has_capitals || text.starts_with(abbreviation)) return {};
    return nearest_name(text, std::span<const std::string_view>(&abbreviation, 1));
}

void check_link(const Site& site, const Reference& link, const NameOwners& owners, LanguageIndex language,
                Diagnostics& faults) {
    const Institution* const institution = site.find_institution(link.target);
    const std::string_view text = trim(link.text);
    if (institution == nullptr || text.empty()) return;
    const auto [begin, end] = owners.equal_range(text);
    if (begin == end) {
        const std::string right = right_spelling(*institution, text, language);
        if (!right.empty()) faults.report(name_misspelt, link.span, {std::string(text), institution->id}, right);
        return;
    }
    for (auto owner = begin; owner != end; ++owner) {
        if (owner->second == institution) return;
    }
    faults.report(name_of_another, link.span, {std::string(text), begin->second->id, institution->id});
}

}  // namespace

void check_names(const Site& site, Diagnostics& faults) {
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        const NameOwners owners = owners_of(site, language);
        for_each_text(site, [&](const Localized<PageText>& texts) {
            const PageText* const text = texts.find(language);
            if (text == nullptr) return;
            for (const Reference& link : text->body.references) {
                if (link.kind == ReferenceKind::institution) check_link(site, link, owners, language, faults);
            }
        });
    }
}

}  // namespace parskats
