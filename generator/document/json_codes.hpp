#pragma once

#include "base/diagnostic.hpp"

/// Faults that only JSON files can have. P030–P039. The rest of what can be wrong in one is in yaml_codes.hpp.
namespace parskats::document_codes {

inline constexpr DiagnosticCode json_value_expected{
    "P030",
    Severity::error,
    {"šeit jābūt vērtībai", "a value is expected here"},
    {"vērtība ir skaitlis, \"teksts\" dubultajās pēdiņās, true, false, null, [saraksts] vai {objekts}",
     "a value is a number, \"text\" in double quotes, true, false, null, a [list] or an {object}"},
    {"Aiz kola, aiz komata sarakstā un faila sākumā JSON failā jābūt vērtībai. Teksts vienmēr ir dubultajās pēdiņās; "
     "vienkāršās pēdiņas JSON neatļauj.",
     "After a colon, after a comma in a list and at the beginning of the file there must be a value. Text is always in "
     "double quotes; JSON does not allow single ones."}};

inline constexpr DiagnosticCode json_trailing_comma{
    "P031",
    Severity::error,
    {"aiz komata vairs nekā nav", "nothing follows this comma"},
    {"izdzēsiet komatu pirms “{0}”", "delete the comma before \"{0}\""},
    {"JSON failā komats stāv tikai starp diviem elementiem; aiz pēdējā komata nav.",
     "In JSON a comma stands only between two items; there is none after the last."}};

inline constexpr DiagnosticCode json_text_after_end{
    "P032",
    Severity::error,
    {"aiz faila vērtības beigām ir vēl kaut kas", "something follows the end of the file's value"},
    {"izdzēsiet to vai pārbaudiet, vai kāda iekava nav aizvērta par agru",
     "delete it, or check whether a bracket is closed too early"},
    {"JSON fails ir viena vērtība; aiz tās aizverošās iekavas vairs nekā nav.",
     "A JSON file is one value; nothing follows its closing bracket."}};

inline constexpr DiagnosticCode json_separator_expected{
    "P033",
    Severity::error,
    {"šeit jābūt “,” vai “{0}”", "\",\" or \"{0}\" is expected here"},
    {"starp elementiem lieciet komatu; aiz pēdējā aizveriet iekavu",
     "put a comma between items; close the bracket after the last"},
    {"Aiz katra saraksta vai objekta elementa ir komats vai aizverošā iekava. Visbiežāk trūkst komata iepriekšējās "
     "rindas "
     "beigās.",
     "Every item of a list or an object is followed by a comma or by the closing bracket. Most often a comma is "
     "missing at "
     "the end of the line before."}};

inline constexpr DiagnosticCode json_colon_expected{
    "P034",
    Severity::error,
    {"aiz atslēgas jābūt “:”", "\":\" is expected after the key"},
    {"rakstiet \"atslēga\": vērtība", "write \"key\": value"},
    {"JSON objektā katra atslēga ir dubultajās pēdiņās, aiz tās kols un vērtība.",
     "In a JSON object every key is in double quotes, followed by a colon and its value."}};

inline constexpr DiagnosticCode json_key_expected{
    "P035",
    Severity::error,
    {"šeit jābūt atslēgai dubultajās pēdiņās", "a key in double quotes is expected here"},
    {"rakstiet \"atslēga\": vērtība", "write \"key\": value"},
    {"JSON objektā katra atslēga ir dubultajās pēdiņās. Atslēgas bez pēdiņām vai vienkāršajās pēdiņās atļauj "
     "JavaScript, bet "
     "ne JSON.",
     "In a JSON object every key is in double quotes. Keys without quotes or in single ones are allowed in JavaScript "
     "but "
     "not in JSON."}};

inline constexpr DiagnosticCode json_bad_number{
    "P036",
    Severity::error,
    {"“{0}” nav JSON skaitlis", "\"{0}\" is not a JSON number"},
    {"rakstiet ciparus bez nullēm sākumā un bez atstarpēm, ar punktu pirms decimāldaļas: 512294.47",
     "write digits without leading zeros or spaces, and a point before decimals: 512294.47"},
    {"JSON skaitlim nav plusa zīmes, nuļļu sākumā, tūkstošu atdalītāja un decimālā komata; punktam abās pusēs ir "
     "cipari.",
     "A JSON number has no plus sign, no leading zeros, no thousands separator and no decimal comma; its point has "
     "digits "
     "on both sides."}};

inline constexpr DiagnosticCode json_comment{
    "P037",
    Severity::error,
    {"JSON failā komentāri nav atļauti", "JSON does not allow comments"},
    {"izdzēsiet komentāru", "delete the comment"},
    {"JSON failā nevar būt komentāru. Piezīmi par tabulu rakstiet laukā “notes”: tad to redz arī lasītājs.",
     "A JSON file cannot have comments. Write a remark about a table into its \"notes\", where readers see it too."}};

inline constexpr DiagnosticCode json_unknown_word{
    "P038",
    Severity::error,
    {"nezināms vārds “{0}”", "unknown word \"{0}\""},
    {"tekstu lieciet dubultajās pēdiņās: \"{0}\"", "put text in double quotes: \"{0}\""},
    {"Bez pēdiņām JSON failā drīkst būt tikai skaitļi un vārdi true, false un null, visi ar mazajiem burtiem.",
     "Without quotes JSON allows only numbers and the words true, false and null, all in small letters."}};

inline constexpr DiagnosticCode json_tab_in_text{
    "P039",
    Severity::error,
    {"tekstā pēdiņās ir tabulators", "the text in quotes has a tab"},
    {"rakstiet to kā \\t vai lieciet atstarpi", "write it as \\t, or use a space"},
    {"JSON tekstā pēdiņās nedrīkst būt tabulatora vai citas vadības rakstzīmes; tabulatoru raksta kā \\t, jaunu rindu "
     "kā \\n.",
     "Text in quotes cannot have a tab or another control character in JSON; a tab is written as \\t, a new line as "
     "\\n."}};

}  // namespace parskats::document_codes
