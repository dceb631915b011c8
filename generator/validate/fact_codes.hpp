#pragma once

#include "base/diagnostic.hpp"

namespace parskats::validate_codes {

// Faults of single facts: keys, types, words, dates, addresses, languages.

inline constexpr DiagnosticCode unknown_key{
    "P101",
    Severity::error,
    {"nezināma atslēga “{0}”", "unknown key \"{0}\""},
    {"šeit drīkst būt: {1}", "allowed here: {1}"},
    {"Katrai failam ir noteiktas atslēgas. Nezināma atslēga parasti ir pārrakstīšanās kļūda, un tās saturs lapā nekad "
     "neparādītos. Izlabojiet atslēgas nosaukumu vai izdzēsiet to.",
     "Every file has a fixed set of keys. An unknown key is usually a slip of the pen, and what it says would never be "
     "shown. Correct the name of the key or delete it."}};

inline constexpr DiagnosticCode missing_key{
    "P102",
    Severity::error,
    {"trūkst obligātās atslēgas “{0}”", "the required key \"{0}\" is missing"},
    {"pievienojiet atslēgu “{0}” un tās vērtību", "add the key \"{0}\" with its value"},
    {"Bez šīs atslēgas lapu nevar izveidot. Kuras atslēgas ir obligātas, ir aprakstīts dokumentā "
     "docs/content-format.md.",
     "Without this key the page cannot be made. docs/content-format.md says which keys are required."}};

inline constexpr DiagnosticCode expected_text{
    "P103",
    Severity::error,
    {"jābūt tekstam, bet ir {0}", "expected text, found {0}"},
    {"ja tas ir teksts, ielieciet to pēdiņās", "if this is meant as text, put it in quotes"},
    {"Šajā vietā jābūt tekstam. YAML valodā skaitļi, true, false un null bez pēdiņām nav teksts: tālruņa numuru vai "
     "pasākuma numuru rakstiet pēdiņās.",
     "This place holds text. In YAML numbers, true, false and null without quotes are not text: write a telephone "
     "number "
     "or the number of a measure in quotes."}};

inline constexpr DiagnosticCode unknown_word{
    "P111",
    Severity::error,
    {"nezināms vārds “{0}”", "unknown word \"{0}\""},
    {"jābūt vienam no: {1}", "must be one of: {1}"},
    {"Šeit drīkst stāvēt tikai viens no noteiktiem angļu vārdiem; lapā tie redzami lasītāja valodā.",
     "Only one of a fixed set of words may stand here; the page shows them in the reader's language."}};

inline constexpr DiagnosticCode invalid_id{
    "P112",
    Severity::error,
    {"“{0}” nav derīgs identifikators", "\"{0}\" is not a valid id"},
    {"lietojiet mazos latīņu burtus bez garumzīmēm, ciparus un defises",
     "use lower-case ASCII letters, digits and hyphens"},
    {"Identifikators kļūst par daļu no lapas adreses, tāpēc tajā drīkst būt tikai mazie latīņu burti bez garumzīmēm un "
     "mīkstinājuma zīmēm, cipari un defises (ne sākumā un ne beigās), kopā ne vairāk kā 80 zīmju.",
     "An id becomes part of an address, so it has only lower-case ASCII letters, digits and hyphens (not at either "
     "end), "
     "at most 80 of them."}};

inline constexpr DiagnosticCode invalid_date{
    "P113",
    Severity::error,
    {"“{0}” nav datums", "\"{0}\" is not a date"},
    {"rakstiet gadu, mēnesi un dienu šādi: 2023-12-31", "write year, month and day like this: 2023-12-31"},
    {"Datumus raksta kā GGGG-MM-DD, un tādai dienai kalendārā ir jābūt. Vienīgi kampaņas vai resursa datumam pietiek "
     "ar "
     "gadu (2021) vai gadu un mēnesi (2021-02).",
     "Dates are written YYYY-MM-DD, and the day must exist. Only the date of a campaign or a resource may be a year "
     "(2021) or a year and month (2021-02)."}};

inline constexpr DiagnosticCode empty_value{
    "P114",
    Severity::error,
    {"vērtība ir tukša", "the value is empty"},
    {"ierakstiet vērtību vai izdzēsiet atslēgu, ja tā nav obligāta",
     "write a value, or delete the key where it is optional"},
    {"Atslēga bez vērtības neko nepasaka: vai nu vērtība ir aizmirsta, vai atslēga ir lieka.",
     "A key without a value says nothing: either the value was forgotten, or the key is not needed."}};

inline constexpr DiagnosticCode repeated_item{
    "P115",
    Severity::error,
    {"“{0}” sarakstā ir divreiz", "\"{0}\" is in the list twice"},
    {"izdzēsiet lieko ierakstu", "delete one of them"},
    {"Katrs ieraksts sarakstā drīkst būt tikai vienreiz; citādi lapā tas parādītos divas reizes.",
     "An entry may be in a list only once; otherwise the page would show it twice."}};

inline constexpr DiagnosticCode missing_source_text{
    "P116",
    Severity::error,
    {"trūkst teksta pirmvalodā “{0}”", "the text in the source language \"{0}\" is missing"},
    {"pievienojiet “{0}: …”", "add \"{0}: …\""},
    {"Pirmā valoda failā site.yaml ir pirmvaloda. Tajā jābūt katram tekstam, jo tas aizstāj trūkstošos tulkojumus.",
     "The first language in site.yaml is the source language. Every text is needed in it, because it stands in for "
     "translations that are missing."}};

inline constexpr DiagnosticCode missing_translated_text{
    "P117",
    Severity::warning,
    {"nav tulkojuma valodā “{0}”", "no translation into \"{0}\""},
    {"pievienojiet “{0}: …”; līdz tam lapa rāda tekstu pirmvalodā",
     "add \"{0}: …\"; until then the page shows the text in the source language"},
    {"Teksts nav tulkots šajā vietnes valodā. Lapa to rāda pirmvalodā un pasaka, kura valoda tā ir.",
     "The text is not translated into this language of the site. The page shows it in the source language and says "
     "which "
     "language that is."}};

inline constexpr DiagnosticCode unknown_text_language{
    "P118",
    Severity::error,
    {"vietnei nav valodas “{0}”", "the site has no language \"{0}\""},
    {"vietnes valodas: {1}", "languages of the site: {1}"},
    {"Teksta valodas kods nav starp valodām, kas nosauktas failā site.yaml.",
     "The language code of this text is not among the languages that site.yaml lists."}};

inline constexpr DiagnosticCode leftover_blank{
    "P119",
    Severity::error,
    {"neaizpildīta veidnes vieta “{0}”", "a blank of the template was not filled in: \"{0}\""},
    {"aizstājiet to ar īsto tekstu", "replace it with the real text"},
    {"Teksts kvadrātiekavās ir palicis no sagataves. Ierakstiet tā vietā to, kas lasītājam jāredz.",
     "A text in square brackets is left over from a template. Write what the reader should see in its place."}};

inline constexpr DiagnosticCode invalid_address{
    "P120",
    Severity::error,
    {"“{0}” nav pilna tīmekļa adrese", "\"{0}\" is not a full web address"},
    {"adrese sākas ar https:// vai http://, un tajā nav atstarpju",
     "an address begins with https:// or http:// and has no spaces"},
    {"Vajadzīga pilna adrese ar https:// vai http:// un vietnes nosaukumu. Citas shēmas šeit nav atļautas.",
     "A full address is needed, with https:// or http:// and the name of the site. No other scheme is allowed here."}};

inline constexpr DiagnosticCode expected_list{
    "P121",
    Severity::error,
    {"jābūt sarakstam, bet ir {0}", "expected a list, found {0}"},
    {"rakstiet sarakstu kvadrātiekavās: [pirmais, otrais]", "write a list in square brackets: [first, second]"},
    {"Šajā vietā jābūt sarakstam, arī tad, ja ieraksts ir tikai viens: [iem].",
     "This place holds a list, even of one entry: [iem]."}};

inline constexpr DiagnosticCode expected_mapping{
    "P122",
    Severity::error,
    {"jābūt atslēgām ar vērtībām, bet ir {0}", "expected keys with values, found {0}"},
    {"rakstiet {atslēga: vērtība} vai katru atslēgu savā rindā",
     "write {key: value}, or each key on a line of its own"},
    {"Šajā vietā jābūt atslēgām ar vērtībām.", "This place holds keys with values."}};

inline constexpr DiagnosticCode expected_number{
    "P123",
    Severity::error,
    {"jābūt veselam skaitlim no {1} līdz {2}, bet ir {0}", "expected a whole number from {1} to {2}, found {0}"},
    {"rakstiet skaitli bez pēdiņām", "write the number without quotes"},
    {"Šajā vietā jābūt veselam skaitlim norādītajās robežās.",
     "This place holds a whole number within the stated limits."}};

inline constexpr DiagnosticCode expected_boolean{
    "P124",
    Severity::error,
    {"jābūt true vai false, bet ir {0}", "expected true or false, found {0}"},
    {"rakstiet true (jā) vai false (nē) bez pēdiņām", "write true or false without quotes"},
    {"Šajā vietā jābūt true (jā) vai false (nē). Vārdi yes, no, jā, nē nav derīgi.",
     "This place holds true or false. The words yes and no are not valid."}};

inline constexpr DiagnosticCode expected_texts{
    "P125",
    Severity::error,
    {"jābūt tekstam katrā valodā, bet ir {0}", "expected a text per language, found {0}"},
    {"rakstiet {lv: …, en: …}", "write {lv: …, en: …}"},
    {"Šo tekstu redz lasītāji, tāpēc to raksta katrā vietnes valodā atsevišķi.",
     "Readers see this text, so it is written separately in each language of the site."}};

inline constexpr DiagnosticCode dates_reversed{
    "P126",
    Severity::error,
    {"beigu datums {1} ir agrāks par sākuma datumu {0}", "the end {1} is before the start {0}"},
    {"pārbaudiet abus datumus", "check both dates"},
    {"Laika posms nevar beigties, pirms tas ir sācies.", "A period cannot end before it has begun."}};

inline constexpr DiagnosticCode invalid_language_code{
    "P127",
    Severity::error,
    {"“{0}” nav valodas kods", "\"{0}\" is not a language code"},
    {"lietojiet ISO 639 kodu mazajiem burtiem, piemēram, lv, en, uk",
     "use an ISO 639 code in lower case, such as lv, en, uk"},
    {"Valodas kods ir divi vai trīs mazie burti (ISO 639), aiz kuriem var būt defise un valsts kods: pt-BR.",
     "A language code is two or three lower-case letters (ISO 639), which a hyphen and a country may follow: pt-BR."}};

inline constexpr DiagnosticCode reserved_language_code{
    "P128",
    Severity::error,
    {"“{0}” nedrīkst būt valodas kods", "\"{0}\" cannot be a language code"},
    {"šajā adresē ir vietnes dati vai kopējie faili", "the site keeps its data or shared files at this address"},
    {"Valodas kods ir tās lapu adrešu pirmā daļa. Adresēs /data/, /assets/ un tamlīdzīgās vietne glabā citas faila.",
     "A language code is the first part of its addresses. At /data/, /assets/ and the like the site keeps other "
     "files."}};

inline constexpr DiagnosticCode repeated_language{
    "P129",
    Severity::error,
    {"valoda “{0}” ir nosaukta divreiz", "the language \"{0}\" is listed twice"},
    {"izdzēsiet vienu no tām", "delete one of them"},
    {"Katru valodu failā site.yaml nosauc vienreiz.", "Each language is listed once in site.yaml."}};

inline constexpr DiagnosticCode invalid_locale{
    "P130",
    Severity::error,
    {"“{0}” nav lokāles apzīmējums", "\"{0}\" is not a locale"},
    {"rakstiet valodu un valsti, piemēram, lv-LV vai en-GB", "write language and country, such as lv-LV or en-GB"},
    {"Lokāle (BCP 47) nosaka, kā raksta skaitļus un datumus un kā kārto vārdus. Tā sākas ar valodas kodu, kam seko "
     "defises un citas daļas.",
     "The locale (BCP 47) decides how numbers and dates are written and how words are sorted. It begins with the "
     "language, followed by hyphens and further parts."}};

inline constexpr DiagnosticCode base_address_without_slash{
    "P131",
    Severity::error,
    {"vietnes adresei “{0}” beigās trūkst slīpsvītras", "the site's address \"{0}\" does not end in a slash"},
    {"rakstiet {0}/", "write {0}/"},
    {"Pie vietnes adreses tiek pievienotas lapu adreses, tāpēc tai jābeidzas ar “/” un tajā nedrīkst būt “?” vai “#”.",
     "The addresses of pages are put behind the site's address, so it ends in \"/\" and has no \"?\" or \"#\"."}};

}  // namespace parskats::validate_codes
