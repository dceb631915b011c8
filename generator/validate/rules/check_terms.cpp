#include "validate/rules/check_terms.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "validate/each_text.hpp"
#include "validate/parity_codes.hpp"
#include "validate/prose.hpp"
#include "validate/words.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

struct Phrase {
    std::vector<std::string> stems;
    std::string_view right;
};

/// The phrases to avoid in one language, by their first word.
using Phrases = std::multimap<std::string, Phrase, std::less<>>;

std::vector<std::string> stems_of(std::string_view phrase) {
    std::vector<std::string> stems;
    for (Word& word : own_words(phrase)) stems.push_back(std::move(word.stem));
    return stems;
}

/// A phrase that only its endings tell from the right term is left out: endings are not compared.
Phrases phrases_of(std::span<const GlossaryTerm> terms, LanguageIndex language) {
    Phrases phrases;
    for (const GlossaryTerm& term : terms) {
        if (!term.term.has(language)) continue;
        for (const std::string& avoid : term.avoid[language]) {
            const std::string& right = *term.term.find(language);
            Phrase phrase{stems_of(avoid), right};
            if (phrase.stems.empty() || phrase.stems == stems_of(right)) continue;
            std::string first = phrase.stems.front();
            phrases.emplace(std::move(first), std::move(phrase));
        }
    }
    return phrases;
}

bool stands_at(const Phrase& phrase, const std::vector<Word>& words, std::size_t at) {
    if (at + phrase.stems.size() > words.size()) return false;
    for (std::size_t i = 0; i < phrase.stems.size(); ++i) {
        if (words[at + i].stem != phrase.stems[i] || (i > 0 && !words[at + i].follows)) return false;
    }
    return true;
}

void check_text(const SourceFile& file, const Phrases& phrases, Diagnostics& faults) {
    const Prose prose = read_prose(file, 0, file.text().size());
    const std::vector<Word> words = own_words(prose.text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto [begin, end] = phrases.equal_range(words[at].stem);
        for (auto phrase = begin; phrase != end; ++phrase) {
            if (!stands_at(phrase->second, words, at)) continue;
            const Word& last = words[at + phrase->second.stems.size() - 1];
            const SourceSpan place{&file, words[at].offset, last.offset + last.length - words[at].offset};
            std::string said = prose.text.substr(place.offset, place.length);
            faults.report(term_to_avoid, place, {std::move(said), std::string(phrase->second.right)});
        }
    }
}

}  // namespace

void check_terms(const Site& site, std::span<const GlossaryTerm> terms, Diagnostics& faults) {
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        const Phrases phrases = phrases_of(terms, language);
        if (phrases.empty()) continue;
        for_each_text(site, [&](const Localized<PageText>& texts) {
            const PageText* const text = texts.find(language);
            if (text != nullptr && text->file != nullptr) check_text(*text->file, phrases, faults);
        });
    }
}

}  // namespace parskats
