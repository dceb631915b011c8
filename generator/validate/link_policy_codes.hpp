#pragma once

#include "base/diagnostic.hpp"

namespace parskats::validate_codes {

// Faults of what is remembered of external links, and of what people say of them.

inline constexpr DiagnosticCode malformed_ledger{
    "P160",
    Severity::error,
    {"šādu ierakstu “parskats links” neraksta", "\"parskats links\" does not write such an entry"},
    {"atjaunojiet failu no versiju vēstures vai izdzēsiet šo rindu un izpildiet: parskats links",
     "restore the file from its history, or delete this line and run: parskats links"},
    {"Failu content/links.lock.json raksta tikai komanda “parskats links”; ar roku to nelabo. Ko par saiti zina "
     "cilvēks, "
     "to raksta failā content/links.yaml.",
     "The file content/links.lock.json is written by \"parskats links\" alone, never by hand. What a person knows of a "
     "link stands in content/links.yaml."}};

inline constexpr DiagnosticCode foreign_ledger_schema{
    "P161",
    Severity::error,
    {"failu rakstījusi cita “parskats” versija: “{0}”, bet šī lasa “{1}”",
     "the file was written by another version of parskats: \"{0}\", but this one reads \"{1}\""},
    {"lietojiet to “parskats” versiju, ar kuru saites pārbauda naktī",
     "use the version of parskats that checks the links at night"},
    {"Saišu uzskaitei ir sava forma. Jaunāka programma to var rakstīt citādi; vecāka tad to nelasa, lai neko "
     "nepazaudētu.",
     "The memory of links has a form of its own. A newer program may write it otherwise; an older one then does not "
     "read "
     "it, so that nothing is lost."}};

inline constexpr DiagnosticCode repeated_link_address{
    "P162",
    Severity::error,
    {"par adresi “{0}” tas jau ir pateikts", "this has already been said of the address \"{0}\""},
    {"atstājiet tikai vienu no ierakstiem", "keep only one of the entries"},
    {"Par katru adresi var būt viens cilvēka spriedums un viena arhivēta kopija. Dažādi rakstītas adreses var būt "
     "viena un "
     "tā pati: %C4%81 un ā, ar portu 443 un bez tā.",
     "An address can have one word of a person and one archived copy. Addresses that are spelled differently may be "
     "one: "
     "%C4%81 and ā, with the port 443 and without."}};

inline constexpr DiagnosticCode link_date_in_future{
    "P163",
    Severity::error,
    {"datums {0} vēl nav pienācis", "the date {0} has not come yet"},
    {"rakstiet dienu, kad tas notika", "write the day on which it happened"},
    {"Diena, kad kāds saiti apskatīja, kopija tika saglabāta vai īpašnieks to atļāva, nevar būt nākotnē.",
     "The day on which somebody looked at a link, a copy was made or its owner permitted one cannot lie in the "
     "future."}};

inline constexpr DiagnosticCode override_expired{
    "P164",
    Severity::warning,
    {"{0} spriedums par šo saiti beidzās {1}", "what {0} said of this link expired on {1}"},
    {"atveriet saiti, pārliecinieties un izlabojiet “on” un “until”, vai izdzēsiet ierakstu",
     "open the link, make sure, and correct \"on\" and \"until\", or delete the entry"},
    {"Cilvēka spriedums par saiti ir derīgs līdz tā pēdējai dienai (until); pēc tam atkal spriež pārbaude. Lapas "
     "mainās, un "
     "neviens nevar zināt, vai pirms gada redzētais vēl ir patiesība.",
     "What a person says of a link counts until its last day (until); after that the check judges again. Pages change, "
     "and "
     "nobody knows whether what was seen a year ago is still true."},
    true};

inline constexpr DiagnosticCode link_not_in_content{
    "P165",
    Severity::warning,
    {"saturā nav saites “{0}”", "the content has no link \"{0}\""},
    {"pārbaudiet adresi vai izdzēsiet ierakstu", "check the address, or delete the entry"},
    {"Failā content/links.yaml kaut kas pateikts par adresi, uz kuru neviena lapa neved. Varbūt saite ir izdzēsta vai "
     "nomainīta.",
     "content/links.yaml says something of an address that no page links to. Perhaps the link was deleted or "
     "replaced."}};

inline constexpr DiagnosticCode mirror_without_permission{
    "P166",
    Severity::error,
    {"nav pateikts, kas atļāvis kopiju", "nothing says who has permitted the copy"},
    {"pievienojiet “mirror_permission: {by: …, on: GGGG-MM-DD}” vai izdzēsiet “mirror”",
     "add \"mirror_permission: {by: …, on: YYYY-MM-DD}\", or delete \"mirror\""},
    {"Svešu darbu drīkst pārpublicēt tikai ar tā īpašnieka atļauju. Atļauju pieraksta: kas un kad to devis.",
     "A work of somebody else may be published again only with its owner's permission. It is noted who gave it, and "
     "when."}};

}  // namespace parskats::validate_codes
