#pragma once

#include <span>

#include "base/diagnostic.hpp"

/// Faults of the built site, found before it is written. P500–P519.
namespace parskats::output_codes {

/// Every code of this room, in ascending order.
[[nodiscard]] std::span<const DiagnosticCode* const> all();

inline constexpr DiagnosticCode unsafe_path{
    "P500",
    Severity::error,
    {"failu “{0}” nevar rakstīt vietnes mapē", "the file \"{0}\" cannot be written into the site's folder"},
    {"pārdēvējiet failu, no kura tas rodas", "rename the file that it comes from"},
    {"Vietnes faila ceļš ved no vietnes mapes uz leju, bez “..”, tukšām daļām, vadības zīmēm un atpakaļvērstām "
     "slīpsvītrām. "
     "Parasti pie vainas ir kāda attēla vai dizaina faila nosaukums.",
     "The path of a file leads down from the site's folder, without \"..\", empty parts, control characters or "
     "backslashes. "
     "Usually the name of a picture or of a theme's file is at fault."}};

inline constexpr DiagnosticCode path_conflict{
    "P501",
    Severity::error,
    {"“{0}” un “{1}” nevar pastāvēt blakus", "\"{0}\" and \"{1}\" cannot stand side by side"},
    {"pārdēvējiet vienu no tiem", "rename one of them"},
    {"Divi vietnes faili atšķiras tikai ar lielajiem un mazajiem burtiem, vai viena fails ir otra mape. Daudzos "
     "datoros, "
     "zibatmiņās un serveros tie būtu viens un tas pats, un viens no tiem pazustu.",
     "Two files of the site differ in upper and lower case alone, or one is the folder of the other. On many "
     "computers, USB "
     "sticks and servers they would be the same, and one would be lost."}};

inline constexpr DiagnosticCode broken_link{
    "P502",
    Severity::error,
    {"saite “{0}” neved uz nevienu vietnes failu", "the link \"{0}\" leads to no file of the site"},
    {"pārbaudiet veidni vai tekstu, kurā tā rakstīta", "check the template or the text that has it"},
    {"Gatavajā lapā ir saite, attēls vai stila lapa ar adresi šajā vietnē, bet tāda faila vietnei nav. Saites, ko "
     "rakstāt kā "
     "measure:2.1 vai page:help, ir pārbaudītas jau agrāk, tāpēc parasti pie vainas ir dizaina veidne.",
     "A finished page has a link, a picture or a stylesheet with an address in this site, but the site has no such "
     "file. "
     "Links written as measure:2.1 or page:help are checked earlier, so usually a template is at fault."}};

inline constexpr DiagnosticCode broken_anchor{
    "P503",
    Severity::error,
    {"saite “{0}” ved uz vietu, kuras lapā “{1}” nav",
     "the link \"{0}\" leads to a place that the page \"{1}\" does not have"},
    {"pārbaudiet, vai virsraksts vai id joprojām tā saucas", "check whether the heading or id still has that name"},
    {"Adreses daļa aiz “#” nosauc vietu lapā. Lapā nav neviena elementa ar tādu id.",
     "What stands behind the \"#\" of an address names a place of the page. No element of the page has that id."}};

inline constexpr DiagnosticCode duplicate_id{
    "P504",
    Severity::error,
    {"lapā divreiz ir id “{0}”", "the page has the id \"{0}\" twice"},
    {"dodiet katrai vietai savu id", "give each place an id of its own"},
    {"Uz vietu lapā norāda pēc tās id. Ja id ir divreiz, saites un ekrānlasītāji atrod tikai pirmo.",
     "A place of a page is found by its id. When it is there twice, links and screen readers find the first alone."}};

inline constexpr DiagnosticCode absolute_link{
    "P505",
    Severity::error,
    {"saite “{0}” nestrādā, atverot lapu no diska",
     "the link \"{0}\" does not work when the page is opened from a disk"},
    {"lietojiet adresi attiecībā pret lapu", "use an address relative to the page"},
    {"Adrese, kas sākas ar “/”, ved uz servera sākumu. No zibatmiņas vai citas mapes atvērtai lapai tā neved nekur. "
     "Izņēmums "
     "ir 404.html, ko serveris rāda jebkurā dziļumā.",
     "An address that begins with \"/\" leads to the top of a server. For a page opened from a USB stick or another "
     "folder "
     "it leads nowhere. The exception is 404.html, which a server shows at any depth."}};

inline constexpr DiagnosticCode foreign_request{
    "P506",
    Severity::error,
    {"lapa no citas vietnes ielādē “{0}”", "the page loads \"{0}\" from another site"},
    {"ielieciet failu šajā vietnē", "put the file into this site"},
    {"Lapa nedrīkst neko ielādēt no svešas vietnes, kamēr lasītājs to nav lūdzis: tā uzzinātu, ka lasītājs šo lapu "
     "atvēris. "
     "Saite, kas jānoklikšķina, ir atļauta.",
     "A page must not load anything from another site before its reader asks for it: that site would learn that the "
     "reader "
     "opened this page. A link to be followed is fine."}};

}  // namespace parskats::output_codes
