#pragma once

#include "base/diagnostic.hpp"

namespace parskats::validate_codes {

// Names of things that the site does not have, in facts and in Markdown.

inline constexpr DiagnosticCode unknown_institution{
    "P104",
    Severity::error,
    {"nezināma iestāde “{0}”", "unknown institution \"{0}\""},
    {"pievienojiet to failā content/institutions.yaml", "add it to content/institutions.yaml"},
    {"Iestādes identifikatora nav failā content/institutions.yaml. Vai nu tas ir pārrakstīts nepareizi, vai iestāde "
     "vēl jāpievieno.",
     "The id of the institution is not in content/institutions.yaml. Either it is misspelt, or the institution is "
     "still to "
     "be added."}};

inline constexpr DiagnosticCode unknown_measure{
    "P105",
    Severity::error,
    {"nezināms pasākums “{0}”", "unknown measure \"{0}\""},
    {"plānā “{1}” tāda pasākuma nav", "the plan \"{1}\" has no such measure"},
    {"Pasākumam jābūt mapei plans/<plāns>/measures/<numurs>/. Cita plāna pasākumu raksta kopā ar plānu: 2025-2027/2.1.",
     "A measure has a folder plans/<plan>/measures/<number>/. A measure of another plan is written with its plan: "
     "2025-2027/2.1."}};

inline constexpr DiagnosticCode unknown_dataset{
    "P106",
    Severity::error,
    {"nezināma datu kopa “{0}”", "unknown dataset \"{0}\""},
    {"datu kopa ir fails content/statistics/{0}.json", "a dataset is a file content/statistics/{0}.json"},
    {"Datu kopas identifikators ir tās faila nosaukums mapē content/statistics bez “.json”.",
     "The id of a dataset is the name of its file in content/statistics without \".json\"."}};

inline constexpr DiagnosticCode unknown_campaign{
    "P107",
    Severity::error,
    {"nezināma kampaņa “{0}”", "unknown campaign \"{0}\""},
    {"kampaņa ir mape content/campaigns/{0}", "a campaign is a folder content/campaigns/{0}"},
    {"Kampaņas identifikators ir tās mapes nosaukums mapē content/campaigns.",
     "The id of a campaign is the name of its folder in content/campaigns."}};

inline constexpr DiagnosticCode unknown_page{"P108",
                                             Severity::error,
                                             {"nezināma lapa “{0}”", "unknown page \"{0}\""},
                                             {"lapa ir mape content/pages/{0}", "a page is a folder content/pages/{0}"},
                                             {"Lapas identifikators ir tās mapes nosaukums mapē content/pages.",
                                              "The id of a page is the name of its folder in content/pages."}};

inline constexpr DiagnosticCode unknown_resource{
    "P109",
    Severity::error,
    {"nezināms resurss “{0}”", "unknown resource \"{0}\""},
    {"pievienojiet to failā content/resources.yaml", "add it to content/resources.yaml"},
    {"Resursa identifikatora nav failā content/resources.yaml.",
     "The id of the resource is not in content/resources.yaml."}};

inline constexpr DiagnosticCode unknown_plan{
    "P110",
    Severity::error,
    {"nezināms plāns “{0}”", "unknown plan \"{0}\""},
    {"plāns ir mape content/plans/{0}", "a plan is a folder content/plans/{0}"},
    {"Plāna identifikators ir tās mapes nosaukums mapē content/plans, piemēram, 2021-2023.",
     "The id of a plan is the name of its folder in content/plans, such as 2021-2023."}};

inline constexpr DiagnosticCode unknown_anchor{
    "P152",
    Severity::error,
    {"šajā lapā nav virsraksta “#{0}”", "this page has no heading \"#{0}\""},
    {"enkuru veido no virsraksta: mazie burti bez garumzīmēm, vārdu starpā defises",
     "an anchor is made from the heading: lower-case letters without marks, hyphens between words"},
    {"Saite “#…” ved uz virsrakstu tajā pašā lapā tajā pašā valodā. Virsraksts ir mainīts, izdzēsts vai saite ir "
     "pārrakstīta nepareizi.",
     "A link \"#…\" leads to a heading of the same page in the same language. The heading was changed or deleted, or "
     "the "
     "link is misspelt."}};

inline constexpr DiagnosticCode unknown_asset{
    "P153",
    Severity::error,
    {"mapē assets nav faila “{0}”", "there is no file \"{0}\" in assets"},
    {"ielieciet failu mapē assets vai izlabojiet nosaukumu", "put the file into assets, or correct the name"},
    {"Attēli un citas faila, ko rāda lapas, atrodas mapē assets; nosaukumā lielie un mazie burti ir jāraksta precīzi.",
     "Pictures and other files that pages show are in the folder assets; capital and small letters of the name "
     "matter."}};

}  // namespace parskats::validate_codes
