#pragma once

#include <span>

#include "base/diagnostic.hpp"
#include "render/template/message_file_codes.hpp"
#include "render/template/theme_codes.hpp"

/// Faults of templates. P410–P429. Those of themes and their message files are included.
namespace parskats::template_codes {

/// Every code of themes, templates and message files (P400–P439), in ascending order.
[[nodiscard]] std::span<const DiagnosticCode* const> all();

inline constexpr DiagnosticCode tag_not_closed{
    "P410",
    Severity::error,
    {"birka nav aizvērta", "the tag is not closed"},
    {"pabeidziet to ar “{0}” tajā pašā rindā", "end it with \"{0}\" on the same line"},
    {"Birka sākas ar “{{”, bet tās beigu nav. Aiz “{{” jābūt “}}”, aiz “{{{” jābūt “}}}”. Vairākas rindas drīkst "
     "aizņemt "
     "tikai piezīme “{{! … }}”.",
     "A tag begins with \"{{\" but does not end. \"{{\" ends with \"}}\", \"{{{\" with \"}}}\". Only a comment, \"{{! "
     "… "
     "}}\", may take more than one line."}};

inline constexpr DiagnosticCode section_not_closed{
    "P411",
    Severity::error,
    {"sadaļa “{0}” nav aizvērta", "the section \"{0}\" is not closed"},
    {"pievienojiet “{{/{0}}}”", "add \"{{/{0}}}\""},
    {"Katrai sadaļai “{{#nosaukums}}” vai “{{^nosaukums}}” tajā pašā failā jābeidzas ar “{{/nosaukums}}”.",
     "Every section \"{{#name}}\" or \"{{^name}}\" ends with \"{{/name}}\" in the same file."}};

inline constexpr DiagnosticCode section_end_unexpected{
    "P412",
    Severity::error,
    {"“{0}” šeit nav ko aizvērt", "there is no section \"{0}\" to close here"},
    {"šeit jāaizver: {1}", "what is open here: {1}"},
    {"Sadaļas aizver pretējā secībā, nekā tās atvērtas: iekšējo pirms ārējās. Veidnes daļa nedrīkst aizvērt sadaļu, ko "
     "atvērusi cita veidne.",
     "Sections close in the opposite order to that in which they were opened: the inner before the outer. A partial "
     "cannot close a section that another template opened."}};

inline constexpr DiagnosticCode unknown_name{
    "P413",
    Severity::error,
    {"veidnei “{1}” šeit nav lauka “{0}”", "the template \"{1}\" has no field \"{0}\" here"},
    {"šeit ir: {2}", "there are: {2}"},
    {"Katra veidne saņem noteiktus laukus. Nosaukums, kura nav starp tiem, lapā neko neparādītu, tāpēc tas ir kļūda. "
     "Saraksta vai objekta sadaļā ir redzami gan tās lauki, gan ārējie.",
     "Every template is given certain fields. A name that is not among them would show nothing on the page, so it is a "
     "fault. Inside the section of a list or an object its own fields can be used, and those around it."}};

inline constexpr DiagnosticCode not_a_section{
    "P414",
    Severity::error,
    {"lauks “{0}” ir teksts un nevar atvērt sadaļu", "the field \"{0}\" is text and cannot open a section"},
    {"rakstiet “{{{0}}}” vai izmantojiet pazīmi vai objektu", "write \"{{{0}}}\", or use a flag or an object"},
    {"Sadaļu var atvērt pazīme (rādīt vai nerādīt), saraksts (reizi katrai vienībai) un objekts (ja tas ir). Teksta "
     "lauks ir "
     "vienmēr, tāpēc sadaļa ar to neko neizšķirtu.",
     "A section can be opened by a flag (show or not), a list (once for each item) and an object (if it is there). A "
     "text "
     "field is always there, so a section of it would decide nothing."}};

inline constexpr DiagnosticCode html_needs_three_braces{
    "P415",
    Severity::error,
    {"lauks “{0}” ir gatavs HTML, un tam vajag trīs figūriekavas",
     "the field \"{0}\" is finished HTML and needs three braces"},
    {"rakstiet “{{{{0}}}}”", "write \"{{{{0}}}}\""},
    {"Ar divām figūriekavām lasītājs redzētu HTML birkas kā tekstu. HTML lauki ir droši: tajos viss nepieciešamais jau "
     "ir "
     "aizstāts.",
     "With two braces readers would see the HTML tags as text. HTML fields are safe: what has to be escaped in them "
     "already is."}};

inline constexpr DiagnosticCode text_has_three_braces{
    "P416",
    Severity::error,
    {"lauks “{0}” ir teksts, un tam jābūt divās figūriekavās", "the field \"{0}\" is text and must have two braces"},
    {"rakstiet “{{{0}}}”", "write \"{{{0}}}\""},
    {"Trīs figūriekavās teksts nonāktu lapā, neaizstājot “<” un “&”: lapa varētu sabojāties, un kāds tajā varētu "
     "iekļaut "
     "svešu kodu.",
     "With three braces a text would get into the page without its \"<\" and \"&\" being escaped: it could break the "
     "page, "
     "or bring foreign code into it."}};

inline constexpr DiagnosticCode bad_tag_name{
    "P417",
    Severity::error,
    {"“{0}” nav lauka nosaukums", "\"{0}\" is not the name of a field"},
    {"nosaukumā ir mazie latīņu burti, cipari un “_”", "a name has lower-case ASCII letters, digits and \"_\""},
    {"Nosaukums ar punktu (“a.b”) vai “.” šeit nav atļauts: objekta laukus lieto tā sadaļā, “{{#a}}{{b}}{{/a}}”.",
     "A name with a dot (\"a.b\") or \".\" alone cannot be used: take an object's fields inside its section, "
     "\"{{#a}}{{b}}{{/a}}\"."}};

inline constexpr DiagnosticCode delimiter_change{
    "P418",
    Severity::error,
    {"birku iekavas nedrīkst mainīt", "the delimiters of tags cannot be changed"},
    {"izdzēsiet šo birku", "delete this tag"},
    {"Birka “{{=… …=}}” Mustache valodā maina iekavas. Veidnēs tā nav vajadzīga un padarītu tās grūti lasāmas.",
     "In Mustache a tag \"{{=… …=}}\" changes the delimiters. Templates do not need it, and would be hard to read."}};

inline constexpr DiagnosticCode unknown_partial{
    "P419",
    Severity::error,
    {"nav veidnes “{0}”, ko šeit iekļaut", "there is no template \"{0}\" to take in here"},
    {"izveidojiet failu “templates/{0}.mustache”", "create the file \"templates/{0}.mustache\""},
    {"“{{>nosaukums}}” iekļauj veidni “templates/nosaukums.mustache” no šī dizaina vai no tā, ko tas paplašina.",
     "\"{{>name}}\" takes in the template \"templates/name.mustache\" of this theme or of one that it extends."}};

inline constexpr DiagnosticCode partial_recursion{
    "P420",
    Severity::error,
    {"veidne “{0}” iekļauj pati sevi: {1}", "the template \"{0}\" takes in itself: {1}"},
    {"izdzēsiet vienu no šīm birkām", "delete one of these tags"},
    {"Veidnes cita citu iekļauj pa apli, tāpēc lapai nebūtu gala.",
     "The templates take each other in, in a circle, so the page would have no end."}};

inline constexpr DiagnosticCode cannot_be_printed{
    "P421",
    Severity::error,
    {"lauku “{0}” nevar izdrukāt: tas atver sadaļu", "the field \"{0}\" cannot be printed: it opens a section"},
    {"rakstiet “{{#{0}}}…{{/{0}}}”", "write \"{{#{0}}}…{{/{0}}}\""},
    {"Pazīme, saraksts vai objekts nav teksts. Pazīme nosaka, vai rādīt sadaļu; saraksts to atkārto; objekts dod tai "
     "laukus.",
     "A flag, a list or an object is no text. A flag decides whether a section is shown, a list repeats it, an object "
     "gives it fields."}};

inline constexpr DiagnosticCode template_too_large{
    "P422",
    Severity::error,
    {"veidne “{0}” kopā ar iekļautajām ir pārāk liela", "the template \"{0}\" with all that it takes in is too large"},
    {"sadaliet to vai iekļaujiet mazāk", "divide it, or take in less"},
    {"Veidne ar visām iekļautajām daļām nedrīkst pārsniegt 4 MiB vai 50 000 birku.",
     "A template with everything that it takes in may have at most 4 MiB or 50,000 tags."}};

}  // namespace parskats::template_codes
