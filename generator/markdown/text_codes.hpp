#pragma once

#include "base/diagnostic.hpp"

/// Faults of the text of Markdown bodies: HTML, headings, footnotes, limits. P220–P239.
namespace parskats::markdown_codes {

inline constexpr DiagnosticCode raw_html{
    "P220",
    Severity::error,
    {"HTML “{0}” tekstā nav atļauts", "HTML \"{0}\" is not allowed in the text"},
    {"rakstiet Markdown pierakstā; ja zīme < ir teksts, rakstiet \\<",
     "write it in Markdown; where the < is meant as text, write \\<"},
    {"Ar HTML var izjaukt lapu, tās pieejamību un drošību, tāpēc satura failos to neraksta. Treknraksts ir **teksts**, "
     "kursīvs *teksts*, saite [teksts](adrese), tabulu raksta ar svītrām. Vietnē, kuras autoriem var uzticēties, to "
     "var "
     "atļaut site.yaml ar allow_html: true.",
     "HTML can break a page, its accessibility and its safety, so content files have none. Bold is **text**, italics "
     "*text*, a link [text](address), and a table is written with bars. A site whose authors can be trusted may allow "
     "it "
     "by allow_html: true in site.yaml."}};

inline constexpr DiagnosticCode html_comment{
    "P221",
    Severity::error,
    {"HTML piezīme tekstā nav atļauta", "an HTML comment is not allowed in the text"},
    {"dzēsiet to; piezīmes citiem redaktoriem rakstiet pie izmaiņām, ne saturā",
     "delete it; notes to other editors belong to the change, not to the content"},
    {"Piezīme, kas rakstīta <!-- šādi -->, nonāktu publicētajā lapā, kur to var izlasīt ikviens.",
     "A comment written <!-- like this --> would be in the published page, where anybody can read it."}};

inline constexpr DiagnosticCode top_level_heading{
    "P222",
    Severity::error,
    {"tekstā ir pirmā līmeņa virsraksts “{0}”", "the text has a first-level heading, \"{0}\""},
    {"lapas virsraksts ir “title” faila sākumā; tekstā virsraksti sākas ar ##",
     "the page's heading is \"title\" at the top of the file; headings in the text begin with ##"},
    {"Lapai ir viens pirmā līmeņa virsraksts, un to ņem no faila sākuma. Tekstā pirmais līmenis ir ##.",
     "A page has one first-level heading, taken from the top of the file. In the text the first level is ##."}};

inline constexpr DiagnosticCode skipped_heading_level{
    "P223",
    Severity::warning,
    {"{0}. līmeņa virsraksts seko {1}. līmenim", "a heading of level {0} follows level {1}"},
    {"rakstiet {2}", "write {2}"},
    {"Virsraksti ir lapas satura rādītājs. Kas lapu klausās, pārlūko to pēc virsrakstiem, un izlaists līmenis tad "
     "izskatās "
     "pēc pazudušas nodaļas. Pirms pirmā virsraksta skaitās lapas virsraksts, tātad 1. līmenis.",
     "Headings are the page's outline. Whoever listens to the page moves by headings, and a level left out looks like "
     "a "
     "missing chapter. Before the first heading the page's own counts, which is level 1."}};

inline constexpr DiagnosticCode empty_heading{
    "P224",
    Severity::error,
    {"virsrakstam nav teksta", "the heading has no text"},
    {"uzrakstiet virsrakstu vai dzēsiet zīmes #", "write the heading, or delete the # signs"},
    {"Tukšs virsraksts satura rādītājā un ekrānlasītājā ir tukša rinda.",
     "An empty heading is an empty line in the table of contents and for a screen reader."}};

inline constexpr DiagnosticCode undefined_footnote{
    "P225",
    Severity::error,
    {"zemsvītras piezīmes “{0}” nav", "there is no footnote \"{0}\""},
    {"pievienojiet rindu “[^{0}]: piezīmes teksts”; ja iekavas ir teksts, rakstiet \\[",
     "add a line \"[^{0}]: text of the note\"; where the brackets are meant as text, write \\["},
    {"Piezīmei ir divas daļas: [^1] tekstā un rinda, kas sākas ar [^1]: un tālāk ir piezīmes teksts. Otrās te trūkst "
     "vai "
     "tās nosaukums ir rakstīts citādi.",
     "A footnote has two parts: [^1] in the text, and a line that begins with [^1]: and goes on with the note's text. "
     "The "
     "second is missing here, or its name is spelled otherwise."}};

inline constexpr DiagnosticCode unused_footnote{
    "P226",
    Severity::warning,
    {"zemsvītras piezīme “{0}” nekur nav lietota", "the footnote \"{0}\" is used nowhere"},
    {"ielieciet tekstā [^{0}] vai dzēsiet piezīmi", "put [^{0}] into the text, or delete the note"},
    {"Piezīme, uz kuru neviens teksts neved, lapā nenonāk.", "A note that no text leads to is not on the page."}};

inline constexpr DiagnosticCode duplicate_footnote{
    "P227",
    Severity::error,
    {"zemsvītras piezīme “{0}” ir rakstīta divreiz", "the footnote \"{0}\" is written twice"},
    {"dodiet vienai no tām citu nosaukumu", "give one of them another name"},
    {"Katrai piezīmei ir savs nosaukums; no divām vienādām otrā lapā nenonāktu.",
     "Every footnote has a name of its own; of two with the same name the second would not be on the page."}};

inline constexpr DiagnosticCode control_character{
    "P228",
    Severity::error,
    {"tekstā ir neredzama vadības zīme U+{0}", "the text has an invisible control character U+{0}"},
    {"dzēsiet to; tā parasti rodas, kopējot no citas programmas",
     "delete it; it usually comes from copying out of another program"},
    {"Vadības zīmēm tīmekļa lapā nav nozīmes, un dažas programmas no tām nobrūk.",
     "Control characters mean nothing on a web page, and some programs fail on them."}};

inline constexpr DiagnosticCode nested_too_deep{
    "P229",
    Severity::error,
    {"saraksti vai citāti ir ievietoti cits citā dziļāk par {0} līmeņiem",
     "lists or quotes stand inside each other more than {0} deep"},
    {"samaziniet līmeņu skaitu", "use fewer levels"},
    {"Ne lasītājs, ne pārlūks tik dziļu sarakstu nesaprastu. Parasti tā ir nejauši ielīmētu zīmju rinda.",
     "Neither a reader nor a browser could make sense of so deep a list. Usually it is a row of signs pasted by "
     "mistake."}};

inline constexpr DiagnosticCode table_too_large{
    "P230",
    Severity::error,
    {"tabula ir par lielu: vairāk nekā {0}", "the table is too large: more than {0}"},
    {"ielieciet datus mapē content/statistics un rādiet ar ![paraksts](dataset:id)",
     "put the data into content/statistics and show it by ![caption](dataset:id)"},
    {"Tabulā var būt līdz 100 kolonnām, un tukšas šūnas rindu galos ir jāieraksta. Lielai tabulai jābūt datu kopai, ko "
     "vietne pārbauda un piedāvā lejupielādēt.",
     "A table may have up to 100 columns, and empty cells at the ends of rows must be written. A large table should be "
     "a "
     "dataset, which the site checks and offers for download."}};

inline constexpr DiagnosticCode text_too_complex{
    "P231",
    Severity::error,
    {"rindkopā ir vairāk nekā {0} kvadrātiekavu", "the paragraph has more than {0} square brackets"},
    {"sadaliet to vairākās rindkopās", "split it into several paragraphs"},
    {"Tik daudz iekavu vienā rindkopā parasti ir nejauši ielīmēti dati; apstrādāt tos būtu ļoti ilgi.",
     "So many brackets in one paragraph are usually data pasted by mistake; working through them would take very "
     "long."}};

inline constexpr DiagnosticCode text_too_long{
    "P232",
    Severity::error,
    {"teksts ir garāks par {0} MiB", "the text is longer than {0} MiB"},
    {"sadaliet to vairākās lapās", "split it into several pages"},
    {"Tik garu lapu neviens neizlasītu, un pārlūks to rādītu ļoti lēni.",
     "Nobody would read so long a page, and a browser would be very slow with it."}};

inline constexpr DiagnosticCode list_from_year{
    "P233",
    Severity::warning,
    {"no “{0}.” rindas sākumā rodas numurēts saraksts", "\"{0}.\" at the start of a line begins a numbered list"},
    {"lai tas būtu gadskaitlis, rakstiet {0}\\. vai sāciet teikumu citādi",
     "where it is meant as a year, write {0}\\. or begin the sentence otherwise"},
    {"Skaitlis ar punktu un atstarpi rindkopas sākumā Markdown pierakstā ir saraksta numurs: “2022. gadā” kļūst par "
     "saraksta 2022. punktu.",
     "In Markdown a number, a full stop and a space at the start of a paragraph are the number of a list: \"2022. "
     "gadā\" becomes "
     "item 2022 of a list."}};

}  // namespace parskats::markdown_codes
