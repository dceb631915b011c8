#include "language/messages.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "language/language_codes.hpp"
#include "unit/language/example_facts.hpp"

using namespace parskats;
using parskats::test::english_facts;
using parskats::test::latvian_facts;
using parskats::test::ukrainian_facts;

namespace {

const Locale& latvian() {
    static const Locale locale(latvian_facts());
    return locale;
}

/// `pattern` in Latvian with `arguments`; it must have no faults.
std::string said(const Locale& locale, std::string_view pattern, std::initializer_list<MessageArgument> arguments) {
    Messages messages(locale);
    Diagnostics faults;
    messages.add("m", pattern, {}, faults);
    for (const Diagnostic& fault : faults.all()) FAIL(message_of(fault, UserLanguage::en));
    return messages.format("m", arguments);
}

/// The English texts of what is wrong with `pattern`, each as "code message".
std::vector<std::string> faults_of(std::string_view pattern, const Locale& locale = latvian()) {
    Messages messages(locale);
    Diagnostics faults;
    messages.add("m", pattern, {}, faults);
    std::vector<std::string> out;
    for (const Diagnostic& fault : faults.all()) {
        out.push_back(std::string(fault.code->id) + " " + message_of(fault, UserLanguage::en));
    }
    if (!out.empty()) CHECK_MESSAGE(messages.text("m").empty(), "a faulty message must say nothing");
    return out;
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("a Latvian noun takes the ending that its number asks for") {
    constexpr auto measures = "pasākum{n, plural, zero {u} one {s} other {i}}";
    constexpr auto persons = "person{n, plural, zero {u} one {a} other {as}}";
    struct Row {
        int n;
        const char* measure;
        const char* person;
    };
    for (const Row& row :
         {Row{0, "pasākumu", "personu"}, Row{1, "pasākums", "persona"}, Row{2, "pasākumi", "personas"},
          Row{10, "pasākumu", "personu"}, Row{11, "pasākumu", "personu"}, Row{21, "pasākums", "persona"},
          Row{101, "pasākums", "persona"}, Row{111, "pasākumu", "personu"}}) {
        CHECK(said(latvian(), measures, {{"n", row.n}}) == row.measure);
        CHECK(said(latvian(), persons, {{"n", row.n}}) == row.person);
    }
}

TEST_CASE("verb and noun agree with the number in one message") {
    constexpr auto pattern =
        "{n, plural, zero {īstenoti # pasākumu} one {īstenots # pasākums} other {īstenoti # pasākumi}}";
    CHECK(said(latvian(), pattern, {{"n", 21}}) == "īstenots 21 pasākums");
    CHECK(said(latvian(), pattern, {{"n", 22}}) == "īstenoti 22 pasākumi");
    CHECK(said(latvian(), pattern, {{"n", 12345}}) == "īstenoti 12\u00a0345 pasākumi");
}

TEST_CASE("English and Ukrainian messages choose by their own rules") {
    const Locale en(english_facts());
    const Locale uk(ukrainian_facts());
    constexpr auto english = "{n, plural, one {# measure} other {# measures}}";
    CHECK(said(en, english, {{"n", 1}}) == "1 measure");
    CHECK(said(en, english, {{"n", 21}}) == "21 measures");
    CHECK(said(en, english, {{"n", 1234}}) == "1,234 measures");
    constexpr auto ukrainian = "{n, plural, one {# захід} few {# заходи} many {# заходів} other {# заходу}}";
    CHECK(said(uk, ukrainian, {{"n", 21}}) == "21 захід");
    CHECK(said(uk, ukrainian, {{"n", 3}}) == "3 заходи");
    CHECK(said(uk, ukrainian, {{"n", 11}}) == "11 заходів");
    CHECK(said(uk, ukrainian, {{"n", MessageNumber{15, 1}}}) == "1,5 заходу");
}

TEST_CASE("a case for one exact number comes before the plural forms") {
    constexpr auto pattern = "{n, plural, =0 {neviena} zero {# gadu} one {# gads} other {# gadi}}";
    CHECK(said(latvian(), pattern, {{"n", 0}}) == "neviena");
    CHECK(said(latvian(), pattern, {{"n", 10}}) == "10 gadu");
}

TEST_CASE("an offset is taken off before the form is chosen and the number shown") {
    constexpr auto pattern =
        "{n, plural, offset:1 =1 {tikai viņš} zero {viņš un # citu} one {viņš un # cits} other {viņš un # citi}}";
    CHECK(said(latvian(), pattern, {{"n", 1}}) == "tikai viņš");
    CHECK(said(latvian(), pattern, {{"n", 22}}) == "viņš un 21 cits");
}

TEST_CASE("numbers, money, percentages and dates in a message look as the locale writes them") {
    CHECK(said(latvian(), "{n, number}|{n, number, table}", {{"n", 1234}}) == "1234|1\u00a0234");
    CHECK(said(latvian(), "{n, number, percent}", {{"n", MessageNumber{125, 1}}}) == "12,5\u00a0%");
    CHECK(said(latvian(), "{n, number, eur}", {{"n", MessageNumber{51229447, 2}}}) == "512\u00a0294,47\u00a0EUR");
    CHECK(said(latvian(), "Pārbaudīts {d, date, on}", {{"d", CalendarDay{2022, 11, 30}}}) ==
          "Pārbaudīts 2022.\u00a0gada 30.\u00a0novembrī");
    CHECK(said(latvian(), "{d, date}; {d, date, brief}", {{"d", CalendarDay{2022, 11, 30}}}) ==
          "2022.\u00a0gada 30.\u00a0novembris; 30.11.2022.");
}

TEST_CASE("an argument without a kind takes whatever it is given") {
    CHECK(said(latvian(), "{x}", {{"x", "teksts"}}) == "teksts");
    CHECK(said(latvian(), "{x}", {{"x", -5}}) == "−5");
    CHECK(said(latvian(), "{x}", {{"x", CalendarDay{2021, 0, 0}}}) == "2021.\u00a0gads");
}

TEST_CASE("a select follows a word, else the other form") {
    constexpr auto pattern = "{s, select, lead {atbildīgā} other {līdzatbildīgā}} iestāde";
    CHECK(said(latvian(), pattern, {{"s", "lead"}}) == "atbildīgā iestāde");
    CHECK(said(latvian(), pattern, {{"s", "partner"}}) == "līdzatbildīgā iestāde");
}

TEST_CASE("an ordinal follows the language's ordinal forms") {
    const Locale en(english_facts());
    constexpr auto pattern = "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
    CHECK(said(en, pattern, {{"n", 22}}) == "22nd");
    CHECK(said(en, pattern, {{"n", 11}}) == "11th");
}

TEST_CASE("quoted braces and a lone apostrophe are text") {
    CHECK(said(latvian(), "don't '{'x'}'", {}) == "don't {x}");
}

TEST_CASE("an argument's value is never read as a pattern") {
    CHECK(said(latvian(), "{x}", {{"x", "{n, plural,"}}) == "{n, plural,");
}

TEST_CASE("a message without arguments is handed out as it is") {
    Messages messages(latvian());
    Diagnostics faults;
    messages.add("a", "Sākums", {}, faults);
    messages.add("b", "{n, number}", {}, faults);
    CHECK(messages.text("a") == "Sākums");
    CHECK(messages.format("a", {}) == "Sākums");
    CHECK_FALSE(messages.has_arguments("a"));
    CHECK(messages.has_arguments("b"));
    CHECK(messages.keys() == std::vector<std::string>{"a", "b"});
    CHECK_THROWS_AS(static_cast<void>(messages.text("b")), std::logic_error);
    CHECK_THROWS_AS(static_cast<void>(messages.text("c")), std::logic_error);
    CHECK_THROWS_AS(static_cast<void>(messages.format("b", {})), std::logic_error);
    CHECK_THROWS_AS(static_cast<void>(messages.format("b", {{"n", "teksts"}})), std::logic_error);
}

TEST_CASE("a later message of the same key replaces the earlier") {
    Messages messages(latvian());
    Diagnostics faults;
    messages.add("a", "pirmais", {}, faults);
    messages.add("a", "otrais", {}, faults);
    CHECK(messages.text("a") == "otrais");
}

TEST_CASE("a pattern that does not parse is a fault") {
    CHECK(faults_of("{n") == Faults{"P440 message \"m\" cannot be read near \"{n\""});
    REQUIRE(faults_of("{n, plural, other {#}").size() == 1);
    CHECK(faults_of("{n, plural, other {#}")[0] == "P440 message \"m\" cannot be read near \"{n, plural, other {#}\"");
    CHECK(faults_of(std::string(10'001, 'a')).size() == 1);
    CHECK(faults_of("{n}").empty());
}

TEST_CASE("a choice without its last resort is a fault") {
    CHECK(faults_of("{s, select, a {x}}") ==
          Faults{"P441 message \"m\" lacks the form \"other\" near \"{s, select, a {\""});
}

TEST_CASE("a kind of argument that does not exist is a fault") {
    CHECK(faults_of("{d, time}") == Faults{"P442 message \"m\" has an unknown kind of argument, \"time\""});
    CHECK(faults_of("{d, date, full}") == Faults{"P442 message \"m\" has an unknown kind of argument, \"date, full\""});
    CHECK(faults_of("{0}") == Faults{"P442 message \"m\" has an unknown kind of argument, \"0\""});
}

TEST_CASE("a plural form that the language has must be there, and no other") {
    CHECK(faults_of("{n, plural, one {a} other {b}}") ==
          Faults{"P443 message \"m\" lacks the plural form \"zero\" of \"n\""});
    CHECK(faults_of("{n, plural, zero {a} one {b} few {c} other {d}}") ==
          Faults{"P444 message \"m\" has the form \"few\" of \"n\", which this language does not have"});
    CHECK(faults_of("{n, plural, one {a} other {b}}", Locale(english_facts())).empty());
}

TEST_CASE("a declared message must be there and use only what it is given") {
    Messages messages(latvian());
    Diagnostics faults;
    messages.add("tally", "{nunber, plural, zero {a} one {b} other {c}}", {}, faults);
    messages.add("date", "{title, date}", {}, faults);
    messages.add("good", "{title}: {n, number}", {}, faults);
    REQUIRE(faults.empty());
    const std::vector<MessageDeclaration> declared{
        {"tally", {{"number", ArgumentKind::number}}},
        {"date", {{"title", ArgumentKind::text}}},
        {"good", {{"title", ArgumentKind::text}, {"n", ArgumentKind::number}}},
        {"gone", {}},
    };
    messages.check(declared, {}, faults);
    REQUIRE(faults.all().size() == 3);
    CHECK(message_of(faults.all()[0], UserLanguage::en) == "message \"tally\" is not given an argument \"nunber\"");
    CHECK(faults.all()[0].suggestion == "number");
    CHECK(faults.all()[1].code == &language_codes::wrong_argument_kind);
    CHECK(message_of(faults.all()[2], UserLanguage::lv) == "trūkst ziņojuma “gone”");
}

TEST_CASE("every code of the room is told in both languages and listed once, in order") {
    std::string_view last;
    for (const DiagnosticCode* code : language_codes::all()) {
        CHECK(code->id > last);
        last = code->id;
        for (const UserText& text : {code->message, code->help, code->explanation}) {
            CHECK_FALSE(text.lv.empty());
            CHECK_FALSE(text.en.empty());
        }
    }
}
