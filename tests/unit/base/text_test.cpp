#include "base/text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace parskats;
using namespace std::string_literals;

TEST_CASE("characters are counted, not bytes") {
    CHECK(count_characters("") == 0);
    CHECK(count_characters("āžņ") == 3);
    CHECK(count_characters("a\U0001F600b") == 3);
}

TEST_CASE("the first byte that is not UTF-8 is found") {
    CHECK(find_invalid_utf8("gads – ā") == std::string_view::npos);
    CHECK(find_invalid_utf8("ab\xFF"
                            "c") == 2);
    CHECK(find_invalid_utf8("ā\xC4") == 2);             // cut off in the middle
    CHECK(find_invalid_utf8("\xC0\xAF") == 0);          // overlong slash
    CHECK(find_invalid_utf8("x\xED\xA0\x80") == 1);     // half of a surrogate pair
    CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0);  // past U+10FFFF
    CHECK(find_invalid_utf8("a\0b"s) == std::string_view::npos);
}

TEST_CASE("the first letter that is written with a separate mark is found") {
    CHECK(find_not_composed("ābols") == std::string_view::npos);
    CHECK(find_not_composed("plain") == std::string_view::npos);
    CHECK(find_not_composed("ša"
                            "a\u0304") == 3);
    CHECK(find_not_composed("g\u0327imene") == 0);
}

TEST_CASE("the offset of a character past U+FFFF that is not composed is that of its first byte") {
    // The two letters compose to U+1109A, which shares its first UTF-16 unit with U+11099.
    CHECK(find_not_composed("a\U00011099\U000110BA") == 1);
}

TEST_CASE("text is brought into composed form") {
    CHECK(compose("a\u0304bols") == "ābols");
    CHECK(compose("ābols") == "ābols");
    CHECK(compose("abols") == "abols");
}

TEST_CASE("what HTML reads as markup is escaped") {
    CHECK(escape_html("<a href=\"x\">'&'</a>") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    CHECK(escape_html("mierīgs teksts") == "mierīgs teksts");
    std::string out = "<b>";
    append_escaped(out, "<");
    CHECK(out == "<b>&lt;");
}

TEST_CASE("an address part has ASCII letters, digits and single hyphens only") {
    CHECK(slugify("Ķīļu ģērbšanās ČŪŽ") == "kilu-gerbsanas-cuz");
    CHECK(slugify("2021. gads – kas izdarīts?") == "2021-gads-kas-izdarits");
    CHECK(slugify("  --  ") == "");
    CHECK(slugify("Київ") == "kiiv");
    CHECK(slugify("“Lampa” 2022!") == "lampa-2022");
}

TEST_CASE("space around a text is cut off") {
    CHECK(trim(" \t a b\r\n") == "a b");
    CHECK(trim(" \n") == "");
    CHECK(trim("\u00A0x") == "\u00A0x");  // a no-break space is on purpose
}

TEST_CASE("a text is split at every separator") {
    CHECK(split("a,b", ',') == std::vector<std::string_view>{"a", "b"});
    CHECK(split(",a,", ',') == std::vector<std::string_view>{"", "a", ""});
    CHECK(split("", ',') == std::vector<std::string_view>{""});
}

TEST_CASE("an id is lower-case ASCII with inner hyphens") {
    CHECK(is_id("iem"));
    CHECK(is_id("2021-2023"));
    CHECK(is_id(std::string(80, 'a')));
    CHECK_FALSE(is_id(std::string(81, 'a')));
    CHECK_FALSE(is_id(""));
    CHECK_FALSE(is_id("-a"));
    CHECK_FALSE(is_id("a-"));
    CHECK_FALSE(is_id("IeM"));
    CHECK_FALSE(is_id("ārs"));
    CHECK_FALSE(is_id("a_b"));
}
