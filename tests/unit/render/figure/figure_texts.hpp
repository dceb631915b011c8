#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include "language/messages.hpp"

namespace parskats::test {

/// The figures' messages in one language, for tests that read no theme.
class FigureTexts {
public:
    explicit FigureTexts(std::string_view language) : locale_(facts(language)), messages_(locale_) {
        const bool lv = language == "lv";
        add("about", lv ? "Par šo tabulu" : "About this table");
        add("unit", lv ? "Mērvienība" : "Unit");
        add("csv", lv ? "Lejupielādēt CSV" : "Download CSV");
        add("jsonstat", lv ? "Lejupielādēt JSON-stat" : "Download JSON-stat");
        add("source", lv ? "Avots" : "Source");
        add("place", lv ? "Vieta avotā" : "Place in the source");
        add("updated", lv ? "Dati atjaunoti {date, date, brief}" : "Data updated {date, date, brief}");
        add("not_additive", lv ? "Šos skaitļus nedrīkst saskaitīt." : "Do not add these numbers up.");
        add("subset_of", lv ? "Daļa no tabulas" : "Part of the table");
        add("note_reference", lv ? "{mark} piezīme" : "note {mark}");
        add("note_back", lv ? "Atpakaļ uz šūnu: {cell}" : "Back to the cell: {cell}");
        add("parts_sum", lv ? "Saskaitot daļas, iznāk {sum}." : "The parts add up to {sum}.");
        add("printed", lv ? "avotā “{text}”" : "“{text}” in the source");
        add("printed_sign", "“{text}”");
        add("printed_blank", lv ? "avotā tukšs" : "blank in the source");
        add("printed_blank_sign", "“ ”");
        add("not_printed", lv ? "avotā nav" : "not in the source");
        add("not_available", lv ? "nav datu" : "not available");
        add("not_available_sign", "[x]");
        add("not_applicable", lv ? "nav piemērojams" : "not applicable");
        add("not_applicable_sign", "[z]");
        add("confidential", lv ? "konfidenciāls" : "confidential");
        add("confidential_sign", "[c]");
        add("not_published", lv ? "vēl nav publicēts" : "not yet published");
        add("not_published_sign", "[n]");
    }

    [[nodiscard]] const Messages& messages() const { return messages_; }

private:
    static LocaleFacts facts(std::string_view language) {
        LocaleFacts out;
        out.tag = language;
        for (auto& patterns : out.dates) patterns.fill("{day2}.{month2}.{year}.");
        return out;
    }

    void add(std::string_view name, std::string_view pattern) {
        Diagnostics faults;
        messages_.add("figure." + std::string(name), pattern, {}, faults);
    }

    Locale locale_;
    Messages messages_;
};

}  // namespace parskats::test
