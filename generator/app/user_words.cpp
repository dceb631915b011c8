#include "app/user_words.hpp"

#include <array>

#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

constexpr CountedNoun errors{"kļūdu", "kļūda", "kļūdas", "error", "errors"};
constexpr CountedNoun warnings{"brīdinājumu", "brīdinājums", "brīdinājumi", "warning", "warnings"};
constexpr CountedNoun hints{"ieteikumu", "ieteikums", "ieteikumi", "hint", "hints"};

struct Verb {
    std::string_view en;
    std::string_view lv;
};

constexpr std::array verbs{
    Verb{"read", "nolasīt"},    Verb{"write", "ierakstīt"},       Verb{"list", "apskatīt mapi"},
    Verb{"open", "atvērt"},     Verb{"look at", "apskatīt"},      Verb{"make the folder", "izveidot mapi"},
    Verb{"link", "piesaistīt"}, Verb{"rename", "pārdēvēt"},       Verb{"move", "pārvietot"},
    Verb{"replace", "aizstāt"}, Verb{"remove", "izdzēst"},        Verb{"remove the folder", "izdzēst mapi"},
    Verb{"lock", "nobloķēt"},   Verb{"own", "mainīt īpašnieku:"}, Verb{"set the permissions of", "mainīt atļaujas:"},
};

std::string_view latvian_verb(std::string_view verb) {
    for (const Verb& each : verbs) {
        if (each.en == verb) return each.lv;
    }
    return verb;
}

}  // namespace

std::string_view word_for(Severity severity, UserLanguage language) {
    const bool latvian = language == UserLanguage::lv;
    switch (severity) {
        case Severity::error: return latvian ? "kļūda" : "error";
        case Severity::warning: return latvian ? "brīdinājums" : "warning";
        case Severity::hint: return latvian ? "ieteikums" : "hint";
    }
    return {};
}

std::string summary_of(const Diagnostics& faults, UserLanguage language) {
    std::string text;
    const auto add = [&](Severity severity, const CountedNoun& noun) {
        const std::size_t number = faults.count(severity);
        if (number > 0) text += (text.empty() ? "" : ", ") + count_of(number, noun, language);
    };
    add(Severity::error, errors);
    add(Severity::warning, warnings);
    add(Severity::hint, hints);
    return text;
}

std::string describe(const IoError& error, UserLanguage language) {
    const bool latvian = language == UserLanguage::lv;
    std::string text = latvian ? "parskats: neizdevās " : "parskats: cannot ";
    text += latvian ? latvian_verb(error.verb) : std::string_view(error.verb);
    text += ' ' + shown(error.path) + ": " + shown(error.reason) + '\n';
    return text;
}

}  // namespace parskats
