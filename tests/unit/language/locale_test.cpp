#include "language/locale.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "unit/language/example_facts.hpp"

using namespace parskats;
using parskats::test::english_facts;
using parskats::test::latvian_facts;
using parskats::test::ukrainian_facts;

namespace {

/// `text` with every no-break space shown, so that a test says which spaces they are.
std::string shown(std::string text) {
    for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0"))
        text.replace(at, 2, "·");
    return text;
}

std::vector<std::string> sorted(const Locale& locale, std::vector<std::string> texts) {
    std::reverse(texts.begin(), texts.end());
    std::sort(texts.begin(), texts.end(),
              [&](const auto& a, const auto& b) { return locale.sort_key(a) < locale.sort_key(b); });
    return texts;
}

}  // namespace

TEST_CASE("Latvian plural forms follow the last digits") {
    const Locale lv(latvian_facts());
    CHECK(lv.plural_category(0) == "zero");
    CHECK(lv.plural_category(1) == "one");
    CHECK(lv.plural_category(2) == "other");
    CHECK(lv.plural_category(10) == "zero");
    CHECK(lv.plural_category(11) == "zero");
    CHECK(lv.plural_category(21) == "one");
    CHECK(lv.plural_category(101) == "one");
    CHECK(lv.plural_category(111) == "zero");
}

TEST_CASE("Latvian plural forms of fractions follow the visible decimals") {
    const Locale lv(latvian_facts());
    CHECK(lv.plural_category(1, 1) == "one");     // 0,1
    CHECK(lv.plural_category(15, 1) == "other");  // 1,5
    CHECK(lv.plural_category(100, 1) == "zero");  // 10,0
    CHECK(lv.plural_category(11, 2) == "zero");   // 0,11
    CHECK(lv.plural_category(21, 2) == "one");    // 0,21
}

TEST_CASE("English and Ukrainian have the plural forms of CLDR") {
    const Locale en(english_facts());
    const Locale uk(ukrainian_facts());
    for (const int n : {0, 2, 10, 11, 21, 101, 111}) CHECK(en.plural_category(n) == "other");
    CHECK(en.plural_category(1) == "one");
    CHECK(uk.plural_category(1) == "one");
    CHECK(uk.plural_category(3) == "few");
    CHECK(uk.plural_category(5) == "many");
    CHECK(uk.plural_category(21) == "one");
    CHECK(en.ordinal_category(2) == "two");
}

TEST_CASE("a language knows which plural forms its whole numbers have") {
    const auto names = [](const Locale& locale) {
        const auto all = locale.plural_categories();
        return std::vector<std::string>(all.begin(), all.end());
    };
    CHECK(names(Locale(latvian_facts())) == std::vector<std::string>{"one", "other", "zero"});
    CHECK(names(Locale(english_facts())) == std::vector<std::string>{"one", "other"});
    CHECK(names(Locale(ukrainian_facts())) == std::vector<std::string>{"few", "many", "one", "other"});
}

TEST_CASE("a Latvian date stands in the case that its sentence needs") {
    const Locale lv(latvian_facts());
    const CalendarDay day{2022, 11, 30};
    CHECK(shown(lv.date(day, DateForm::plain)) == "2022.·gada 30.·novembris");
    CHECK(shown(lv.date(day, DateForm::on)) == "2022.·gada 30.·novembrī");
    CHECK(shown(lv.date(day, DateForm::until)) == "līdz 2022.·gada 30.·novembrim");
    CHECK(shown(lv.date(day, DateForm::by)) == "līdz 2022.·gada 30.·novembrim");
    CHECK(shown(lv.date(day, DateForm::since)) == "no 2022.·gada 30.·novembra");
    CHECK(lv.date({2022, 2, 8}, DateForm::brief) == "08.02.2022.");
}

TEST_CASE("every Latvian month has its locative") {
    const Locale lv(latvian_facts());
    const std::vector<std::string> locatives{"janvārī", "februārī", "martā",     "aprīlī",  "maijā",    "jūnijā",
                                             "jūlijā",  "augustā",  "septembrī", "oktobrī", "novembrī", "decembrī"};
    for (int month = 1; month <= 12; ++month) {
        CHECK(lv.date({2022, month, 1}, DateForm::on) ==
              "2022.\u00a0gada 1.\u00a0" + locatives[static_cast<std::size_t>(month - 1)]);
    }
}

TEST_CASE("what is unknown of a date is left out") {
    const Locale lv(latvian_facts());
    const Locale en(english_facts());
    CHECK(shown(lv.date({2021, 0, 0}, DateForm::plain)) == "2021.·gads");
    CHECK(shown(lv.date({2021, 2, 0}, DateForm::plain)) == "2021.·gada februāris");
    CHECK(shown(lv.date({2021, 2, 0}, DateForm::on)) == "2021.·gada februārī");
    CHECK(en.date({2021, 2, 0}, DateForm::plain) == "February 2021");
    CHECK(en.date({2021, 0, 0}, DateForm::on) == "in 2021");
}

TEST_CASE("a form without a pattern of its own is written plainly") {
    CHECK(shown(Locale(latvian_facts()).date({2021, 2, 0}, DateForm::brief)) == "2021.·gada februāris");
}

TEST_CASE("English and Ukrainian dates") {
    const Locale en(english_facts());
    const Locale uk(ukrainian_facts());
    CHECK(en.date({2022, 11, 30}, DateForm::plain) == "30 November 2022");
    CHECK(en.date({2022, 11, 30}, DateForm::by) == "by 30 November 2022");
    CHECK(uk.date({2022, 11, 30}, DateForm::plain) == "30 листопада 2022 року");
    CHECK(uk.date({2021, 2, 0}, DateForm::plain) == "лютий 2021 року");
}

