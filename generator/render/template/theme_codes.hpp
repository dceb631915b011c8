#pragma once

#include "base/diagnostic.hpp"

/// Faults of a theme's folder. P400–P409.
namespace parskats::template_codes {

inline constexpr DiagnosticCode theme_not_found{
    "P400",
    Severity::error,
    {"nav dizaina “{0}”", "there is no theme \"{0}\""},
    {"izveidojiet failu “themes/{0}/theme.yaml”", "create the file \"themes/{0}/theme.yaml\""},
    {"Dizainu meklē vietnes mapē “themes” un pēc tam starp programmas dizainiem. Mapē jābūt failam “theme.yaml”. "
     "Dizaina "
     "nosaukumā ir tikai mazie latīņu burti, cipari un defises.",
     "A theme is looked for in the site's folder \"themes\", then among those that come with the program. Its folder "
     "has a "
     "file \"theme.yaml\". The name of a theme has only lower-case ASCII letters, digits and hyphens."}};

inline constexpr DiagnosticCode theme_circle{
    "P401",
    Severity::error,
    {"dizaini cits citu paplašina pa apli: {0}", "the themes extend each other in a circle: {0}"},
    {"vienam no tiem izdzēsiet “extends”", "delete \"extends\" from one of them"},
    {"“extends” norāda dizainu, no kura ņem visu, kā šajā nav. Virknei kaut kur jābeidzas.",
     "\"extends\" names the theme from which everything comes that this one does not have. The chain must end "
     "somewhere."}};

inline constexpr DiagnosticCode unknown_theme_key{
    "P402",
    Severity::error,
    {"nezināma atslēga “{0}”", "unknown key \"{0}\""},
    {"šeit var būt: {1}", "there can be: {1}"},
    {"Šo atslēgu nekas nelasa, tāpēc tās vērtībai nebūtu nozīmes. Visticamāk, nosaukumā ir kļūda.",
     "Nothing reads this key, so its value would mean nothing. Most likely it is misspelt."}};

inline constexpr DiagnosticCode text_expected{
    "P403",
    Severity::error,
    {"atslēgai “{0}” vajag tekstu", "\"{0}\" must be a text"},
    {"rakstiet tekstu pēdiņās", "write a text in quotes"},
    {"Šeit jābūt tekstam vienā vērtībā. Ja teksts sākas ar figūriekavu, tas jāliek pēdiņās, citādi YAML to uzskata par "
     "sarakstu ar atslēgām.",
     "There must be one text here. If it begins with a brace, put it in quotes; otherwise YAML takes it for a "
     "mapping."}};

inline constexpr DiagnosticCode mapping_expected{
    "P404",
    Severity::error,
    {"atslēgai “{0}” vajag apakšatslēgas", "\"{0}\" must have keys of its own"},
    {"rakstiet “atslēga: vērtība” ar atkāpi zem tās", "write \"key: value\" indented below it"},
    {"Šī vērtība ir grupa: zem tās ar atkāpi ir atslēgas un to vērtības.",
     "This value is a group: keys and their values, indented below it."}};

inline constexpr DiagnosticCode list_expected{
    "P405",
    Severity::error,
    {"atslēgai “{0}” vajag sarakstu ar {1} tekstiem", "\"{0}\" must be a list of {1} texts"},
    {"rakstiet “[…, …]”", "write \"[…, …]\""},
    {"Vērtībai jābūt sarakstam, kurā ir tieši tik tekstu, cik norādīts: mēnešiem divpadsmit, pēdiņām divas.",
     "The value must be a list of exactly so many texts: twelve for months, two for quotes."}};

inline constexpr DiagnosticCode words_expected{
    "P409",
    Severity::error,
    {"atslēgai “{0}” vajag vārdu beigu sarakstu", "\"{0}\" must be a list of endings"},
    {"rakstiet “[ies y, s]”", "write \"[ies y, s]\""},
    {"Meklēšana nogriež šīs vārda beigas, lai atrastu visas vārda formas. Katrs saraksta vienums ir teksts: ko nogriež "
     "un, aiz atstarpes, ko liek vietā.",
     "The search cuts these endings off words, so that it finds all forms of a word. Each item is a text: what is cut "
     "off and, behind a space, what is put in its place."}};

inline constexpr DiagnosticCode unknown_theme_file{
    "P406",
    Severity::error,
    {"dizaina mapē nezināms fails vai mape “{0}”", "unknown file or folder \"{0}\" in the theme"},
    {"šeit var būt: {1}", "there can be: {1}"},
    {"Dizaina mapē ir “theme.yaml” un mapes “templates” (faili .mustache), “messages” (faili .yaml), “css” (faili "
     ".css), "
     "“js” (faili .js) un “static” (jebkuri faili). Citus failus nekas nelasa.",
     "A theme's folder has \"theme.yaml\" and the folders \"templates\" (files .mustache), \"messages\" (files .yaml), "
     "\"css\" (files .css), \"js\" (files .js) and \"static\" (any files). Nothing reads any other file."}};

inline constexpr DiagnosticCode template_missing{
    "P407",
    Severity::error,
    {"dizainā “{0}” nav veidnes “{1}”", "the theme \"{0}\" has no template \"{1}\""},
    {"pievienojiet “extends: default” vai izveidojiet failu", "add \"extends: default\", or create the file"},
    {"Programmai vajag šo veidni. Dizains, kas paplašina citu, trūkstošās veidnes ņem no tā.",
     "The program needs this template. A theme that extends another takes from it the templates that it lacks."}};

inline constexpr DiagnosticCode template_unused{
    "P408",
    Severity::warning,
    {"veidni “{0}” nekas nelieto", "nothing uses the template \"{0}\""},
    {"pārbaudiet faila nosaukumu", "check the file's name"},
    {"Ne lapas, ne citas veidnes šo failu nelieto. Ja tam bija jāaizstāj cita veidne, nosaukumā ir kļūda.",
     "Neither a page nor another template uses this file. If it was to replace another template, its name is "
     "misspelt."}};

}  // namespace parskats::template_codes
