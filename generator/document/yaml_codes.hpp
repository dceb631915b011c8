#pragma once

#include "base/diagnostic.hpp"

/// Faults of YAML files and of front matter; those that JSON can have as well are here too. P010–P029.
namespace parskats::document_codes {

inline constexpr DiagnosticCode yaml_syntax{
    "P010",
    Severity::error,
    {"šeit YAML pieraksts nav saprotams", "this is not valid YAML here"},
    {"pārbaudiet šo un iepriekšējo rindu: “atslēga: vērtība”, atkāpes ar atstarpēm, tekstam pēdiņas",
     "check this line and the one before: \"key: value\", indentation by spaces, quotes around text"},
    {"YAML faila rindas ir “atslēga: vērtība”; tas, kas pieder atslēgai, stāv zem tās ar lielāku atkāpi; saraksta "
     "elementi "
     "sākas ar “- ”. Vērtību, kurā ir īpašas zīmes, raksta pēdiņās.",
     "The lines of a YAML file are \"key: value\"; what belongs to a key stands below it, indented more; the items of "
     "a "
     "list begin with \"- \". A value with special characters is written in quotes."}};

inline constexpr DiagnosticCode tab_indentation{
    "P011",
    Severity::error,
    {"atkāpe ir ar tabulatoru", "the line is indented with a tab"},
    {"aizstājiet tabulatoru ar divām atstarpēm", "replace the tab with two spaces"},
    {"YAML atkāpes drīkst būt tikai atstarpes: tabulatora platumu katra programma saprot citādi, tāpēc nebūtu zināms, "
     "kas "
     "kam pieder. Redaktorā ieslēdziet “tabulatora vietā atstarpes”.",
     "YAML allows only spaces for indentation: every program takes a tab to be of another width, so it would not be "
     "known "
     "what belongs to what. Set your editor to insert spaces instead of tabs."}};

inline constexpr DiagnosticCode unclosed_quote{
    "P012",
    Severity::error,
    {"pēdiņas nav aizvērtas", "the quote is never closed"},
    {"vērtības beigās pievienojiet {0}", "add {0} at the end of the value"},
    {"Teksts, kas sākas ar pēdiņām, beidzas ar tādām pašām pēdiņām tajā pašā rindā. Ja pēdiņas vajadzīgas pašā tekstā, "
     "rakstiet \\\" vai lietojiet latviešu pēdiņas „ ”.",
     "Text that begins with a quote ends with the same quote on the same line. Where the text itself needs one, write "
     "\\\" "
     "or use typographic quotes."}};

inline constexpr DiagnosticCode duplicate_key{
    "P013",
    Severity::error,
    {"atslēga “{0}” ir rakstīta divreiz", "the key \"{0}\" is written twice"},
    {"atstājiet vienu; pirmo reizi tā ir {1}. rindā", "keep one of them; the first is on line {1}"},
    {"Vienā vietā katra atslēga drīkst būt tikai vienreiz; citādi nav zināms, kura no vērtībām ir domāta.",
     "In one place a key can be written only once; otherwise nobody knows which of the values is meant."}};

inline constexpr DiagnosticCode unquoted_colon{
    "P014",
    Severity::error,
    {"vērtībā ir kols, bet tā nav pēdiņās", "the value has a colon but is not in quotes"},
    {"lieciet vērtību pēdiņās: {0}", "put the value in quotes: {0}"},
    {"Kols ar atstarpi aiz tā YAML failā atdala atslēgu no vērtības, tāpēc rindā “title: Kampaņa: nosaukums” nav "
     "skaidrs, "
     "kas ir kas. Vērtību, kurā ir kols, raksta pēdiņās: title: \"Kampaņa: nosaukums\".",
     "A colon followed by a space separates key and value in YAML, so in the line \"title: Campaign: its name\" it is "
     "not "
     "clear what is what. A value with a colon is written in quotes: title: \"Campaign: its name\"."}};

inline constexpr DiagnosticCode wrong_indentation{
    "P015",
    Severity::error,
    {"rindas atkāpe neatbilst iepriekšējām rindām", "the line's indentation does not fit the lines before it"},
    {"tam, kas stāv blakus, jābūt ar vienādu atkāpi; turpiniet tekstu vienā rindā vai pēdiņās",
     "indent what belongs side by side equally; keep a text on one line or in quotes"},
    {"YAML failā atkāpe rāda, kas kam pieder. Atslēgas, kas pieder vienai un tai pašai lietai, sākas vienā kolonnā. "
     "Atslēgai, "
     "kurai vērtība jau ir tajā pašā rindā, zem tās vairs nevar būt citu atslēgu.",
     "Indentation says in YAML what belongs to what. Keys that belong to the same thing begin in the same column. A "
     "key that "
     "has its value on the same line cannot have other keys below it."}};

inline constexpr DiagnosticCode anchor_or_tag{
    "P016",
    Severity::error,
    {"vērtība sākas ar “{0}”, kam YAML failā ir īpaša nozīme",
     "the value begins with \"{0}\", which is special in YAML"},
    {"ja tas ir teksts, lieciet to pēdiņās: {1}", "if it is text, put it in quotes: {1}"},
    {"YAML zīmes &, * un ! vērtības sākumā nozīmē enkuru, atsauci uz to un tipa birku. Satura failos tās nav atļautas, "
     "lai "
     "katra vērtība būtu redzama tur, kur tā ir. Tekstu, kas ar tām sākas, raksta pēdiņās.",
     "At the beginning of a value the characters &, * and ! mean an anchor, a reference to one and a type's tag. "
     "Content "
     "files do not allow them, so that every value can be seen where it stands. Text that begins with one is written "
     "in "
     "quotes."}};

inline constexpr DiagnosticCode several_documents{
    "P017",
    Severity::error,
    {"failā ir vairāk nekā viens YAML dokuments", "the file has more than one YAML document"},
    {"izdzēsiet rindu “---” vai sadaliet failu", "delete the line \"---\", or divide the file"},
    {"Rinda “---” YAML failā sāk jaunu dokumentu. Satura failā ir tieši viens.",
     "The line \"---\" begins a new document in YAML. A content file is exactly one."}};

inline constexpr DiagnosticCode nested_too_deep{
    "P018",
    Severity::error,
    {"vērtības ir ligzdotas dziļāk par {0} līmeņiem", "values are nested deeper than {0} levels"},
    {"vienkāršojiet šo vērtību", "make this value simpler"},
    {"Satura failos sarakstus un atslēgu kopas var likt vienu otrā ne vairāk kā 40 līmeņos. Nevienam īstam failam tik "
     "daudz "
     "nevajag; parasti vainīga ir neaizvērta iekava.",
     "Lists and sets of keys can stand in each other at most 40 levels deep. No real file needs as many; usually a "
     "bracket "
     "was not closed."}};

inline constexpr DiagnosticCode too_many_values{
    "P019",
    Severity::error,
    {"failā ir vairāk nekā {0} vērtību", "the file has more than {0} values"},
    {"sadaliet to", "divide it"},
    {"Tik liels fails aizņemtu pārāk daudz atmiņas. Lielu tabulu sadaliet vairākās.",
     "A file of that size would take too much memory. Divide a large table into several."}};

inline constexpr DiagnosticCode front_matter_not_closed{
    "P020",
    Severity::error,
    {"faila galva nav aizvērta", "the front matter is never closed"},
    {"aiz galvas pēdējās rindas pievienojiet rindu “---”", "add a line \"---\" after its last line"},
    {"Markdown faila galva sākas pirmajā rindā ar “---” un beidzas ar otru tādu pašu rindu; starp tām ir virsraksts, "
     "kopsavilkums un citas ziņas par lapu, aiz tām teksts.",
     "A Markdown file's front matter begins with \"---\" on the first line and ends with a second such line; between "
     "them "
     "stand the title, the summary and other facts about the page, after them its text."}};

inline constexpr DiagnosticCode not_a_mapping{
    "P021",
    Severity::error,
    {"šeit jābūt rindām “atslēga: vērtība”", "here must be lines of the form \"key: value\""},
    {},
    {"Satura fails un faila galva ir atslēgas ar vērtībām, nevis saraksts vai viena vērtība.",
     "A content file, and front matter, are keys with values, not a list or a single value."}};

inline constexpr DiagnosticCode unclosed_bracket{
    "P022",
    Severity::error,
    {"iekava “{0}” nav aizvērta, vai arī starp elementiem trūkst komata",
     "the bracket \"{0}\" is never closed, or a comma is missing between its items"},
    {"pievienojiet “{1}”; ja iekava ir teksta daļa, lieciet tekstu pēdiņās",
     "add \"{1}\"; if the bracket belongs to a text, put the text in quotes"},
    {"Saraksts iekavās ir “[pirmais, otrais]”, atslēgas iekavās ir “{lv: teksts, en: text}”. Elementus atdala komati, "
     "un "
     "katrai atvērtai iekavai ir aizverošā.",
     "A list in brackets is \"[first, second]\", keys in brackets are \"{lv: teksts, en: text}\". Commas separate the "
     "items, and every open bracket has a closing one."}};

inline constexpr DiagnosticCode text_after_value{
    "P023",
    Severity::error,
    {"aiz vērtības beigām ir vēl kaut kas", "something follows the end of the value"},
    {"ja viss ir viens teksts, lieciet to visu pēdiņās: {0}", "if all of it is one text, put all of it in quotes: {0}"},
    {"Vērtība pēdiņās vai iekavās beidzas ar aizverošo pēdiņu vai iekavu; aiz tās rindā vairs nekā nav. Apostrofu "
     "vienkāršajās "
     "pēdiņās raksta divreiz: 'it''s'.",
     "A value in quotes or brackets ends with the closing quote or bracket, and nothing follows it on the line. An "
     "apostrophe inside single quotes is written twice: 'it''s'."}};

inline constexpr DiagnosticCode reserved_start{
    "P024",
    Severity::error,
    {"vērtība nevar sākties ar “{0}”", "a value cannot begin with \"{0}\""},
    {"lieciet vērtību pēdiņās: {1}", "put the value in quotes: {1}"},
    {"Dažas zīmes vērtības sākumā YAML patur savām vajadzībām: @ ` % , ] } - ? un citas. Tekstu, kas ar tām sākas, "
     "raksta "
     "pēdiņās. Ja domāts saraksts, tā elementi “- …” sākas jaunā rindā.",
     "YAML keeps some characters at the beginning of a value for itself: @ ` % , ] } - ? and others. Text that begins "
     "with "
     "one is written in quotes. If a list is meant, its items \"- …\" begin on a new line."}};

inline constexpr DiagnosticCode invalid_escape{"P025",
                                               Severity::error,
                                               {"šeit “\\” nav derīgs", "the \"\\\" is not valid here"},
                                               {"rakstiet to divreiz: \\\\", "write it twice: \\\\"},
                                               {"Dubultajās pēdiņās zīme \\ sāk īpašu pierakstu: \\\" ir pēdiņas, \\n "
                                                "jauna rinda, \\u0101 rakstzīme pēc tās koda. Lai "
                                                "iegūtu pašu zīmi \\, to raksta divreiz.",
                                                "Inside double quotes a backslash begins a special notation: \\\" is a "
                                                "quote, \\n a new line, \\u0101 a character by "
                                                "its code. To get a backslash itself, write it twice."}};

inline constexpr DiagnosticCode late_front_matter{
    "P026",
    Severity::error,
    {"faila galva nesākas pirmajā rindā", "the front matter does not begin on the first line"},
    {"izdzēsiet tukšās rindas virs “---”", "delete the empty lines above \"---\""},
    {"Markdown faila galvai jāsākas ar “---” pašā pirmajā rindā; citādi tā būtu teksta daļa.",
     "A Markdown file's front matter must begin with \"---\" on the very first line; otherwise it would be part of the "
     "text."}};

inline constexpr DiagnosticCode not_key_and_value{
    "P027",
    Severity::error,
    {"rinda nav “atslēga: vērtība”", "the line is not \"key: value\""},
    {"aiz atslēgas lieciet kolu un atstarpi; garāku tekstu lieciet pēdiņās",
     "put a colon and a space after the key; put longer text in quotes"},
    {"Katra rinda ir atslēga, kols, atstarpe un vērtība. Bieža kļūda ir aizmirsta atstarpe aiz kola: "
     "“title:Nosaukums”, vai "
     "teksts, kas turpinās nākamajā rindā bez atkāpes.",
     "Every line is a key, a colon, a space and a value. A frequent slip is a forgotten space after the colon: "
     "\"title:Name\", or a text that goes on in the next line without indentation."}};

inline constexpr DiagnosticCode value_missing{
    "P028",
    Severity::error,
    {"pirms šīs vietas trūkst vērtības", "a value is missing before this place"},
    {"ierakstiet to vai izdzēsiet lieko zīmi", "write it, or delete what is too much"},
    {"Starp diviem komatiem vai aiz saraksta zīmes “-” jābūt vērtībai. Ja vērtības nav, rakstiet “null” vai tukšas "
     "pēdiņas.",
     "Between two commas, or after a list's \"-\", there must be a value. Where there is none, write \"null\" or empty "
     "quotes."}};

inline constexpr DiagnosticCode key_not_text{
    "P029",
    Severity::error,
    {"atslēgai jābūt vienkāršam tekstam", "a key must be simple text"},
    {},
    {"YAML ļauj par atslēgu lietot sarakstu vai neko; satura failos atslēga vienmēr ir vārds.",
     "YAML allows a list, or nothing, as a key; in content files a key is always a word."}};

}  // namespace parskats::document_codes