TEST_CASE("a span of days is told in words and never with a dash") {
    CHECK(shown(Locale(latvian_facts()).span({2021, 1, 1}, {2023, 12, 31})) ==
          "no 2021.·gada 1.·janvāra līdz 2023.·gada 31.·decembrim");
    CHECK(Locale(english_facts()).span({2021, 1, 1}, {2023, 12, 31}) == "from 1 January 2021 to 31 December 2023");
}

TEST_CASE("a span of years has an unspaced en dash") {
    const Locale lv(latvian_facts());
    CHECK(shown(lv.years(2021, 2023)) == "2021.–2023.·gads");
    CHECK(shown(lv.years(2021, 2023, DateForm::on)) == "2021.–2023.·gadā");
    CHECK(shown(lv.years(2022, 2022)) == "2022.·gads");
    CHECK(Locale(english_facts()).years(2021, 2023) == "2021–2023");
}

TEST_CASE("percentages and money follow the language") {
    const Locale lv(latvian_facts());
    const Locale en(english_facts());
    CHECK(shown(lv.percent(125, 1)) == "12,5·%");
    CHECK(en.percent(125, 1) == "12.5%");
    CHECK(shown(lv.money_eur(51229447, 2)) == "512·294,47·EUR");
    CHECK(en.money_eur(51229447, 2) == "€512,294.47");
    CHECK(en.money_eur(-350, 2) == "−€3.50");
    CHECK(shown(Locale(ukrainian_facts()).money_eur(51229447, 2)) == "512·294,47·€");
}

TEST_CASE("Latvian names sort by LVS 24:1993, where a long vowel is a letter of its own") {
    const std::vector<std::string> names{
        "Abrene",  "Adulis",  "Augstākā", "Ādaži",   "Āgenskalns", "Ārlietu", "Cēsis",   "Cukurs",    "Čiekurkalns",
        "Engure",  "Ezere",   "Ērgļi",    "Gulbene", "Ģimene",     "Iecava",  "Ilūkste", "Yeti",      "Īle",
        "Jelgava", "Kuldīga", "Ķekava",   "Līvāni",  "Ļaudona",    "Nītaure", "Ņukši",   "Salaspils", "Stende",
        "Šķēde",   "Ulbroka", "Ūķi",      "Valka",   "Zilupe",     "Žīguri"};
    CHECK(sorted(Locale(latvian_facts()), names) == names);
}

TEST_CASE("without rules of its own a language sorts as ICU knows it") {
    const std::vector<std::string> ukrainian{"Ганна", "Ґанок", "Дніпро", "Ілля", "Їжак", "Йосип", "Київ", "яблуко"};
    CHECK(sorted(Locale(ukrainian_facts()), ukrainian) == ukrainian);
    const std::vector<std::string> english{"apple", "Apple", "Ādaži", "banana", "Zebra"};
    CHECK(sorted(Locale(english_facts()), english) ==
          std::vector<std::string>{"Ādaži", "apple", "Apple", "banana", "Zebra"});
}

TEST_CASE("comparing and sort keys agree, also for a text longer than any guess") {
    const Locale lv(latvian_facts());
    CHECK(lv.compare("Augstākā", "Ādaži") < 0);
    CHECK(lv.compare("Ādaži", "Augstākā") > 0);
    CHECK(lv.compare("Īle", "Īle") == 0);
    std::string longer;
    for (int i = 0; i < 500; ++i) longer += "žīķŅ漢";
    CHECK(lv.sort_key(longer + "a") < lv.sort_key(longer + "b"));
}

TEST_CASE("collation rules that ICU refuses are noticed") {
    LocaleFacts facts = latvian_facts();
    facts.collation = "&A<<<<<<ā";
    const Locale broken(facts);
    CHECK_FALSE(broken.has_valid_collation());
    CHECK(broken.sort_key("a") < broken.sort_key("b"));
    CHECK(Locale(latvian_facts()).has_valid_collation());
}

TEST_CASE("a list is joined as the language does it") {
    const std::vector<std::string> three{"A", "B", "C"};
    const std::vector<std::string> two{"A", "B"};
    CHECK(Locale(latvian_facts()).list(three) == "A, B un C");
    CHECK(Locale(latvian_facts()).list(two) == "A un B");
    CHECK(Locale(english_facts()).list(three) == "A, B and C");
    CHECK(Locale(ukrainian_facts()).list(three) == "A, B і C");
    CHECK(Locale(latvian_facts()).list({}).empty());
}

TEST_CASE("quotes are the language's own") {
    CHECK(Locale(latvian_facts()).quote("Drošā māja") == "“Drošā māja”");
    CHECK(Locale(ukrainian_facts()).quote("Дім") == "«Дім»");
}

TEST_CASE("one locale serves many threads at once") {
    const Locale lv(latvian_facts());
    const std::string expected = lv.sort_key("Ādaži");
    std::vector<int> wrong(4, 0);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < wrong.size(); ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 500; ++i) {
                if (lv.sort_key("Ādaži") != expected) ++wrong[t];
                if (lv.plural_category(21) != "one") ++wrong[t];
                if (lv.integer(12345) != "12\u00a0345") ++wrong[t];
                const std::vector<std::string> items{"A", "B", "C"};
                if (lv.list(items) != "A, B un C") ++wrong[t];
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>(4, 0));
}
