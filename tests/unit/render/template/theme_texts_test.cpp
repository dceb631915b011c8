#include "render/template/theme_texts.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "adapters/disk_reader.hpp"
#include "render/template/template_codes.hpp"
#include "unit/render/template/theme_fixture.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

/// The texts of a theme whose Latvian message file is `yaml`, and the faults.
struct Texts {
    explicit Texts(std::string yaml, std::span<const MessageDeclaration> declared = {})
        : loaded(
              MemoryReader{{"default/theme.yaml", "name: default\n"}, {"default/messages/lv.yaml", std::move(yaml)}}) {
        texts = load_theme_texts(*loaded.theme, "lv", declared, loaded.faults);
    }
    LoadedTheme loaded;
    std::unique_ptr<ThemeTexts> texts;
};

std::string with(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

const std::string path = "themes/default/messages/lv.yaml";

}  // namespace

TEST_CASE("a message file gives the facts and the texts of its language") {
    Texts file(example_locale +
               "messages:\n  home: Sākums\n  tally: \"{n, plural, zero {nav} one {viens} other {#}}\"\n");
    CHECK(shown(file.loaded.faults).empty());
    REQUIRE(file.texts != nullptr);
    CHECK(file.texts->messages.text("home") == "Sākums");
    CHECK(file.texts->messages.format("tally", {{"n", 22}}) == "22");
    CHECK(file.texts->locale.date({2022, 11, 30}, DateForm::since) == "30 m11 2022");
    CHECK(file.texts->locale.percent(5, 0) == "5 %");
}

TEST_CASE("a child theme changes one message and one fact and keeps the rest") {
    const MemoryReader built_in{{"default/theme.yaml", "name: default\n"},
                                {"default/messages/lv.yaml", example_locale + "messages: {a: viens, b: divi}\n"}};
    const MemoryReader site{{"themes/ours/theme.yaml", "extends: default\n"},
                            {"themes/ours/messages/lv.yaml", "locale: {percent: '{0}%'}\nmessages: {b: cits}\n"}};
    LoadedTheme loaded(site, built_in, "ours");
    const auto texts = load_theme_texts(*loaded.theme, "lv", {}, loaded.faults);
    REQUIRE(texts != nullptr);
    CHECK(shown(loaded.faults).empty());
    CHECK(texts->messages.text("a") == "viens");
    CHECK(texts->messages.text("b") == "cits");
    CHECK(texts->locale.percent(5, 0) == "5%");
    CHECK(texts->locale.money_eur(5, 0) == "5 EUR");
}

TEST_CASE("a language without messages is a fault") {
    LoadedTheme loaded(MemoryReader{{"default/theme.yaml", "name: default\n"}});
    CHECK(load_theme_texts(*loaded.theme, "uk", {}, loaded.faults) == nullptr);
    CHECK(shown(loaded.faults) ==
          Lines{"P430 themes/default/messages/uk.yaml the theme \"default\" has no messages in the language \"uk\""});
}

TEST_CASE("facts that are missing are told one by one") {
    Texts file("locale:\n  tag: lv\n  span: '{first} {last}'\nmessages: {}\n");
    CHECK(file.texts == nullptr);
    CHECK(shown(file.loaded.faults) ==
          Lines{"P434 " + path + ":1:1 the language \"lv\" lacks the fact \"dates.full.plain\"",
                "P434 " + path + ":1:1 the language \"lv\" lacks the fact \"dates.month.plain\"",
                "P434 " + path + ":1:1 the language \"lv\" lacks the fact \"dates.year.plain\"",
                "P434 " + path + ":1:1 the language \"lv\" lacks the fact \"dates.years.plain\"",
                "P434 " + path + ":1:1 the language \"lv\" lacks the fact \"money_eur\"",
                "P434 " + path + ":1:1 the language \"lv\" lacks the fact \"months.nominative\"",
                "P434 " + path + ":1:1 the language \"lv\" lacks the fact \"percent\"",
                "P434 " + path + ":1:1 the language \"lv\" lacks the fact \"quotes\""});
}

TEST_CASE("facts of a wrong shape are faults at their places") {
    const auto faults = [](const std::string& from, const std::string& to) {
        Texts file(with(example_locale, from, to));
        return shown(file.loaded.faults);
    };
    CHECK(faults("quotes: ['“', '”']", "quotes: ['“']")[1] ==
          "P405 " + path + ":13:11 \"quotes\" must be a list of 2 texts");
    CHECK(faults("m11, m12]", "m11]")[1] == "P405 " + path + ":4:17 \"nominative\" must be a list of 12 texts");
    CHECK(faults("tag: lv", "tag: lv\n  tags: lv") == Lines{"P402 " + path + ":3:3 unknown key \"tags\" ~ tag"});
    CHECK(faults("{plain: '{year}'}", "{plain: '{year} {day}'}") ==
          Lines{"P435 " + path + ":8:19 the pattern \"plain\" has no place for \"{day}\""});
    CHECK(faults("'{first} – {last}'", "'{from} {last}'") ==
          Lines{"P435 " + path + ":10:9 the pattern \"span\" has no place for \"{from}\""});
    CHECK(faults("'{0} %'", "'%'") ==
          Lines{"P436 " + path + ":11:12 the pattern \"percent\" has no place for the number"});
    CHECK(faults("'{0} %'", "{a: b}")[1] == "P403 " + path + ":11:12 \"percent\" must be a text");
    CHECK(faults("quotes:", "collation: '&&'\n  quotes:") ==
          Lines{"P437 " + path + ":1:1 the rules of alphabetical order cannot be read"});
}

