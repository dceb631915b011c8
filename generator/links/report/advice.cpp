#include "links/report/advice.hpp"

#include <algorithm>

#include "links/report/meanings.hpp"
#include "links/report/remedy.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

void add_sentence(std::string& text, std::string_view sentence) {
    if (sentence.empty()) return;
    if (!text.empty()) text += ' ';
    text += sentence;
}

std::string text_of(UserText text, UserLanguage language, const std::vector<std::string>& arguments) {
    return fill_placeholders(text.in(language), arguments);
}

std::string archive_sentence(const ReportedLink& link, UserLanguage language) {
    const auto& archive = link.record.archive;
    if (!archive) return {};
    const std::string url = shown(archive->url);
    if (!archive->date) return text_of({"Arhīvā ir kopija: {0}", "An archive has a copy: {0}"}, language, {url});
    return text_of({"Arhīvā ir kopija ({1}): {0}", "An archive has a copy of {1}: {0}"}, language,
                   {url, archive->date->to_iso()});
}

std::string override_sentence(const ReportedLink& link, UserLanguage language) {
    if (!link.override_) return {};
    return text_of({"{1} to apskatīja {0}; tas ir spēkā līdz {2}.", "{0} looked at it on {1}; that holds until {2}."},
                   language, {shown(link.override_->by), link.override_->on.to_iso(), link.override_->until.to_iso()});
}

bool offers_copy(Remedy remedy) {
    return remedy == Remedy::remove_now || remedy == Remedy::replace_or_remove || remedy == Remedy::wait ||
           remedy == Remedy::check_document;
}

}  // namespace

std::string finding_of(const ReportedLink& link, UserLanguage language) {
    std::string text;
    const auto reason = link_reason_of(link.seen.reason);
    const bool is_plain = link.seen.observation == Observation::ok && !link.seen.warnings.empty();
    if (!is_plain) text = (reason ? meaning_of(*reason) : meaning_of(link.seen.observation)).in(language);
    for (const std::string& word : link.seen.warnings) {
        const auto warning = link_warning_of(word);
        const std::string_view sentence = warning ? meaning_of(*warning).in(language) : std::string_view();
        if (text.find(sentence) == std::string::npos) add_sentence(text, sentence);
    }
    return text;
}

std::string advice_of(const ReportedLink& link, UserLanguage language) {
    const Remedy remedy = remedy_of(link);
    std::string text = finding_of(link, language);
    add_sentence(text, instruction_of(remedy).in(language));
    if (remedy == Remedy::replace_moved) add_sentence(text, "→ " + shown(link.record.final_url));
    if (offers_copy(remedy)) add_sentence(text, archive_sentence(link, language));
    add_sentence(text, override_sentence(link, language));
    return text;
}

std::string void_sentence(const VoidReason& reason, UserLanguage language) {
    static constexpr std::size_t most = 10;
    std::string names;
    for (std::size_t i = 0; i < std::min(most, reason.names.size()); ++i) {
        names += (i == 0 ? "" : ", ") + shown(reason.names[i]);
    }
    if (reason.names.size() > most) names += ", …";
    static constexpr UserText canary{
        "Šī pārbaude par saitēm neko nepasaka: vainīgs ir tīkls, nevis saites. Neatbildēja {0} no {1} adresēm, kas "
        "atbild vienmēr, kad tīkls darbojas: {2}. Saišu žurnāls paliek, kāds bija.",
        "This run says nothing of the links: the network failed, not they. {0} of {1} addresses that answer whenever "
        "the network works did not: {2}. The ledger stays as it was."};
    static constexpr UserText hosts{
        "Šī pārbaude par saitēm neko nepasaka: vainīgs ir tīkls, nevis saites. Pēkšņi neatbildēja {0} no {1} vietnēm: "
        "{2}. Saišu žurnāls paliek, kāds bija.",
        "This run says nothing of the links: the network failed, not they. {0} of {1} sites suddenly gave no answer: "
        "{2}. The ledger stays as it was."};
    return text_of(reason.kind == VoidReason::Kind::canary ? canary : hosts, language,
                   {std::to_string(reason.names.size()), std::to_string(reason.asked), names});
}

}  // namespace parskats
