#pragma once

#include "base/diagnostic.hpp"

namespace parskats::validate_codes {

// Faults of what facts say together: plans, measures, pages, addresses, help contacts.

inline constexpr DiagnosticCode year_outside_plan{
    "P132",
    Severity::error,
    {"gads {0} nav plāna periodā {1}–{2}", "the year {0} is outside the plan's period {1}–{2}"},
    {"pārbaudiet gadu; plāna periods ir failā plan.yaml", "check the year; plan.yaml has the period"},
    {"Pasākuma gadi ir tie, par kuriem avots ziņo, un tiem jābūt plāna periodā.",
     "The years of a measure are those that the source reports on, and they lie within the plan's period."}};

inline constexpr DiagnosticCode invalid_measure_id{
    "P133",
    Severity::error,
    {"“{0}” nav pasākuma numurs", "\"{0}\" is not the number of a measure"},
    {"pasākuma numurs ir rīcības virziens, punkts un kārtas numurs, piemēram, 1.10",
     "it is the direction, a full stop and a number, such as 1.10"},
    {"Pasākuma numurs ir teksts no diviem skaitļiem ar punktu starp tiem: 1.1 un 1.10 ir divi dažādi pasākumi. Cita "
     "plāna "
     "pasākumu raksta kopā ar plānu: 2025-2027/1.1.",
     "The number of a measure is text: two numbers with a full stop between. 1.1 and 1.10 are two measures. A measure "
     "of "
     "another plan is written with its plan: 2025-2027/1.1."}};

inline constexpr DiagnosticCode unknown_direction{
    "P134",
    Severity::error,
    {"plānam nav rīcības virziena {0}", "the plan has no direction {0}"},
    {"pievienojiet {0} pie “directions” failā plan.yaml vai pārdēvējiet mapi",
     "add {0} to \"directions\" in plan.yaml, or rename the folder"},
    {"Rīcības virzienus nosauc fails plan.yaml. Pasākuma numurs sākas ar tā rīcības virziena numuru.",
     "plan.yaml lists the directions. The number of a measure begins with that of its direction."}};

inline constexpr DiagnosticCode direction_without_folder{
    "P135",
    Severity::error,
    {"rīcības virzienam {0} nav mapes", "the direction {0} has no folder"},
    {"izveidojiet mapi directions/{0} ar failu pirmvalodā",
     "make the folder directions/{0} with a file in the source language"},
    {"Katram rīcības virzienam, ko nosauc plan.yaml, vajadzīga mape ar virsrakstu un mērķi.",
     "Every direction that plan.yaml lists needs a folder with its title and goal."}};

inline constexpr DiagnosticCode refers_to_itself{
    "P136",
    Severity::error,
    {"“{0}” norāda pats uz sevi", "\"{0}\" refers to itself"},
    {"norādiet citu vai izdzēsiet ierakstu", "name another, or delete the entry"},
    {"Saistīts pasākums, pēctecis vai plašāka datu kopa vienmēr ir kas cits, nevis pats ieraksts.",
     "A related measure, a successor or a wider dataset is always something other than the entry itself."}};

inline constexpr DiagnosticCode status_without_reason{
    "P137",
    Severity::warning,
    {"nav pateikts, kāpēc pasākums nav (pilnībā) īstenots", "nothing says why the measure was not (fully) done"},
    {"pievienojiet “reason: …”", "add \"reason: …\""},
    {"Pasākumam, kas īstenots daļēji vai nav īstenots, lapa rāda iemeslu. Ja avots iemeslu nesauc, pasakiet to.",
     "The page of a measure that was done in part or not at all shows the reason. Where the source gives none, say "
     "so."}};

inline constexpr DiagnosticCode reason_without_need{
    "P138",
    Severity::warning,
    {"iemesls ir lieks: pasākuma statuss ir “{0}”", "a reason is given, but the status of the measure is \"{0}\""},
    {"izdzēsiet “reason” vai izlabojiet statusu", "delete \"reason\", or correct the status"},
    {"Iemeslu raksta tikai tad, ja pasākums ir īstenots daļēji (partly) vai nav īstenots (not-implemented).",
     "A reason is written only where a measure was done in part (partly) or not at all (not-implemented)."}};

inline constexpr DiagnosticCode year_without_section{
    "P139",
    Severity::hint,
    {"nav sadaļas par {0}. gadu", "no section about {0}"},
    {"pievienojiet virsrakstu “## …”, kurā ir tieši viens gadskaitlis: {0}",
     "add a heading \"## …\" with exactly one year in it: {0}"},
    {"Gadu lapas ved uz pasākuma sadaļu par attiecīgo gadu. Bez tādas sadaļas saite ved uz lapas sākumu.",
     "The pages of years lead to the section of a measure about that year. Without one the link leads to the top of "
     "the page."}};

inline constexpr DiagnosticCode deadline_without_start{
    "P140",
    Severity::error,
    {"termiņam “from-to” trūkst sākuma", "a deadline \"from-to\" needs its start"},
    {"pievienojiet “from: GGGG-MM-DD”", "add \"from: YYYY-MM-DD\""},
    {"Termiņš “from-to” ir laika posms ar sākumu un beigām.",
     "A deadline \"from-to\" is a period with a start and an end."}};

inline constexpr DiagnosticCode deadline_with_start{
    "P141",
    Severity::error,
    {"termiņam “{0}” sākuma nav", "a deadline \"{0}\" has no start"},
    {"izdzēsiet “from” vai rakstiet “kind: from-to”", "delete \"from\", or write \"kind: from-to\""},
    {"Sākuma datums ir tikai termiņam “from-to”.", "Only a deadline \"from-to\" has a start."}};

inline constexpr DiagnosticCode funding_without_amounts{
    "P142",
    Severity::error,
    {"papildu finansējumam trūkst summu", "additional funding needs its amounts"},
    {"pievienojiet “amounts: [{year: 2022, eur: \"6020.00\"}]”", "add \"amounts: [{year: 2022, eur: \"6020.00\"}]\""},
    {"Papildu finansējumu (additional) rāda pa gadiem ar summām eiro.",
     "Additional funding is shown per year, with its amounts in euros."}};

inline constexpr DiagnosticCode funding_with_amounts{
    "P143",
    Severity::error,
    {"gadskārtējā budžeta finansējumam summu neraksta", "funding from the annual budget has no amounts"},
    {"izdzēsiet “amounts” vai rakstiet “kind: additional”", "delete \"amounts\", or write \"kind: additional\""},
    {"Summas raksta tikai papildu finansējumam (additional).", "Only additional funding has amounts."}};

inline constexpr DiagnosticCode invalid_amount{
    "P144",
    Severity::error,
    {"“{0}” nav summa eiro", "\"{0}\" is not an amount in euros"},
    {"rakstiet ar punktu un diviem cipariem aiz tā: \"6020.00\"",
     "write it with a full stop and two digits: \"6020.00\""},
    {"Summu raksta ar punktu un centiem, bez atstarpēm un bez valūtas zīmes.",
     "An amount is written with a full stop and cents, without spaces or a sign for the currency."}};

inline constexpr DiagnosticCode repeated_abbreviation{
    "P145",
    Severity::warning,
    {"saīsinājums “{0}” jau ir citai iestādei", "the abbreviation \"{0}\" is already that of another institution"},
    {"pārbaudiet, vai abas iestādes tiešām sauc vienādi", "check whether both institutions are really called so"},
    {"Divas iestādes ar vienu saīsinājumu vienā valodā lasītājs nevar atšķirt.",
     "A reader cannot tell two institutions apart that have one abbreviation in one language."}};

inline constexpr DiagnosticCode repeated_resource_address{
    "P146",
    Severity::error,
    {"šī adrese jau ir resursam “{0}”", "this address is already that of the resource \"{0}\""},
    {"izdzēsiet vienu no resursiem", "delete one of the two resources"},
    {"Lapa atpazīst resursu pēc tā adreses, tāpēc katrai adresei drīkst būt tikai viens resurss.",
     "A page knows a resource by its address, so each address may have only one resource."}};

inline constexpr DiagnosticCode help_unverified{
    "P147",
    Severity::warning,
    {"palīdzības tālrunis {0} nav pārbaudīts", "the help line {0} has not been verified"},
    {"piezvaniet, pārliecinieties un pierakstiet “verified_on: GGGG-MM-DD”",
     "call it, make sure, and note \"verified_on: YYYY-MM-DD\""},
    {"Nepareizs palīdzības tālrunis var kaitēt cilvēkam briesmās. Datumā “verified_on” kāds pa tālruni ir "
     "pārliecinājies, ka "
     "numurs un darba laiks ir pareizi.",
     "A wrong help line can harm someone in danger. On the date \"verified_on\" somebody has made sure by telephone "
     "that the "
     "number and its hours are right."},
    true};

inline constexpr DiagnosticCode help_outdated{
    "P148",
    Severity::warning,
    {"palīdzības tālrunis {0} pēdējoreiz pārbaudīts pirms {1} dienām",
     "the help line {0} was last verified {1} days ago"},
    {"piezvaniet vēlreiz un izlabojiet “verified_on”", "call it again and correct \"verified_on\""},
    {"Palīdzības tālruņus pārbauda vismaz ik pēc 180 dienām.", "Help lines are verified at least every 180 days."},
    true};

inline constexpr DiagnosticCode help_verified_in_future{
    "P149",
    Severity::error,
    {"datums {0} vēl nav pienācis", "the date {0} has not come yet"},
    {"rakstiet dienu, kad tālrunis tika pārbaudīts", "write the day on which the line was verified"},
    {"Pārbaudes diena nevar būt nākotnē.", "The day of a verification cannot lie in the future."}};

inline constexpr DiagnosticCode address_collision{
    "P150",
    Severity::error,
    {"adrese “{0}” ir divām lapām", "two pages have the address \"{0}\""},
    {"pārdēvējiet vienu no tām", "rename one of them"},
    {"Plāna identifikators un sadaļas vārds vienā valodā nedrīkst sakrist, un divām sadaļām nedrīkst būt viens vārds, "
     "jo tad "
     "divām lapām būtu viena adrese.",
     "In one language the id of a plan and the word of a section must differ, and so must the words of two sections; "
     "otherwise two pages would have one address."}};

inline constexpr DiagnosticCode page_in_unknown_language{
    "P151",
    Severity::error,
    {"vietnei nav valodas “{0}”", "the site has no language \"{0}\""},
    {"pārdēvējiet failu vai pievienojiet valodu failā site.yaml", "rename the file, or add the language to site.yaml"},
    {"Markdown faila nosaukums ir valodas kods: lv.md, en.md. Valodas nosauc fails site.yaml.",
     "The name of a Markdown file is the code of its language: lv.md, en.md. site.yaml lists the languages."}};

inline constexpr DiagnosticCode missing_source_page{
    "P154",
    Severity::error,
    {"trūkst teksta pirmvalodā", "the text in the source language is missing"},
    {"izveidojiet šo failu", "make this file"},
    {"Katrai lapai jābūt vietnes pirmvalodā (pirmajā valodā failā site.yaml): tā aizstāj trūkstošos tulkojumus.",
     "Every page exists in the site's source language (the first in site.yaml): it stands in for missing "
     "translations."}};

inline constexpr DiagnosticCode missing_translated_page{
    "P155",
    Severity::warning,
    {"nav tulkojuma valodā “{0}”", "no translation into \"{0}\""},
    {"izveidojiet šo failu; līdz tam lapa rāda tekstu pirmvalodā",
     "make this file; until then the page shows the text in the source language"},
    {"Lapa nav tulkota šajā vietnes valodā. Lasītājs redz tekstu pirmvalodā un paskaidrojumu.",
     "The page is not translated into this language of the site. Readers see the text in the source language and a "
     "notice."}};

inline constexpr DiagnosticCode unknown_navigation_word{
    "P156",
    Severity::error,
    {"izvēlnē nav tādas vietas: “{0}”", "no such place for the navigation: \"{0}\""},
    {"jābūt vienam no: {1}", "must be one of: {1}"},
    {"Izvēlnē un kājenē drīkst būt tikai vietnes sadaļas un atsevišķas lapas (page:identifikators).",
     "The navigation and the footer hold sections of the site and single pages (page:id)."}};

inline constexpr DiagnosticCode empty_list{
    "P157",
    Severity::error,
    {"saraksts ir tukšs", "the list is empty"},
    {"pievienojiet vismaz vienu ierakstu", "add at least one entry"},
    {"Šeit vajadzīgs vismaz viens ieraksts.", "At least one entry is needed here."}};

inline constexpr DiagnosticCode mixed_all_and_list{
    "P158",
    Severity::error,
    {"“{0}” nav saraksts; vienīgais vārds, kas to aizstāj, ir “all”",
     "\"{0}\" is not a list; the only word in its place is \"all\""},
    {"rakstiet “all” vai sarakstu: [am, iem]", "write \"all\", or a list: [am, iem]"},
    {"Līdzatbildīgās iestādes ir saraksts vai vārds “all” (visas).",
     "The co-responsible institutions are a list or the word \"all\"."}};

}  // namespace parskats::validate_codes
