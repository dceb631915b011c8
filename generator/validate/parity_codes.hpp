#pragma once

#include "base/diagnostic.hpp"

namespace parskats::validate_codes {

// Faults of a text beside its twin: what the languages say differently, what is behind, what is called otherwise.

inline constexpr DiagnosticCode headings_differ{
    "P601",
    Severity::warning,
    {"virsraksti nesakrīt ar pirmtekstu: te ir {0}, tur {1}",
     "the headings differ from the source text: {0} here, {1} there"},
    {"lieciet abos tekstos vienas un tās pašas sadaļas vienā secībā",
     "give both texts the same sections in the same order"},
    {"Vienas lapas tekstiem visās valodās ir vienas un tās pašas sadaļas vienā secībā: citādi lasītājs vienā valodā "
     "uzzina mazāk. "
     "Kamēr virsraksti nesakrīt, skaitļus un saites sadaļu pa sadaļai salīdzināt nevar.",
     "The texts of a page have the same sections in the same order in every language: otherwise readers of one "
     "language learn "
     "less. While the headings differ, numbers and links cannot be compared section by section."}};

inline constexpr DiagnosticCode number_differs{
    "P602",
    Severity::warning,
    {"te ir {0}, bet pirmtekstā {1}", "{0} here, but {1} in the source text"},
    {"izlabojiet to tekstu, kurā skaitlis ir nepareizs", "correct the text that has the number wrong"},
    {"Vienai sadaļai abās valodās ir vieni un tie paši skaitļi, gadi un dienas. Salīdzina ciparus; vārdiem rakstītus "
     "skaitļus "
     "nesalīdzina.",
     "A section has the same numbers, years and days in every language. Digits are compared; numbers in words are "
     "not."}};

inline constexpr DiagnosticCode number_missing{
    "P603",
    Severity::warning,
    {"šajā sadaļā trūkst skaitļa {0}, kas ir pirmtekstā", "this section lacks the number {0} of the source text"},
    {"pievienojiet to vai izlabojiet pirmtekstu", "add it, or correct the source text"},
    {"Vienai sadaļai abās valodās ir vieni un tie paši skaitļi, gadi un dienas. Ja viens teksts skaitli raksta vārdiem "
     "un otrs ar "
     "cipariem, rakstiet abos vienādi.",
     "A section has the same numbers, years and days in every language. Where one text writes a number in words and "
     "the other in "
     "digits, write it the same way in both."}};

inline constexpr DiagnosticCode number_added{
    "P604",
    Severity::warning,
    {"skaitļa {0} šajā sadaļā pirmtekstā nav", "the source text does not have the number {0} in this section"},
    {"izdzēsiet to vai papildiniet pirmtekstu", "delete it, or complete the source text"},
    {"Vienai sadaļai abās valodās ir vieni un tie paši skaitļi, gadi un dienas. Ja viens teksts skaitli raksta vārdiem "
     "un otrs ar "
     "cipariem, rakstiet abos vienādi.",
     "A section has the same numbers, years and days in every language. Where one text writes a number in words and "
     "the other in "
     "digits, write it the same way in both."}};

inline constexpr DiagnosticCode link_differs{
    "P605",
    Severity::warning,
    {"saite ved uz “{0}”, bet pirmtekstā uz “{1}”", "the link leads to \"{0}\", but in the source text to \"{1}\""},
    {"izlabojiet to tekstu, kurā saite ir nepareiza", "correct the text that has the link wrong"},
    {"Vienas sadaļas saites, attēli un pārbaudītie skaitļi visās valodās ved uz vienu un to pašu.",
     "The links, figures and checked numbers of a section lead to the same things in every language."}};

inline constexpr DiagnosticCode link_missing{
    "P606",
    Severity::warning,
    {"šajā sadaļā trūkst saites uz “{0}”, kas ir pirmtekstā",
     "this section lacks the link to \"{0}\" of the source text"},
    {"pievienojiet to vai izlabojiet pirmtekstu", "add it, or correct the source text"},
    {"Vienas sadaļas saites, attēli un pārbaudītie skaitļi visās valodās ved uz vienu un to pašu.",
     "The links, figures and checked numbers of a section lead to the same things in every language."}};

inline constexpr DiagnosticCode link_added{
    "P607",
    Severity::warning,
    {"saites uz “{0}” šajā sadaļā pirmtekstā nav", "the source text does not have the link to \"{0}\" in this section"},
    {"izdzēsiet to vai papildiniet pirmtekstu", "delete it, or complete the source text"},
    {"Vienas sadaļas saites, attēli un pārbaudītie skaitļi visās valodās ved uz vienu un to pašu.",
     "The links, figures and checked numbers of a section lead to the same things in every language."}};

inline constexpr DiagnosticCode footnotes_differ{
    "P608",
    Severity::warning,
    {"zemsvītras piezīmju skaits nesakrīt ar pirmtekstu: te {0}, tur {1}",
     "the number of footnotes differs from the source text: {0} here, {1} there"},
    {"lieciet abos tekstos vienas un tās pašas piezīmes", "give both texts the same footnotes"},
    {"Piezīmēs bieži ir labojumi un iebildes. Lasītājam tās vajadzīgas katrā valodā.",
     "Footnotes often hold corrections and reservations. Readers need them in every language."}};

inline constexpr DiagnosticCode figure_without_link{
    "P610",
    Severity::hint,
    {"skaitlis {0} ir arī datu kopā “{1}”, bet nav ar to saistīts",
     "the number {0} is also in the dataset \"{1}\", but is not tied to it"},
    {"ja tas ir tas pats skaitlis, rakstiet [{0}](figure:{2})", "if it is the same figure, write [{0}](figure:{2})"},
    {"Skaitli ar saiti figure: pārbauda katrā būvē: ja datos to izlabo, tekstā tas nepaliek vecs. Ja skaitlis sakrīt "
     "tikai nejauši, "
     "nekas nav jādara.",
     "A number with a figure: link is checked at every build: when the data are corrected, the text does not stay "
     "behind. Where "
     "the two are equal by chance, nothing needs doing."}};

inline constexpr DiagnosticCode translation_behind{
    "P611",
    Severity::warning,
    {"pirmteksts ir mainījies pēc tulkošanas: {0}", "the source text has changed since it was translated: {0}"},
    {"pārlasiet, izlabojiet tulkojumu un izpildiet: parskats translated {1}",
     "read it again, correct the translation, then run: parskats translated {1}"},
    {"Fails content/translations.lock.json glabā katras tulkotās sadaļas pirmteksta nospiedumu. Šīs sadaļas pirmteksts "
     "tagad ir cits, "
     "tāpēc tulkojums, iespējams, ir novecojis. Atstarpju un rindu pārnesumu maiņa neskaitās.",
     "The file content/translations.lock.json keeps a digest of the source of every translated section. The source of "
     "this one is "
     "different now, so the translation may be out of date. Changes of spaces and line breaks do not count."}};

inline constexpr DiagnosticCode translation_never_recorded{
    "P612",
    Severity::warning,
    {"nav zināms, vai tulkojums atbilst pirmtekstam",
     "nobody has said that this translation is up to date with its source"},
    {"pārlasiet abus un izpildiet: parskats translated {0}", "read both, then run: parskats translated {0}"},
    {"Kad tulkojums ir gatavs, komanda “parskats translated” to atzīmē failā content/translations.lock.json. No tā "
     "brīža redzams, kuras "
     "sadaļas pirmtekstā ir mainījušās.",
     "When a translation is finished, \"parskats translated\" records so in content/translations.lock.json. From then "
     "on one sees "
     "which sections of the source have changed."}};

inline constexpr DiagnosticCode malformed_translation_record{
    "P613",
    Severity::error,
    {"šādu ierakstu “parskats translated” neraksta", "\"parskats translated\" does not write such an entry"},
    {"atjaunojiet failu no versiju vēstures vai izdzēsiet un izpildiet: parskats translated content",
     "restore the file from its history, or delete it and run: parskats translated content"},
    {"Failu content/translations.lock.json raksta tikai komanda “parskats translated”; ar roku to nelabo.",
     "The file content/translations.lock.json is written by \"parskats translated\" alone, never by hand."}};

inline constexpr DiagnosticCode name_of_another{
    "P620",
    Severity::warning,
    {"saites teksts “{0}” ir iestādes “{1}” nosaukums, bet saite ved uz “{2}”",
     "the link's text \"{0}\" is the name of the institution \"{1}\", but the link leads to \"{2}\""},
    {"izlabojiet tekstu vai saiti", "correct the text or the link"},
    {"Katras iestādes nosaukumi un saīsinājumi ir failā institutions.yaml. Lasītājs nedrīkst nonākt citas iestādes "
     "lapā nekā tās, ko "
     "sauc teksts.",
     "institutions.yaml has the names and abbreviations of every institution. No reader may land on the page of "
     "another "
     "institution than the text names."}};

inline constexpr DiagnosticCode name_misspelt{
    "P621",
    Severity::warning,
    {"iestādi “{1}” raksta citādi nekā “{0}”", "the institution \"{1}\" is not spelled \"{0}\""},
    {"rakstiet, kā failā institutions.yaml", "spell it as institutions.yaml does"},
    {"Vienai iestādei ir viens rakstījums. Nosaukumi un saīsinājumi ir failā institutions.yaml; locījumi ir atļauti.",
     "An institution is spelled in one way. Its names and abbreviations stand in institutions.yaml; inflected forms "
     "are fine."}};

inline constexpr DiagnosticCode term_to_avoid{
    "P622",
    Severity::warning,
    {"“{0}” šajā vietnē sauc citādi", "\"{0}\" is not the term that this site uses"},
    {"rakstiet “{1}”", "write \"{1}\""},
    {"Vienu jēdzienu visās lapās sauc vienādi. Termini un vārdi, no kuriem jāizvairās, ir failā content/glossary.yaml.",
     "One thing has one name on all pages. The terms, and the words to avoid, stand in content/glossary.yaml."}};

}  // namespace parskats::validate_codes