TEST_CASE("messages of a wrong shape are faults at their places") {
    Texts file(example_locale + "messages:\n  Home: x\n  a:\n    b: x\n  c: {n}\n  d: \"{n\"\n  e:\nmesages: {}\n");
    CHECK(shown(file.loaded.faults) == Lines{"P433 " + path + ":15:3 \"Home\" is not the key of a message",
                                             "P403 " + path + ":17:5 \"a\" must be a text",
                                             "P403 " + path + ":18:6 \"c\" must be a text",
                                             "P440 " + path + ":19:6 message \"d\" cannot be read near \"{n\"",
                                             "P403 " + path + ":20:5 \"e\" must be a text",
                                             "P402 " + path + ":21:1 unknown key \"mesages\" ~ messages"});
}

TEST_CASE("a message that the program asks for must be in every language") {
    const std::array<MessageDeclaration, 2> declared{MessageDeclaration{"home", {}}, MessageDeclaration{"gone", {}}};
    Texts file(example_locale + "messages: {home: Sākums}\n", declared);
    CHECK(shown(file.loaded.faults) == Lines{"P447 " + path + ":1:1 message \"gone\" is missing"});
}

TEST_CASE("a message that only one language has is told to the other") {
    LoadedTheme loaded(
        MemoryReader{{"default/theme.yaml", "name: default\n"},
                     {"default/messages/lv.yaml", example_locale + "messages: {a: x, b: y}\n"},
                     {"default/messages/en.yaml", with(example_locale, "tag: lv", "tag: en") + "messages: {a: x}\n"}});
    const auto lv = load_theme_texts(*loaded.theme, "lv", {}, loaded.faults);
    const auto en = load_theme_texts(*loaded.theme, "en", {}, loaded.faults);
    const std::array<const ThemeTexts*, 2> both{lv.get(), en.get()};
    check_same_messages(both, {}, loaded.faults);
    CHECK(shown(loaded.faults) ==
          Lines{"P438 " + path + ":14:21 the message \"b\" is there in another language but not in \"en\""});
}

TEST_CASE("a message that the program asks for and one language lacks is told once") {
    LoadedTheme loaded(
        MemoryReader{{"default/theme.yaml", "name: default\n"},
                     {"default/messages/lv.yaml", example_locale + "messages: {a: x, b: y}\n"},
                     {"default/messages/en.yaml", with(example_locale, "tag: lv", "tag: en") + "messages: {a: x}\n"}});
    const std::array<MessageDeclaration, 1> declared{MessageDeclaration{"b", {}}};
    const auto lv = load_theme_texts(*loaded.theme, "lv", declared, loaded.faults);
    const auto en = load_theme_texts(*loaded.theme, "en", declared, loaded.faults);
    const std::array<const ThemeTexts*, 2> both{lv.get(), en.get()};
    check_same_messages(both, declared, loaded.faults);
    CHECK(shown(loaded.faults) == Lines{"P447 themes/default/messages/en.yaml:1:1 message \"b\" is missing"});
}

TEST_CASE("the theme that comes with the program speaks Latvian and English without a fault") {
    const auto disk = DiskReader::open(std::string(PARSKATS_SOURCE_DIR) + "/themes");
    REQUIRE(disk.has_value());
    LoadedTheme loaded(*disk);
    const auto lv = load_theme_texts(*loaded.theme, "lv", {}, loaded.faults);
    const auto en = load_theme_texts(*loaded.theme, "en", {}, loaded.faults);
    REQUIRE(lv != nullptr);
    REQUIRE(en != nullptr);
    const std::array<const ThemeTexts*, 2> both{lv.get(), en.get()};
    check_same_messages(both, {}, loaded.faults);
    CHECK(shown(loaded.faults).empty());
    CHECK(lv->locale.date({2022, 11, 30}, DateForm::plain) == "2022.\u00a0gada 30.\u00a0novembris");
    CHECK(lv->locale.date({2022, 11, 30}, DateForm::until) == "līdz 2022.\u00a0gada 30.\u00a0novembrim");
    CHECK(lv->locale.date({2022, 11, 30}, DateForm::brief) == "30.11.2022.");
    CHECK(lv->locale.span({2021, 1, 1}, {2023, 12, 31}) ==
          "no 2021.\u00a0gada 1.\u00a0janvāra līdz 2023.\u00a0gada 31.\u00a0decembrim");
    CHECK(lv->locale.money_eur(51229447, 2) == "512\u00a0294,47\u00a0EUR");
    CHECK(lv->locale.compare("Augstākā", "Ādaži") < 0);
    CHECK(lv->locale.compare("Yeti", "Īle") < 0);
    CHECK(en->locale.date({2022, 11, 30}, DateForm::brief) == "30 November 2022");
    CHECK(en->locale.span({2021, 1, 1}, {2023, 12, 31}) == "from 1 January 2021 to 31 December 2023");
    CHECK(en->locale.money_eur(51229447, 2) == "€512,294.47");
}

TEST_CASE("every code of themes and templates is told in both languages and listed once, in order") {
    std::string_view last;
    for (const DiagnosticCode* code : template_codes::all()) {
        CHECK(code->id > last);
        last = code->id;
        for (const UserText& text : {code->message, code->help, code->explanation}) {
            CHECK_FALSE(text.lv.empty());
            CHECK_FALSE(text.en.empty());
        }
    }
}
