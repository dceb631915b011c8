#pragma once

#include "base/diagnostic.hpp"

/// Faults of files as such: their bytes, their names, their being there. P001–P009 and P040–P059.
namespace parskats::document_codes {

inline constexpr DiagnosticCode not_utf8{
    "P001",
    Severity::error,
    {"fails nav UTF-8 kodējumā: baits {0} šeit nav derīgs", "the file is not UTF-8: byte {0} is not valid here"},
    {"saglabājiet failu kodējumā UTF-8", "save the file with the encoding UTF-8"},
    {"Visiem satura failiem jābūt UTF-8 kodējumā. Šis fails visticamāk ir saglabāts vecākā kodējumā, piemēram, "
     "Windows-1257, vai arī tajā ir bojāti baiti. Atveriet to redaktorā, pārliecinieties, ka burti ir redzami pareizi, "
     "un saglabājiet kodējumā UTF-8. Kamēr tas nav izdarīts, pārējais šī faila saturs netiek pārbaudīts.",
     "Every content file must be UTF-8. This one was most likely saved in an older encoding such as Windows-1257, or "
     "some of its bytes are damaged. Open it in an editor, make sure that its letters look right, and save it as "
     "UTF-8. "
     "Until then nothing else in the file is checked."}};

inline constexpr DiagnosticCode byte_order_mark{
    "P002",
    Severity::error,
    {"fails sākas ar baitu secības zīmi (BOM)", "the file begins with a byte-order mark (BOM)"},
    {"saglabājiet to kā “UTF-8”, nevis “UTF-8 with BOM”", "save it as \"UTF-8\", not as \"UTF-8 with BOM\""},
    {"Faila pirmie trīs baiti ir neredzama zīme, ko dažas Windows programmas liek UTF-8 faila sākumā. Daudzas citas "
     "programmas to uztver kā teksta daļu, tāpēc satura failos tā nav atļauta.",
     "The file's first three bytes are an invisible mark that some Windows programs put before UTF-8 text. Many other "
     "programs take it for a part of the text, so content files must not have it."}};

inline constexpr DiagnosticCode foreign_line_end{
    "P003",
    Severity::error,
    {"rinda beidzas ar CR, nevis tikai ar LF", "the line ends with CR, not with LF alone"},
    {"saglabājiet failu ar Unix rindu beigām (LF)", "save the file with Unix line ends (LF)"},
    {"Satura failos rindas beidzas ar vienu zīmi LF. Šajā failā ir arī zīme CR, kā ierasts Windows vidē. Norādīta ir "
     "pirmā šāda rinda; parasti tādas ir visas. Redaktorā izvēlieties rindu beigas “LF” un saglabājiet failu; lai Git "
     "tās nemainītu, iestatiet “core.autocrlf” uz “input”.",
     "Lines of content files end with the single character LF. This file also has CR, as is usual on Windows. The "
     "place "
     "is that of the first such line; usually all lines are like it. Choose the line ends \"LF\" in your editor and "
     "save "
     "the file; to keep Git from changing them, set \"core.autocrlf\" to \"input\"."}};

inline constexpr DiagnosticCode not_composed{
    "P004",
    Severity::error,
    {"rakstzīme “{0}” nav saliktajā formā (NFC)", "the character \"{0}\" is not in composed form (NFC)"},
    {"ierakstiet to no jauna vai pārveidojiet failu formā NFC", "type it again, or convert the file to NFC"},
    {"Burtu ar mīkstinājuma, garuma vai citu zīmi var pierakstīt divējādi: kā vienu rakstzīmi vai kā burtu un "
     "atsevišķu "
     "zīmi aiz tā. Abi izskatās vienādi, bet meklēšana un kārtošana tos uzskata par dažādiem. Satura failos ir atļauta "
     "tikai pirmā, saliktā forma. Otrā parasti rodas, kopējot tekstu no PDF faila vai no macOS failu nosaukumiem. "
     "Norādīta ir pirmā šāda vieta failā.",
     "A letter with a mark can be written in two ways: as one character, or as a letter and a separate mark after it. "
     "Both look alike, but searching and sorting treat them as different. Content files use only the first, composed "
     "form. The second usually comes from text copied out of a PDF or from file names on macOS. The place is that of "
     "the "
     "first one in the file."}};

inline constexpr DiagnosticCode control_character{
    "P005",
    Severity::error,
    {"neatļauta vadības rakstzīme {0}", "control character {0} is not allowed"},
    {"izdzēsiet šo neredzamo rakstzīmi", "delete this invisible character"},
    {"Tekstā ir neredzama vadības rakstzīme. Tā parasti nokļūst failā, kopējot tekstu no citas programmas. Atļautas ir "
     "tikai rindas beigas (LF) un tabulators.",
     "The text has an invisible control character. It usually gets there with text copied from another program. Only "
     "line "
     "ends (LF) and tabs are allowed."}};

inline constexpr DiagnosticCode file_too_large{
    "P006",
    Severity::error,
    {"fails ir lielāks par {0} MiB", "the file is larger than {0} MiB"},
    {"sadaliet to vai samaziniet", "divide it or make it smaller"},
    {"Vietne nepieņem tik lielus failus: teksts tādā apjomā lasītājam nav lietojams, un vietnes izveide kļūtu lēna. "
     "YAML un Markdown failiem robeža ir 8 MiB, visiem pārējiem 64 MiB.",
     "The site does not take files this large: nobody can use a text of that size, and building would become slow. The "
     "limit is 8 MiB for YAML and Markdown files and 64 MiB for all others."}};

inline constexpr DiagnosticCode merge_conflict{
    "P007",
    Severity::error,
    {"failā palikuši divi varianti no neatrisināta sapludināšanas konflikta",
     "the file still has both sides of a merge conflict"},
    {"paturiet vienu no abiem variantiem (der jebkurš) un tad izpildiet: {0}",
     "keep one of the two sides, no matter which, and then run: {0}"},
    {"Divi cilvēki vai cilvēks un nakts pārbaude ir mainījuši vienas un tās pašas rindas, un versiju pārvaldība failā "
     "ierakstījusi abus variantus starp rindām, kas sākas ar “<<<<<<<”, “=======” un “>>>>>>>”. Šo failu raksta "
     "programma, "
     "tāpēc der jebkurš no variantiem: “git checkout --ours” vai “--theirs” ar faila nosaukumu; trūkstošo programma "
     "uzzinās pati.",
     "Two people, or a person and the nightly run, have changed the same lines, and version control has put both sides "
     "into the file, between lines that begin with \"<<<<<<<\", \"=======\" and \">>>>>>>\". The program writes this "
     "file, "
     "so either side will do: \"git checkout --ours\" or \"--theirs\" with the name of the file; the program finds out "
     "again what is missing."}};

inline constexpr DiagnosticCode unknown_file{
    "P040",
    Severity::error,
    {"nezināms fails “{0}”", "unknown file \"{0}\""},
    {"šajā mapē var būt tikai: {1}", "this folder can only hold: {1}"},
    {"Mapē “content” katram failam ir sava vieta un nosaukums. Šādu failu šeit neviens nelasa, tāpēc tā saturs vietnē "
     "neparādītos. Ja nosaukumā ir kļūda, izlabojiet to; attēlus un citus lejupielādējamus failus glabājiet mapē "
     "“assets”. Failus, kuru nosaukums sākas ar punktu, redaktoru rezerves kopijas un “README.md” ignorē.",
     "Every file below \"content\" has its place and its name. Nothing reads a file of this name here, so what it says "
     "would never appear on the site. If its name is misspelt, correct it; images and other downloads belong in the "
     "folder \"assets\". Files whose names begin with a dot, editors' backups and \"README.md\" are ignored."}};

inline constexpr DiagnosticCode unknown_folder{
    "P041",
    Severity::error,
    {"nezināma mape “{0}”", "unknown folder \"{0}\""},
    {"šajā mapē var būt tikai: {1}", "this folder can only hold: {1}"},
    {"Mapē “content” ir mapes “plans”, “statistics”, “campaigns” un “pages”; plāna mapē ir “directions” un “measures”; "
     "dziļāk citu mapju nav. Šīs mapes saturu neviens nelasa, tāpēc tas vietnē neparādītos.",
     "The folder \"content\" has the folders \"plans\", \"statistics\", \"campaigns\" and \"pages\"; a plan's folder "
     "has "
     "\"directions\" and \"measures\"; there are none below those. Nothing reads what is in this folder, so it would "
     "never appear on the site."}};

inline constexpr DiagnosticCode missing_file{
    "P042",
    Severity::error,
    {"trūkst faila “{0}”", "the file \"{0}\" is missing"},
    {"izveidojiet to; paraugs ir satura formāta aprakstā", "create it; the content format shows how"},
    {"Bez šī faila vietni nevar izveidot. Vietnei vajadzīgs “content/site.yaml”, katram plānam “plan.yaml”, katram "
     "pasākumam “measure.yaml”, katrai kampaņai “campaign.yaml”. Pārbaudiet, vai failam ir pareizs nosaukums un tas ir "
     "pareizajā mapē. Ja nav arī “content/site.yaml”, komanda, iespējams, ir palaista nepareizajā mapē.",
     "The site cannot be built without this file. A site needs \"content/site.yaml\", every plan \"plan.yaml\", every "
     "measure \"measure.yaml\", every campaign \"campaign.yaml\". Check that it has the right name and is in the right "
     "folder. If even \"content/site.yaml\" is missing, the command was perhaps run in the wrong folder."}};

inline constexpr DiagnosticCode bad_name{
    "P043",
    Severity::error,
    {"nosaukums “{0}” šeit neder", "the name \"{0}\" cannot be used here"},
    {"drīkst lietot mazos burtus bez garumzīmēm, ciparus un defises; pasākumiem arī punktus (1.10)",
     "use lower-case letters without marks, digits and hyphens; for measures also dots (1.10)"},
    {"Mapes vai faila nosaukums kļūst par adreses daļu un par identifikatoru, ar ko citi faili uz to norāda, tāpēc "
     "tajā "
     "var būt tikai mazie latīņu burti bez diakritiskajām zīmēm, cipari un defises starp tiem, ne vairāk kā 80 zīmes. "
     "Pasākuma mapes nosaukums ir tā numurs plānā, piemēram, “1.10”.",
     "The name of a folder or file becomes a part of an address, and the id by which other files refer to it. So it "
     "can "
     "only have lower-case ASCII letters, digits and hyphens between them, at most 80 of them. The name of a measure's "
     "folder is its number in the plan, such as \"1.10\"."}};

inline constexpr DiagnosticCode no_language_file{
    "P044",
    Severity::error,
    {"mapē nav neviena valodas faila", "the folder has no language file"},
    {"pievienojiet failu, kas nosaukts pēc valodas, piemēram, “lv.md”",
     "add a file named after a language, such as \"lv.md\""},
    {"Katram plānam, rīcības virzienam, pasākumam, kampaņai un lapai ir vismaz viens fails ar tekstu, un tā nosaukums "
     "ir "
     "valodas kods: “lv.md”, “en.md”. Bez tā lapai nebūtu pat virsraksta.",
     "Every plan, course of action, measure, campaign and page has at least one file with text, and its name is a "
     "language's code: \"lv.md\", \"en.md\". Without one the page would not even have a title."}};

inline constexpr DiagnosticCode bad_language_file_name{
    "P045",
    Severity::error,
    {"“{0}” nav valodas faila nosaukums", "\"{0}\" is not the name of a language file"},
    {"nosauciet to pēc valodas koda, piemēram, “lv.md” vai “pt-BR.md”",
     "name it after a language's code, such as \"lv.md\" or \"pt-BR.md\""},
    {"Markdown faila nosaukums šajā mapē ir tā valoda: divu vai trīs mazo burtu kods, aiz kura var būt defise un "
     "valsts "
     "kods ar lielajiem burtiem. Uz citiem Markdown failiem vietnē nekas nenorāda.",
     "The name of a Markdown file in this folder is its language: a code of two or three lower-case letters, "
     "optionally "
     "with a hyphen and a country's code in capitals. No other Markdown file would appear on the site."}};

inline constexpr DiagnosticCode special_file{
    "P046",
    Severity::error,
    {"“{0}” nav ne fails, ne mape", "\"{0}\" is neither a file nor a folder"},
    {"aizstājiet to ar īstu failu vai izdzēsiet", "replace it with a real file, or delete it"},
    {"Vietne lasa tikai parastus failus un mapes; saites, kas ved ārpus vietnes, ierīces un ligzdas netiek lasītas.",
     "The site reads only ordinary files and folders; links that lead out of the site, devices and sockets are not "
     "read."}};

inline constexpr DiagnosticCode expected_folder{
    "P047",
    Severity::error,
    {"“{0}” jābūt mapei, nevis failam", "\"{0}\" must be a folder, not a file"},
    {"izveidojiet mapi un ielieciet saturu tajā", "make a folder of this name and put the content into it"},
    {"Šis nosaukums satura mapē ir paredzēts mapei, bet tā vietā ir fails.",
     "In the content folder this name is that of a folder, but there is a file in its place."}};

inline constexpr DiagnosticCode expected_file{
    "P048",
    Severity::error,
    {"“{0}” jābūt failam, nevis mapei", "\"{0}\" must be a file, not a folder"},
    {"pārdēvējiet mapi", "rename the folder"},
    {"Šis nosaukums satura mapē ir paredzēts failam, bet tā vietā ir mape.",
     "In the content folder this name is that of a file, but there is a folder in its place."}};

inline constexpr DiagnosticCode bad_asset_name{
    "P049",
    Severity::error,
    {"nosaukums “{0}” nevar būt adreses daļa", "the name \"{0}\" cannot be part of an address"},
    {"lietojiet latīņu burtus, ciparus, defises, pasvītras un punktus",
     "use Latin letters, digits, hyphens, underscores and dots"},
    {"Mapes “assets” faili nonāk vietnē ar savu nosaukumu. Nosaukumam jābūt derīgam UTF-8 tekstam saliktajā formā "
     "(NFC), bez "
     "vadības rakstzīmēm un bez zīmes “\\”.",
     "The files of the folder \"assets\" keep their names on the site. A name must be valid UTF-8 text in composed "
     "form "
     "(NFC), without control characters and without \"\\\"."}};

}  // namespace parskats::document_codes
