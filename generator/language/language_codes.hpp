#pragma once

#include <span>

#include "base/diagnostic.hpp"

/// Faults of a language's messages. P440–P449.
namespace parskats::language_codes {

/// Every code of this room, in ascending order.
[[nodiscard]] std::span<const DiagnosticCode* const> all();

inline constexpr DiagnosticCode bad_pattern{
    "P440",
    Severity::error,
    {"ziņojumu “{0}” nevar nolasīt pie “{1}”", "message \"{0}\" cannot be read near \"{1}\""},
    {"pārbaudiet, vai katrai figūriekavai ir pāris", "check that every brace has its partner"},
    {"Ziņojumi ir pierakstīti ICU MessageFormat formā: “{name}” ir vieta tekstam, “{n, plural, one {# diena} other {# "
     "dienas}}” izvēlas formu pēc skaitļa. Parasti trūkst vienas figūriekavas vai komata. Figūriekavu, kas jārāda "
     "lasītājam, liek vienpēdiņās: '{'.",
     "Messages are written in ICU MessageFormat: \"{name}\" is a place for a text, \"{n, plural, one {# day} other {# "
     "days}}\" chooses a form by a number. Usually a brace or a comma is missing. A brace that readers shall see goes "
     "in "
     "single quotes: '{'."}};

inline constexpr DiagnosticCode other_form_missing{
    "P441",
    Severity::error,
    {"ziņojumā “{0}” pie “{1}” trūkst formas “other”", "message \"{0}\" lacks the form \"other\" near \"{1}\""},
    {"pievienojiet “other {…}”", "add \"other {…}\""},
    {"Katrai izvēlei pēc skaitļa vai vārda vajadzīga forma “other”: to lieto visos gadījumos, kas nav minēti "
     "atsevišķi.",
     "Every choice by a number or a word needs the form \"other\": it is used in all cases that are not named."}};

inline constexpr DiagnosticCode unknown_argument_type{
    "P442",
    Severity::error,
    {"ziņojumā “{0}” nezināms argumenta veids “{1}”", "message \"{0}\" has an unknown kind of argument, \"{1}\""},
    {"der: number (table, percent, eur), date (plain, on, until, by, since, brief), plural, select, selectordinal",
     "known are: number (table, percent, eur), date (plain, on, until, by, since, brief), plural, select, "
     "selectordinal"},
    {"Aiz argumenta nosaukuma var norādīt, kā to rakstīt: “{n, number}”, “{n, number, table}”, “{d, date, on}”. "
     "Argumentam jābūt nosaukumam, nevis kārtas numuram. Citu veidu nav.",
     "After an argument's name the message may say how to write it: \"{n, number}\", \"{n, number, table}\", \"{d, "
     "date, "
     "on}\". An argument has a name, not a position. There are no other kinds."}};

inline constexpr DiagnosticCode plural_form_missing{
    "P443",
    Severity::error,
    {"ziņojumā “{0}” argumentam “{1}” trūkst daudzskaitļa formas “{2}”",
     "message \"{0}\" lacks the plural form \"{2}\" of \"{1}\""},
    {"pievienojiet “{2} {…}”", "add \"{2} {…}\""},
    {"Katrai valodai ir savas skaitļa formas. Latviešu valodā tās ir trīs: “zero” (0, 10–20, 30 …: pasākumu), “one” "
     "(1, "
     "21, 101 …: pasākums) un “other” (2, 3, 22 …: pasākumi). Ja kādas trūkst, daļa skaitļu tiktu rakstīti nepareizi.",
     "Every language has its own forms for numbers. Latvian has three: \"zero\" (0, 10–20, 30 …), \"one\" (1, 21, 101 "
     "…) "
     "and \"other\" (2, 3, 22 …). Without one of them some numbers would be written wrongly."}};

inline constexpr DiagnosticCode unknown_plural_form{
    "P444",
    Severity::error,
    {"ziņojumā “{0}” argumentam “{1}” ir forma “{2}”, kādas šai valodai nav",
     "message \"{0}\" has the form \"{2}\" of \"{1}\", which this language does not have"},
    {"izdzēsiet to vai lietojiet valodas formas", "delete it, or use the language's own forms"},
    {"Formu ar šādu nosaukumu šajā valodā nelieto neviens skaitlis, tāpēc tā nekad neparādītos. Iespējams, tas ir cits "
     "nosaukums vai ziņojums ir pārņemts no citas valodas.",
     "No number uses a form of this name in this language, so it would never be seen. Perhaps its name is misspelt, or "
     "the "
     "message was taken over from another language."}};

inline constexpr DiagnosticCode unknown_argument{
    "P445",
    Severity::error,
    {"ziņojumam “{0}” nav argumenta “{1}”", "message \"{0}\" is not given an argument \"{1}\""},
    {"šim ziņojumam ir: {2}", "it is given: {2}"},
    {"Programma katram ziņojumam dod noteiktus argumentus. Cits nosaukums figūriekavās paliktu bez vērtības.",
     "The program gives each message certain arguments. Any other name in braces would have no value."}};

inline constexpr DiagnosticCode wrong_argument_kind{
    "P446",
    Severity::error,
    {"ziņojumā “{0}” arguments “{1}” ir {2}, un to tā lietot nevar",
     "message \"{0}\" cannot use \"{1}\" so: it is {2}"},
    {"lietojiet “{{1}}” vai veidu, kas tam atbilst", "use \"{{1}}\", or a kind that fits it"},
    {"Izvēlēties pēc skaitļa var tikai skaitlim, rakstīt kā datumu tikai datumu, izvēlēties pēc vārda tikai tekstam.",
     "Only a number can choose a plural form, only a date can be written as one, only a text can be selected by."}};

inline constexpr DiagnosticCode message_missing{"P447",
                                                Severity::error,
                                                {"trūkst ziņojuma “{0}”", "message \"{0}\" is missing"},
                                                {"pievienojiet to sadaļā “messages”", "add it below \"messages\""},
                                                {"Programmai vajag šo ziņojumu katrā vietnes valodā. Ziņojumu failā "
                                                 "aiz atslēgas rakstiet tekstu attiecīgajā valodā.",
                                                 "The program needs this message in every language of the site. In the "
                                                 "message file write the text in that language "
                                                 "after the key."}};

}  // namespace parskats::language_codes
