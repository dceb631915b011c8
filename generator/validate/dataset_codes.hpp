#pragma once

#include "base/diagnostic.hpp"

namespace parskats::validate_codes {

// Faults of statistics and of figures in texts.

inline constexpr DiagnosticCode unknown_dataset_form{
    "P301",
    Severity::error,
    {"datu kopai nav ne “columns” un “rows”, ne “class”: “dataset”",
     "a dataset needs \"columns\" and \"rows\", or \"class\": \"dataset\""},
    {"lietojiet mūsu tabulas formu vai JSON-stat 2.0", "use our table form or JSON-stat 2.0"},
    {"Datu kopa ir vai nu mūsu tabula ar “columns” un “rows”, vai JSON-stat 2.0 fails ar “class”: “dataset”. JSON-stat "
     "kolekcijas "
     "un atsevišķas dimensijas nav datu kopas.",
     "A dataset is either our table with \"columns\" and \"rows\", or a JSON-stat 2.0 file with \"class\": "
     "\"dataset\". "
     "JSON-stat collections and lone dimensions are no datasets."}};

inline constexpr DiagnosticCode bare_null{
    "P302",
    Severity::error,
    {"trūkstošai vērtībai nav iemesla", "a missing value needs its reason"},
    {"rakstiet {\"value\": null, \"reason\": \"not-available\", \"printed\": \"\"}",
     "write {\"value\": null, \"reason\": \"not-available\", \"printed\": \"\"}"},
    {"Nulle, tukša aile un “–” ir trīs dažādas lietas. Katrai trūkstošai vērtībai vajadzīgs iemesls: not-available "
     "(nav datu), "
     "not-applicable (nav attiecināms), confidential (konfidenciāls) vai not-published (nav publicēts). Ar “printed” "
     "pasaka, kas tās vietā ir avotā: \"–\" vai cits teksts, \"\" tukšai ailei, null, ja avots to nemin vispār.",
     "Zero, a blank and a dash are three different things. Every missing value needs a reason: not-available, "
     "not-applicable, confidential or not-published. \"printed\" says what the source has in its place: \"–\" or "
     "another text, \"\" for a blank cell, null where the source does not mention it at all."}};

inline constexpr DiagnosticCode not_a_cell{
    "P303",
    Severity::error,
    {"jābūt skaitlim vai trūkstošai vērtībai, bet ir {0}", "expected a number or a missing value, found {0}"},
    {"rakstiet skaitli bez pēdiņām un atstarpēm; trūkstošu vērtību rakstiet kā {\"value\": null, \"reason\": …}",
     "write a number without quotes or spaces, a missing value as {\"value\": null, \"reason\": …}"},
    {"Tabulas ailē ir skaitlis ar decimālpunktu (512294.47) vai trūkstoša vērtība ar iemeslu.",
     "A cell holds a number with a decimal point (512294.47), or a missing value with its reason."}};

inline constexpr DiagnosticCode too_many_decimals{
    "P304",
    Severity::error,
    {"skaitlim {0} ir vairāk par {1} zīmēm aiz komata", "{0} has more than {1} decimals"},
    {"izlabojiet skaitli vai “decimals”", "correct the number, or \"decimals\""},
    {"Datu kopas “decimals” nosaka, cik zīmju aiz komata ir visiem tās skaitļiem. Skaitļi netiek noapaļoti.",
     "\"decimals\" says how many decimals all numbers of the dataset have. No number is ever rounded."}};

inline constexpr DiagnosticCode number_out_of_range{
    "P305",
    Severity::error,
    {"skaitlis {0} ir pārāk liels", "the number {0} is too large"},
    {"pārbaudiet skaitli; iespējams, der lielāka mērvienība", "check the number; a larger unit may serve"},
    {"Skaitlim kopā ar zīmēm aiz komata drīkst būt ne vairāk kā 15 ciparu, lai tas visur paliktu precīzs.",
     "A number may have at most 15 digits with its decimals, so that it stays exact everywhere."}};

inline constexpr DiagnosticCode repeated_category{
    "P306",
    Severity::error,
    {"“{0}” ir divreiz", "\"{0}\" is there twice"},
    {"katrai rindai un ailei vajadzīgs savs identifikators", "every row and column needs an id of its own"},
    {"Rindas, ailes un dimensijas sauc pēc identifikatoriem, tāpēc katrs drīkst būt tikai vienreiz.",
     "Rows, columns and dimensions are named by their ids, so each may be there only once."}};

inline constexpr DiagnosticCode row_length{
    "P307",
    Severity::error,
    {"rindā ir {0} vērtības, bet ailes ir {1}", "the row has {0} values for {1} columns"},
    {"katrā rindā ir nosaukums un pa vērtībai katrai ailei", "a row has its name and a value for every column"},
    {"Katrā rindā jābūt tieši tik vērtībām, cik aiļu nosauc “columns”. Trūkstošu vērtību raksta ar iemeslu.",
     "Every row has exactly as many values as \"columns\" names. A missing value is written with its reason."}};

inline constexpr DiagnosticCode total_mismatch{
    "P308",
    Severity::error,
    {"kopsumma “{0}” ir {2}, bet saskaitot iznāk {1}", "the total \"{0}\" is {2}, but its parts add up to {1}"},
    {"izlabojiet skaitļus; ja tā ir publicēts avotā, pievienojiet “as_published” ar paskaidrojumu",
     "correct the numbers; if the source published it so, add \"as_published\" with a note"},
    {"Deklarētās kopsummas tiek pārrēķinātas. Ja avotā publicētā kopsumma nesakrīt ar daļu summu, atstājiet to, kā "
     "publicēts, un "
     "ar “as_published” paskaidrojiet atšķirību: lapa parādīs abus skaitļus.",
     "Declared totals are recomputed. Where the total that the source published differs from the sum of its parts, "
     "keep it as "
     "published and explain the difference in \"as_published\": the page shows both."}};

inline constexpr DiagnosticCode total_matches_after_all{
    "P309",
    Severity::warning,
    {"“as_published” ir lieks: kopsumma “{0}” sakrīt", "\"as_published\" is not needed: the total \"{0}\" is right"},
    {"izdzēsiet “as_published”", "delete \"as_published\""},
    {"“as_published” paskaidro kopsummu, kas nesakrīt ar daļu summu. Šī sakrīt.",
     "\"as_published\" explains a total that differs from the sum of its parts. This one does not."}};

inline constexpr DiagnosticCode unknown_category{
    "P310",
    Severity::error,
    {"dimensijai “{1}” nav vērtības “{0}”", "the dimension \"{1}\" has no \"{0}\""},
    {"lietojiet rindas vai ailes identifikatoru", "use the id of a row or column"},
    {"Rindas un ailes sauc pēc identifikatoriem, kā tie rakstīti datu kopas failā.",
     "Rows and columns are named by their ids, as the dataset's file spells them."}};

inline constexpr DiagnosticCode unknown_dimension{
    "P311",
    Severity::error,
    {"datu kopai nav dimensijas “{0}”", "the dataset has no dimension \"{0}\""},
    {"dimensijas: {1}", "its dimensions: {1}"},
    {"Dimensija ir pirmā aile (rindas) vai “dimension” (pārējās ailes); JSON-stat failā – ieraksts sarakstā “id”.",
     "A dimension is the first column (the rows) or \"dimension\" (the other columns); in a JSON-stat file an entry of "
     "\"id\"."}};

inline constexpr DiagnosticCode total_without_parts{
    "P312",
    Severity::error,
    {"kopsummai vajadzīga vai nu “row”, vai “column”", "a total needs either \"row\" or \"column\""},
    {"rakstiet {\"row\": \"total\", \"of\": [\"2021\", \"2022\"]}",
     "write {\"row\": \"total\", \"of\": [\"2021\", \"2022\"]}"},
    {"Kopsumma ir vai nu rinda (row), vai aile (column), un “of” nosauc daļas, no kurām tā sastāv.",
     "A total is either a row or a column, and \"of\" names the parts that it consists of."}};

inline constexpr DiagnosticCode empty_table{"P313",
                                            Severity::error,
                                            {"tabulā nav nevienas vērtības", "the table has no values"},
                                            {"vajadzīga vismaz viena rinda un divas ailes: nosaukums un vērtība",
                                             "at least one row and two columns are needed: a name and a value"},
                                            {"Tukšu tabulu nevar parādīt.", "An empty table cannot be shown."}};

inline constexpr DiagnosticCode table_too_large{
    "P314",
    Severity::error,
    {"datu kopa ir lielāka par {0} ailēm", "the dataset has more than {0} cells"},
    {"sadaliet to vairākās datu kopās", "split it into several datasets"},
    {"Tik lielu tabulu lasītājs lapā neapskatīs. Publicējiet to, kas vajadzīgs lapai.",
     "No reader will look through a table of that size. Publish what the page needs."}};

inline constexpr DiagnosticCode columns_without_dimension{
    "P315",
    Severity::error,
    {"vairākām vērtību ailēm vajadzīga “dimension”", "several columns of values need \"dimension\""},
    {"pasakiet, ko ailes nosauc: {\"id\": \"section\", \"label\": {…}}",
     "say what the columns name: {\"id\": \"section\", \"label\": {…}}"},
    {"Ailes ir vienas dimensijas vērtības, piemēram, panti vai novadi, un tai vajadzīgs identifikators un nosaukums.",
     "The columns are the categories of one dimension, sections or regions say, and that needs an id and a name."}};

inline constexpr DiagnosticCode value_in_missing_cell{
    "P316",
    Severity::error,
    {"šādi raksta tikai trūkstošu vērtību", "only a missing value is written like this"},
    {"rakstiet skaitli bez iekavām", "write the number without braces"},
    {"Pieraksts {\"value\": null, …} ir trūkstošai vērtībai. Skaitli raksta tieši.",
     "The form {\"value\": null, …} is for a missing value. A number is written as it is."}};

inline constexpr DiagnosticCode jsonstat_size{
    "P320",
    Severity::error,
    {"“size” neatbilst dimensijām: dimensijai “{0}” ir {1} vērtības, bet norādīts {2}",
     "\"size\" does not fit: the dimension \"{0}\" has {1} categories, not {2}"},
    {"eksportējiet failu vēlreiz", "export the file again"},
    {"JSON-stat failā “size” nosaka, cik vērtību ir katrai dimensijai, tādā pašā secībā kā “id”.",
     "In a JSON-stat file \"size\" says how many categories each dimension has, in the order of \"id\"."}};

inline constexpr DiagnosticCode jsonstat_index{
    "P321",
    Severity::error,
    {"dimensijas “{0}” vērtību secība nav saprotama", "the order of the categories of \"{0}\" is not clear"},
    {"“index” ir saraksts vai numuri no 0 bez tukšumiem", "\"index\" is a list, or numbers from 0 without gaps"},
    {"“category.index” nosaka dimensijas vērtību secību: tas ir identifikatoru saraksts vai katra identifikatora "
     "numurs no 0.",
     "\"category.index\" gives the order of a dimension's categories: a list of ids, or for each id its number from "
     "0."}};

inline constexpr DiagnosticCode jsonstat_value_count{
    "P322",
    Severity::error,
    {"“{0}” ir {1} ieraksti, bet ailes ir {2}", "\"{0}\" has {1} entries for {2} cells"},
    {"eksportējiet failu vēlreiz", "export the file again"},
    {"JSON-stat saraksts “value” (un “status”) satur pa ierakstam katrai ailei.",
     "In JSON-stat the list \"value\" (and \"status\") has an entry for every cell."}};

inline constexpr DiagnosticCode jsonstat_position{
    "P323",
    Severity::error,
    {"“{0}” nav ailes numurs no 0 līdz {1}", "\"{0}\" is not the number of a cell from 0 to {1}"},
    {"eksportējiet failu vēlreiz", "export the file again"},
    {"Kad “value” vai “status” ir objekts, tā atslēgas ir aiļu numuri.",
     "Where \"value\" or \"status\" is an object, its keys are the numbers of cells."}};

inline constexpr DiagnosticCode jsonstat_unknown_status{
    "P324",
    Severity::warning,
    {"nezināma zīme “{0}”; aile rādīta kā “nav datu”", "unknown status \"{0}\"; the cell is shown as not available"},
    {"zināmās zīmes nosauc “parskats explain P324”", "\"parskats explain P324\" lists the ones that are known"},
    {"Trūkstošas vērtības zīme JSON-stat failā pasaka iemeslu. Nav datu (not-available): “:”, “..”, “...”, “…”, “n”, "
     "“na”, “m”, “o”, "
     "“l”, “u”, “[x]”. Nav attiecināms (not-applicable): “x”, “z”, “[z]”, “.”, “-”, “–”. Konfidenciāls (confidential): "
     "“c”, “[c]”, "
     "“q”. Nav publicēts (not-published): “np”, “[w]”. Der arī mūsu pašu vārdi. Lielie un mazie burti ir vienādi.",
     "The status of a missing value in a JSON-stat file says why it is missing. Not available: \":\", \"..\", \"...\", "
     "\"…\", \"n\", "
     "\"na\", \"m\", \"o\", \"l\", \"u\", \"[x]\". Not applicable: \"x\", \"z\", \"[z]\", \".\", \"-\", \"–\". "
     "Confidential: \"c\", "
     "\"[c]\", \"q\". Not published: \"np\", \"[w]\". Our own words serve as well. Capital and small letters are the "
     "same."}};

inline constexpr DiagnosticCode jsonstat_missing_without_status{
    "P325",
    Severity::warning,
    {"{0} trūkstošām vērtībām nav zīmes; tās rādītas kā “nav datu”",
     "{0} missing values have no status; they are shown as not available"},
    {"pievienojiet “status” ar iemeslu", "add a \"status\" that says why"},
    {"JSON-stat failā null bez “status” nepasaka, kāpēc vērtības trūkst. Ja iemesls ir zināms, ierakstiet to; zīmes "
     "nosauc "
     "“parskats explain P324”.",
     "In a JSON-stat file a null without \"status\" does not say why the value is missing. Where the reason is known, "
     "write it; "
     "\"parskats explain P324\" lists the symbols."}};

inline constexpr DiagnosticCode jsonstat_missing_dimension{
    "P326",
    Severity::error,
    {"dimensija “{0}” nav aprakstīta", "the dimension \"{0}\" is not described"},
    {"eksportējiet failu vēlreiz", "export the file again"},
    {"Katrai dimensijai no saraksta “id” jābūt aprakstītai objektā “dimension”, ar “category”.",
     "Every dimension in \"id\" is described in \"dimension\", with its \"category\"."}};

inline constexpr DiagnosticCode figure_malformed{
    "P330",
    Severity::error,
    {"“{0}” nav skaitļa adrese", "\"{0}\" is not the address of a figure"},
    {"rakstiet figure:datu-kopa?dimensija=vērtība&dimensija=vērtība",
     "write figure:dataset?dimension=category&dimension=category"},
    {"Pārbaudīts skaitlis nosauc datu kopu un katras dimensijas vērtību: figure:seized-assets?year=2021.",
     "A checked figure names the dataset and a category of each dimension: figure:seized-assets?year=2021."}};

inline constexpr DiagnosticCode figure_unknown_dimension{
    "P331",
    Severity::error,
    {"datu kopai “{1}” nav dimensijas “{0}”", "the dataset \"{1}\" has no dimension \"{0}\""},
    {"dimensijas: {2}", "its dimensions: {2}"},
    {"Skaitļa adresē aiz “?” stāv datu kopas dimensijas ar vērtībām.",
     "Behind the \"?\" of a figure's address stand the dimensions of the dataset with their categories."}};

inline constexpr DiagnosticCode figure_unknown_category{
    "P332",
    Severity::error,
    {"datu kopas “{2}” dimensijai “{1}” nav vērtības “{0}”",
     "the dimension \"{1}\" of the dataset \"{2}\" has no \"{0}\""},
    {"lietojiet rindas vai ailes identifikatoru", "use the id of a row or column"},
    {"Skaitļa adresē rindas un ailes sauc pēc identifikatoriem, kā tie rakstīti datu kopas failā.",
     "The address of a figure names rows and columns by their ids, as the dataset's file spells them."}};

inline constexpr DiagnosticCode figure_ambiguous{
    "P333",
    Severity::error,
    {"skaitļa adresē trūkst dimensijas “{0}”", "the address of the figure lacks the dimension \"{0}\""},
    {"pievienojiet {0}=…", "add {0}=…"},
    {"Adresei jānosauc viena aile, tātad katras dimensijas vērtība. Izlaist drīkst tikai dimensiju ar vienu vienīgu "
     "vērtību.",
     "The address must name one cell, so a category of each dimension. Only a dimension with a single category may be "
     "left out."}};

inline constexpr DiagnosticCode figure_missing_value{
    "P334",
    Severity::error,
    {"šai ailei nav vērtības ({0})", "this cell has no value ({0})"},
    {"sakiet vārdiem, ka datu nav", "say in words that there are no data"},
    {"Pārbaudīts skaitlis var norādīt tikai uz aili ar vērtību.",
     "A checked figure can only point to a cell that has a value."}};

inline constexpr DiagnosticCode figure_differs{
    "P335",
    Severity::error,
    {"tekstā ir “{0}”, bet datos “{1}”", "the text says \"{0}\", but the data say \"{1}\""},
    {"izlabojiet tekstu vai datus: {2}", "correct the text or the data: {2}"},
    {"Pārbaudīts skaitlis tekstā sakrīt ar aili, uz kuru tas norāda, un ir uzrakstīts tā, kā šajā valodā raksta "
     "skaitļus.",
     "A checked figure equals the cell that it points to, written as numbers are written in the language of the "
     "text."}};

inline constexpr DiagnosticCode figure_wrong_space{
    "P336",
    Severity::error,
    {"skaitlī “{0}” ir nepareiza atstarpe", "\"{0}\" has the wrong kind of space"},
    {"lietojiet nedalāmo atstarpi (U+00A0): “{1}”", "use the no-break space (U+00A0): \"{1}\""},
    {"Skaitlis ir pareizs, bet tūkstošus latviešu valodā atdala nedalāmā atstarpe (U+00A0), lai skaitlis nepārdalītos "
     "starp "
     "rindām. Parasta vai šaura atstarpe te neder.",
     "The number is right, but in this language a no-break space (U+00A0) separates the thousands, so that no line "
     "ends inside "
     "the number. A plain or narrow space will not do."}};

}  // namespace parskats::validate_codes
