#pragma once

#include "base/diagnostic.hpp"

/// Faults of a theme's message files and of what templates take from them. P430–P439.
namespace parskats::template_codes {

inline constexpr DiagnosticCode no_message_file{
    "P430",
    Severity::error,
    {"dizainam “{0}” nav ziņojumu valodā “{1}”", "the theme \"{0}\" has no messages in the language \"{1}\""},
    {"izveidojiet failu “themes/{0}/messages/{1}.yaml”", "create the file \"themes/{0}/messages/{1}.yaml\""},
    {"Katrai vietnes valodai vajag ziņojumu failu: valodas faktus (mēnešus, datumu formas, pēdiņas) un visus lapu "
     "tekstus. "
     "Par paraugu var ņemt citas valodas failu.",
     "Every language of the site needs a message file: the facts of the language (months, forms of dates, quotes) and "
     "all "
     "texts of the pages. The file of another language can serve as a model."}};

inline constexpr DiagnosticCode unknown_message{
    "P431",
    Severity::error,
    {"valodā “{1}” nav ziņojuma “{0}”", "there is no message \"{0}\" in the language \"{1}\""},
    {"pievienojiet to ziņojumu failā", "add it to the message file"},
    {"“{{t:atslēga}}” veidnē aizstāj ar ziņojumu lapas valodā. Tāda ziņojuma šajā valodā nav.",
     "\"{{t:key}}\" in a template becomes the message in the language of the page. This language has no such "
     "message."}};

inline constexpr DiagnosticCode message_has_arguments{
    "P432",
    Severity::error,
    {"ziņojumam “{0}” vajag argumentus, tāpēc veidnē to lietot nevar",
     "the message \"{0}\" needs arguments, so a template cannot use it"},
    {"izvēlieties ziņojumu bez argumentiem", "choose a message without arguments"},
    {"Veidnē var lietot tikai nemainīgus tekstus. Tekstu ar skaitli, datumu vai nosaukumu sagatavo programma un dod "
     "veidnei "
     "kā lauku.",
     "A template can use only texts that never change. A text with a number, a date or a name is made by the program "
     "and "
     "given to the template as a field."}};

inline constexpr DiagnosticCode bad_message_key{
    "P433",
    Severity::error,
    {"“{0}” nav ziņojuma atslēga", "\"{0}\" is not the key of a message"},
    {"atslēgā ir mazie latīņu burti, cipari, “.”, “-” un “_”",
     "a key has lower-case ASCII letters, digits, \".\", \"-\" and \"_\""},
    {"Ziņojumu atslēgas ir vienkāršas: “status.implemented”. Tās raksta vienā līmenī zem “messages”.",
     "The keys of messages are plain: \"status.implemented\". They stand at one level below \"messages\"."}};

inline constexpr DiagnosticCode locale_fact_missing{
    "P434",
    Severity::error,
    {"valodai “{0}” trūkst fakta “{1}”", "the language \"{0}\" lacks the fact \"{1}\""},
    {"pievienojiet to sadaļā “locale”", "add it below \"locale\""},
    {"Ziņojumu faila sadaļa “locale” apraksta valodu: “tag”, “months”, “dates”, “span”, “percent”, “money_eur”, "
     "“quotes”. "
     "Bez šī fakta skaitļus vai datumus nevarētu uzrakstīt.",
     "The part \"locale\" of a message file describes the language: \"tag\", \"months\", \"dates\", \"span\", "
     "\"percent\", "
     "\"money_eur\", \"quotes\". Without this fact numbers or dates could not be written."}};

inline constexpr DiagnosticCode unknown_slot{
    "P435",
    Severity::error,
    {"paraugam “{0}” nav vietas “{1}”", "the pattern \"{0}\" has no place for \"{1}\""},
    {"izdzēsiet to vai izlabojiet nosaukumu figūriekavās", "delete it, or correct the name in braces"},
    {"Datuma paraugā var būt: {year}, {day}, {day2}, {month2}, {month}, {month.on}, {month.until}, {month.since}; "
     "mēneša un "
     "gada paraugos tikai tas, kas par datumu zināms. Gadu posma paraugā: {first}, {last}. Laika posma paraugā: "
     "{since}, "
     "{until}, {first}, {last}.",
     "The pattern of a date can have {year}, {day}, {day2}, {month2}, {month}, {month.on}, {month.until}, "
     "{month.since}; "
     "those of a month or a year only what is known of it. The pattern of a span of years: {first}, {last}. Of a span "
     "of "
     "days: {since}, {until}, {first}, {last}."}};

inline constexpr DiagnosticCode number_place_missing{
    "P436",
    Severity::error,
    {"paraugā “{0}” trūkst vietas skaitlim", "the pattern \"{0}\" has no place for the number"},
    {"ierakstiet tajā “{1}”", "put \"{1}\" into it"},
    {"Naudas un procentu paraugs rāda, kas ir pirms skaitļa un kas aiz tā; skaitļa vietā tajā jābūt figūriekavām ar "
     "nulli.",
     "A pattern of money or of percentages shows what stands before the number and what after it; in the number's "
     "place it "
     "has a zero in braces."}};

inline constexpr DiagnosticCode bad_collation{
    "P437",
    Severity::error,
    {"kārtošanas likumus nevar nolasīt", "the rules of alphabetical order cannot be read"},
    {"rakstiet tos ICU formā: “&A<ā<<<Ā”", "write them as ICU does: \"&A<ā<<<Ā\""},
    {"“collation” ir ICU kārtošanas likumi: aiz “&” ir burts, no kura sāk; “<” nozīmē citu burtu, “<<<” lielo burtu. "
     "Ja "
     "likumu nav, valodu kārto tā, kā to dara ICU.",
     "\"collation\" has ICU's rules of order: after \"&\" the letter from which they start; \"<\" means another "
     "letter, "
     "\"<<<\" its capital. Without rules the language is sorted as ICU does it."}};

inline constexpr DiagnosticCode message_only_elsewhere{
    "P438",
    Severity::error,
    {"ziņojums “{0}” ir citā valodā, bet ne valodā “{1}”",
     "the message \"{0}\" is there in another language but not in \"{1}\""},
    {"pievienojiet tulkojumu failā “messages/{1}.yaml”", "add its translation to \"messages/{1}.yaml\""},
    {"Visām vietnes valodām ir vieni un tie paši ziņojumi; citādi kādā valodā lapā trūktu teksta.",
     "All languages of the site have the same messages; otherwise a text would be missing from the pages of one."}};

}  // namespace parskats::template_codes
