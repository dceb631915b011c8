#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>

#include "language/locale_facts.hpp"

/// Facts of three languages for tests of the language room, which knows no theme files.
namespace parskats::test {

inline void set_forms(LocaleFacts& facts, DatePrecision precision, std::initializer_list<const char*> patterns) {
    std::size_t form = 0;
    for (const char* pattern : patterns) facts.dates[static_cast<std::size_t>(precision)][form++] = pattern;
}

inline LocaleFacts latvian_facts() {
    LocaleFacts facts;
    facts.tag = "lv";
    facts.months = {{
        {"janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris", "oktobris",
         "novembris", "decembris"},
        {"janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā", "jūlijā", "augustā", "septembrī", "oktobrī",
         "novembrī", "decembrī"},
        {"janvārim", "februārim", "martam", "aprīlim", "maijam", "jūnijam", "jūlijam", "augustam", "septembrim",
         "oktobrim", "novembrim", "decembrim"},
        {"janvāra", "februāra", "marta", "aprīļa", "maija", "jūnija", "jūlija", "augusta", "septembra", "oktobra",
         "novembra", "decembra"},
    }};
    set_forms(facts, DatePrecision::full,
              {"{year}.\u00a0gada {day}.\u00a0{month}", "{year}.\u00a0gada {day}.\u00a0{month.on}",
               "līdz {year}.\u00a0gada {day}.\u00a0{month.until}", "līdz {year}.\u00a0gada {day}.\u00a0{month.until}",
               "no {year}.\u00a0gada {day}.\u00a0{month.since}", "{day2}.{month2}.{year}."});
    set_forms(facts, DatePrecision::month, {"{year}.\u00a0gada {month}", "{year}.\u00a0gada {month.on}"});
    set_forms(facts, DatePrecision::year, {"{year}.\u00a0gads", "{year}.\u00a0gadā"});
    set_forms(facts, DatePrecision::years, {"{first}.–{last}.\u00a0gads", "{first}.–{last}.\u00a0gadā"});
    facts.span = "{since} {until}";
    facts.percent = "{0}\u00a0%";
    facts.money_eur = "{0}\u00a0EUR";
    facts.quote_open = "“";
    facts.quote_close = "”";
    facts.collation =
        "&A<ā<<<Ā &C<č<<<Č &E<ē<<<Ē &G<ģ<<<Ģ &I<y<<<Y<ī<<<Ī &K<ķ<<<Ķ &L<ļ<<<Ļ &N<ņ<<<Ņ &O<ō<<<Ō &R<ŗ<<<Ŗ &S<š<<<Š "
        "&U<ū<<<Ū &Z<ž<<<Ž";
    return facts;
}

inline LocaleFacts english_facts() {
    LocaleFacts facts;
    facts.tag = "en-GB";
    facts.months[0] = {"January", "February", "March",     "April",   "May",      "June",
                       "July",    "August",   "September", "October", "November", "December"};
    facts.months[1] = facts.months[2] = facts.months[3] = facts.months[0];
    set_forms(facts, DatePrecision::full,
              {"{day} {month} {year}", "on {day} {month} {year}", "until {day} {month} {year}",
               "by {day} {month} {year}", "since {day} {month} {year}", "{day2}/{month2}/{year}"});
    set_forms(facts, DatePrecision::month, {"{month} {year}", "in {month} {year}"});
    set_forms(facts, DatePrecision::year, {"{year}", "in {year}"});
    set_forms(facts, DatePrecision::years, {"{first}–{last}", "in {first}–{last}"});
    facts.span = "from {first} to {last}";
    facts.percent = "{0}%";
    facts.money_eur = "€{0}";
    facts.quote_open = "“";
    facts.quote_close = "”";
    return facts;
}

inline LocaleFacts ukrainian_facts() {
    LocaleFacts facts;
    facts.tag = "uk";
    facts.months[0] = {"січень", "лютий",   "березень", "квітень", "травень",  "червень",
                       "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"};
    facts.months[1] = {"січні", "лютому", "березні", "квітні", "травні",    "червні",
                       "липні", "серпні", "вересні", "жовтні", "листопаді", "грудні"};
    facts.months[2] = facts.months[3] = {"січня", "лютого", "березня", "квітня", "травня",    "червня",
                                         "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"};
    set_forms(facts, DatePrecision::full, {"{day} {month.since} {year} року"});
    set_forms(facts, DatePrecision::month, {"{month} {year} року", "у {month.on} {year} року"});
    set_forms(facts, DatePrecision::year, {"{year} рік", "у {year} році"});
    set_forms(facts, DatePrecision::years, {"{first}–{last} роки"});
    facts.span = "з {first} до {last}";
    facts.percent = "{0}\u00a0%";
    facts.money_eur = "{0}\u00a0€";
    facts.quote_open = "«";
    facts.quote_close = "»";
    return facts;
}

}  // namespace parskats::test
