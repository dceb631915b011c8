#pragma once

#include "base/diagnostic.hpp"

/// Faults of links and images in Markdown bodies. P200–P219.
namespace parskats::markdown_codes {

inline constexpr DiagnosticCode dangerous_address{
    "P200",
    Severity::error,
    {"adrese “{0}:” ir bīstama", "an address with \"{0}:\" is dangerous"},
    {"dzēsiet saiti vai rakstiet lapas adresi, kas sākas ar https://",
     "remove the link, or write a page's address that begins with https://"},
    {"Adreses javascript:, data: un vbscript: lasītāja pārlūkā palaiž svešu programmu vai rāda svešu saturu tā, it kā "
     "tas "
     "būtu šīs vietnes saturs. Tās nav atļautas nekādā rakstībā.",
     "Addresses with javascript:, data: and vbscript: run somebody's program in the reader's browser, or show "
     "somebody's "
     "content as if it were this site's. They are never allowed, however they are spelled."}};

inline constexpr DiagnosticCode unknown_scheme{
    "P201",
    Severity::error,
    {"nezināms adreses veids “{0}:”", "unknown kind of address \"{0}:\""},
    {"atļauts: https:, http:, mailto:, tel:, #virsraksts, measure:, institution:, page:, campaign:, dataset:, figure:",
     "allowed: https:, http:, mailto:, tel:, #heading, measure:, institution:, page:, campaign:, dataset:, figure:"},
    {"Adreses sākums līdz kolam pasaka, kas tā ir par adresi. Uz lapām tīmeklī ved https: un http:, uz e-pastu "
     "mailto:, uz "
     "tālruni tel:; uz šīs vietnes lapām ved measure:, institution:, page:, campaign: un dataset:, bet figure: ir "
     "pārbaudīts skaitlis.",
     "What stands before the colon says what kind of address it is. https: and http: lead to pages on the web, mailto: "
     "to "
     "e-mail, tel: to a telephone; measure:, institution:, page:, campaign: and dataset: lead to pages of this site, "
     "and "
     "figure: is a checked number."}};

inline constexpr DiagnosticCode relative_address{
    "P202",
    Severity::error,
    {"“{0}” nav pilna adrese", "\"{0}\" is not a full address"},
    {"uz šīs vietnes lapu rakstiet, piemēram, measure:2.1 vai page:help; uz citu vietni – https://…",
     "write, for instance, measure:2.1 or page:help for a page of this site, and https://… for another site"},
    {"Lapu adreses katrā valodā ir citas, un tās veido programma, tāpēc saitē raksta nevis ceļu, bet to, uz ko saite "
     "ved: measure:2.1, institution:iem, page:help, campaign:lampa-2022, dataset:registered-offences vai #virsraksts.",
     "Pages have another address in each language, and the program makes them; so a link states no path but what it "
     "leads "
     "to: measure:2.1, institution:iem, page:help, campaign:lampa-2022, dataset:registered-offences or #heading."}};

inline constexpr DiagnosticCode protocol_relative_address{
    "P203",
    Severity::error,
    {"adresei “{0}” trūkst sākuma", "the address \"{0}\" lacks its beginning"},
    {"rakstiet https:{0}", "write https:{0}"},
    {"Adrese, kas sākas ar //, nepasaka, vai savienojums ir drošs, un, atverot lapu no diska, neved nekur.",
     "An address that begins with // does not say whether the connection is secure, and leads nowhere when the page is "
     "opened from a disk."}};

inline constexpr DiagnosticCode malformed_address{
    "P204",
    Severity::error,
    {"adrese “{0}” nav derīga", "the address \"{0}\" is not valid"},
    {"pārbaudiet adresi: https://vietne/lapa, mailto:vārds@vietne vai tel:+371…",
     "check the address: https://site/page, mailto:name@site or tel:+371…"},
    {"Tīmekļa adresē aiz https:// jābūt vietnes nosaukumam bez atstarpēm, e-pasta adresē – zīmei @ ar tekstu abās "
     "pusēs, "
     "tālruņa numurā – tikai cipariem, atstarpēm, defisēm, iekavām un plusam sākumā.",
     "A web address needs a site's name without spaces after https://, an e-mail address needs text on both sides of "
     "its "
     "@, and a telephone number has only digits, spaces, hyphens, brackets and a plus in front."}};

inline constexpr DiagnosticCode empty_address{
    "P205",
    Severity::error,
    {"saitei nav adreses", "the link has no address"},
    {"rakstiet adresi iekavās: [teksts](measure:2.1)", "write the address in the brackets: [text](measure:2.1)"},
    {"Saite sastāv no teksta kvadrātiekavās un adreses apaļajās. Adrese vai tās daļa aiz kola te ir tukša.",
     "A link is a text in square brackets and an address in round ones. Here the address, or what follows its colon, "
     "is "
     "empty."}};

inline constexpr DiagnosticCode link_without_text{
    "P206",
    Severity::error,
    {"saitei uz “{0}” nav teksta", "the link to \"{0}\" has no text"},
    {"rakstiet kvadrātiekavās, uz ko saite ved", "write in the square brackets what the link leads to"},
    {"Kas lapu klausās vai lieto tastatūru, no tukšas saites neuzzina neko, un neviens to nevar nospiest.",
     "Whoever listens to the page or uses a keyboard learns nothing from an empty link, and nobody can press it."}};

inline constexpr DiagnosticCode external_image{
    "P207",
    Severity::error,
    {"attēls “{0}” ir citā vietnē", "the image \"{0}\" is on another site"},
    {"ielieciet attēlu mapē assets/ un rakstiet ![apraksts](asset:nosaukums.png)",
     "put the image into assets/ and write ![description](asset:name.png)"},
    {"Attēls no citas vietnes tai paziņo par katru lasītāju un pazūd, kad tur to izdzēš. Šī vietne neko no citām "
     "vietnēm "
     "neielādē.",
     "An image from another site tells that site about every reader, and is gone when it is deleted there. This site "
     "loads nothing from others."}};

inline constexpr DiagnosticCode image_scheme{
    "P208",
    Severity::error,
    {"“{0}” nav ne attēls, ne datu kopa", "\"{0}\" is neither an image nor a dataset"},
    {"rakstiet ![apraksts](asset:nosaukums.png) vai ![paraksts](dataset:id)",
     "write ![description](asset:name.png) or ![caption](dataset:id)"},
    {"Ar izsaukuma zīmi lapā ievieto attēlu no mapes assets/ (asset:) vai datu kopas diagrammu un tabulu (dataset:). "
     "Saiti raksta bez izsaukuma zīmes.",
     "An exclamation mark puts an image from assets/ (asset:) or a dataset's chart and table (dataset:) into the page. "
     "A "
     "link is written without it."}};

inline constexpr DiagnosticCode asset_link{
    "P209",
    Severity::error,
    {"uz failu “{0}” nevar vest saite", "a link cannot lead to the file \"{0}\""},
    {"attēlu rāda ar izsaukuma zīmi priekšā: ![apraksts](asset:{0})",
     "an image is shown with an exclamation mark in front: ![description](asset:{0})"},
    {"Mapes assets/ attēlus lapā rāda; saites ved uz lapām un uz citām vietnēm.",
     "Images of assets/ are shown in the page; links lead to pages and to other sites."}};

inline constexpr DiagnosticCode figure_in_sentence{
    "P210",
    Severity::error,
    {"datu kopas attēls ir teikuma vidū", "the figure of a dataset stands inside a sentence"},
    {"atstājiet tukšu rindu pirms un pēc ![…](dataset:{0}); teikumā rakstiet saiti bez izsaukuma zīmes",
     "leave an empty line before and after ![…](dataset:{0}); in a sentence write a link without the exclamation mark"},
    {"No ![paraksts](dataset:id) top vesels lapas bloks ar diagrammu, tabulu, piezīmēm un avotu, tāpēc tas stāv savā "
     "rindkopā.",
     "![caption](dataset:id) becomes a whole block of the page, with a chart, a table, notes and the source; so it "
     "stands "
     "in a paragraph of its own."}};

inline constexpr DiagnosticCode image_without_description{
    "P211",
    Severity::warning,
    {"attēlam “{0}” nav apraksta", "the image \"{0}\" has no description"},
    {"pasakiet kvadrātiekavās, kas attēlā redzams", "say in the square brackets what the image shows"},
    {"Apraksts ir tas, ko uzzina lasītājs, kurš attēlu neredz, un ko atrod meklētājs.",
     "The description is what a reader who does not see the image learns, and what search finds."}};

}  // namespace parskats::markdown_codes
