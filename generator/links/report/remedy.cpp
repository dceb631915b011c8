#include "links/report/remedy.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/web_address.hpp"
#include "links/observe/reasons.hpp"

namespace parskats {
namespace {

constexpr std::array remedies{
    Remedy::remove_now,     Remedy::correct_address,  Remedy::replace_or_remove, Remedy::replace_moved,
    Remedy::check_document, Remedy::correct_fragment, Remedy::tell_owner,        Remedy::wait,
    Remedy::look,           Remedy::open_in_browser};

bool is_worth_a_look(LinkWarning warning) {
    switch (warning) {
        case LinkWarning::empty:
        case LinkWarning::bad_encoding:
        case LinkWarning::unknown_encoding:
        case LinkWarning::chain:
        case LinkWarning::changed:
        case LinkWarning::anchor_missing:
        case LinkWarning::unexpected_type:
        case LinkWarning::encrypted:
        case LinkWarning::other_site:
        case LinkWarning::doubtful_content:
        case LinkWarning::page_forwards: return true;
        case LinkWarning::cut:
        case LinkWarning::scripted:
        case LinkWarning::not_embeddable: return false;
    }
    return false;
}

bool has_oddity(const ReportedLink& link) {
    return std::any_of(link.seen.warnings.begin(), link.seen.warnings.end(), [](const std::string& word) {
        const auto warning = link_warning_of(word);
        return warning && is_worth_a_look(*warning);
    });
}

/// Of a link that counts as alive.
Remedy remedy_of_alive(const ReportedLink& link) {
    switch (link.seen.observation) {
        case Observation::hijack: return Remedy::remove_now;
        case Observation::unsafe: return Remedy::correct_address;
        case Observation::changed_type: return Remedy::check_document;
        case Observation::fragment: return Remedy::correct_fragment;
        case Observation::tls: return Remedy::tell_owner;
        case Observation::missing:
        case Observation::gone:
        case Observation::soft_missing:
        case Observation::down:
        case Observation::loop: return Remedy::wait;
        case Observation::refused:
        case Observation::blocked: return Remedy::open_in_browser;
        case Observation::chain: return Remedy::look;
        case Observation::ok:
        case Observation::moved: return has_oddity(link) ? Remedy::look : Remedy::nothing;
        case Observation::limited:
        case Observation::excluded: return Remedy::nothing;
    }
    return Remedy::nothing;
}

}  // namespace

Remedy remedy_of(const ReportedLink& link) {
    const bool is_taken = link.seen.observation == Observation::hijack;
    // A person who looked knows better than a program.
    if (link.override_ && link.verdict == Verdict::alive) return Remedy::nothing;
    switch (link.verdict) {
        case Verdict::alive: return remedy_of_alive(link);
        case Verdict::moved: return is_taken ? Remedy::remove_now : Remedy::replace_moved;
        case Verdict::failing: return is_taken ? Remedy::remove_now : Remedy::wait;
        case Verdict::dead: return is_taken ? Remedy::remove_now : Remedy::replace_or_remove;
        case Verdict::unverifiable: return is_taken ? Remedy::remove_now : Remedy::open_in_browser;
        case Verdict::unsafe: return is_taken ? Remedy::remove_now : Remedy::correct_address;
        case Verdict::excluded: return Remedy::nothing;
    }
    return Remedy::nothing;
}

std::string_view to_word(Remedy remedy) {
    switch (remedy) {
        case Remedy::remove_now: return "remove-now";
        case Remedy::correct_address: return "correct-address";
        case Remedy::replace_or_remove: return "replace-or-remove";
        case Remedy::replace_moved: return "replace-moved";
        case Remedy::check_document: return "check-document";
        case Remedy::correct_fragment: return "correct-fragment";
        case Remedy::tell_owner: return "tell-owner";
        case Remedy::wait: return "wait";
        case Remedy::look: return "look";
        case Remedy::open_in_browser: return "open-in-browser";
        case Remedy::nothing: return "nothing";
    }
    return {};
}

UserText title_of(Remedy remedy) {
    switch (remedy) {
        case Remedy::remove_now: return {"Pārņemtas: noņemiet tūlīt", "Taken over: remove now"};
        case Remedy::correct_address: return {"Nedrošas: izlabojiet adresi", "Unsafe: correct the address"};
        case Remedy::replace_or_remove: return {"Zudušas: aizstājiet vai noņemiet", "Dead: replace or remove"};
        case Remedy::replace_moved: return {"Pārceltas: nomainiet adresi", "Moved for good: replace the address"};
        case Remedy::check_document: return {"Dokumenta vietā lapa: pārbaudiet", "A page where a document was: check"};
        case Remedy::correct_fragment:
            return {"Lapā nav norādītās vietas: izlabojiet daļu aiz #",
                    "The place in the page is missing: correct the part after #"};
        case Remedy::tell_owner:
            return {"Nederīgs sertifikāts: paziņojiet vietnes uzturētājam",
                    "Invalid certificate: tell whoever runs the site"};
        case Remedy::wait: return {"Pašlaik neatveras: pagaidiet", "Failing, not yet given up: wait"};
        case Remedy::look: return {"Atveras, bet apskatiet", "There, but worth a look"};
        case Remedy::open_in_browser:
            return {"Programma nevar pārbaudīt: atveriet pārlūkā",
                    "A program cannot check these: open them in a browser"};
        case Remedy::nothing: return {"Kārtībā", "Fine"};
    }
    return {};
}

UserText instruction_of(Remedy remedy) {
    switch (remedy) {
        case Remedy::remove_now:
            return {
                "Noņemiet saiti tūlīt un atrodiet citu avotu. Ja lapa tomēr ir īstā, ierakstiet to failā "
                "content/links.yaml.",
                "Remove the link now and find another source. If the page is the right one after all, say so in "
                "content/links.yaml."};
        case Remedy::correct_address: return {"Izlabojiet adresi.", "Correct the address."};
        case Remedy::replace_or_remove:
            return {"Atrodiet jauno adresi vai noņemiet saiti.", "Find the new address, or remove the link."};
        case Remedy::replace_moved:
            return {"Nomainiet adresi pret jauno; “parskats links --fix” to izdara visur.",
                    "Replace the address with the new one; \"parskats links --fix\" does it everywhere."};
        case Remedy::check_document:
            return {"Pārbaudiet, vai dokuments vietnē vēl ir; ja ir, ierakstiet tā jauno adresi.",
                    "See whether the site still has the document; if it has, write its new address."};
        case Remedy::correct_fragment:
            return {"Atveriet lapu un izlabojiet adreses daļu aiz zīmes # vai izdzēsiet to.",
                    "Open the page and correct the part of the address after #, or delete it."};
        case Remedy::tell_owner:
            return {"Paziņojiet vietnes uzturētājam; līdz tam lasītāji redz pārlūka brīdinājumu.",
                    "Tell whoever runs the site; until it is mended, readers see their browser's warning."};
        case Remedy::wait:
            return {"Pagaidām nekas nav jādara: par zudušu saiti uzskata tikai pēc vairākām neveiksmīgām naktīm.",
                    "Nothing to do yet: a link counts as dead only after several nights without success."};
        case Remedy::look:
            return {"Atveriet saiti un pārliecinieties, ka tā rāda to, ko teksts sola.",
                    "Open the link and see that it shows what the text promises."};
        case Remedy::open_in_browser:
            return {"Atveriet saiti pārlūkā. Ja lapa ir, ierakstiet failā content/links.yaml, kas un kad to redzēja.",
                    "Open the link in a browser. If the page is there, write in content/links.yaml who saw it and "
                    "when."};
        case Remedy::nothing: return {};
    }
    return {};
}

Severity severity_of(Remedy remedy) {
    switch (remedy) {
        case Remedy::remove_now:
        case Remedy::correct_address:
        case Remedy::replace_or_remove: return Severity::error;
        case Remedy::replace_moved:
        case Remedy::check_document:
        case Remedy::correct_fragment:
        case Remedy::tell_owner:
        case Remedy::wait: return Severity::warning;
        case Remedy::look:
        case Remedy::open_in_browser:
        case Remedy::nothing: return Severity::hint;
    }
    return Severity::hint;
}

std::vector<RemedyGroup> group_by_remedy(const LinkReport& report) {
    std::vector<RemedyGroup> groups;
    if (report.void_reason) return groups;
    std::map<Remedy, std::vector<const ReportedLink*>> by_remedy;
    for (const ReportedLink& link : report.links) by_remedy[remedy_of(link)].push_back(&link);
    for (const Remedy remedy : remedies) {
        const auto found = by_remedy.find(remedy);
        if (found != by_remedy.end()) groups.push_back({remedy, std::move(found->second)});
    }
    return groups;
}

std::vector<OriginMove> group_by_origin(const std::vector<const ReportedLink*>& moved) {
    std::map<std::pair<std::string, std::string>, std::vector<const ReportedLink*>> by_origin;
    const auto origin_of = [](const std::string& address) {
        const auto parsed = parse_web_address(address);
        return parsed ? parsed->origin() : address;
    };
    for (const ReportedLink* link : moved) {
        by_origin[{origin_of(link->target->key), origin_of(link->record.final_url)}].push_back(link);
    }
    std::vector<OriginMove> moves;
    moves.reserve(by_origin.size());
    for (auto& [origins, links] : by_origin) moves.push_back({origins.first, origins.second, std::move(links)});
    return moves;
}

}  // namespace parskats
