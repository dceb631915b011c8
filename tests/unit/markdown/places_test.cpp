#include <doctest/doctest.h>

#include "unit/markdown/compiled.hpp"

using parskats::markdown_test::compile;
using Lines = std::vector<std::string>;

namespace {

Lines places(std::string text) {
    const auto compiled = compile(std::move(text));
    CHECK(compiled.fault_lines() == Lines{});
    return compiled.reference_lines();
}

}  // namespace

TEST_CASE("a link's place is its address, on the right line of a paragraph") {
    CHECK(places("ā [b](page:b)\n  c [d](page:d\n\"t [x](page:x)\") [e](<page:e>)\n") ==
          Lines{"1:7 page:b → b", "2:9 page:d → d", "3:23 page:e → e"});
}

TEST_CASE("code, escapes, entities and brackets before a link do not mislead") {
    CHECK(places("`[a](page:x)` [a](page:x)") == Lines{"1:19 page:x → x"});
    CHECK(places("\\[a](page:x) [a](page:x)") == Lines{"1:18 page:x → x"});
    CHECK(places("&lt;[n] a](page:x) &#91; ` [a](page:x)") == Lines{"1:32 page:x → x"});
    CHECK(places("``a ` [a](page:x)`` [*a* [b]](page:x)") == Lines{"1:31 page:x → x"});
    CHECK(places("[a](page:x) [a](page:x)") == Lines{"1:5 page:x → x", "1:17 page:x → x"});
    CHECK(places("`a\nb` [z](page:z)") == Lines{"2:8 page:z → z"});
}

TEST_CASE("places hold in quotes, lists, lazy lines, headings and tables") {
    CHECK(places("> - a\n>   [b](page:b)\nlazy [c](page:c)\n") == Lines{"2:9 page:b → b", "3:10 page:c → c"});
    CHECK(places("-\t[a](page:a)\n\n\t[b](page:b)\n") == Lines{"1:7 page:a → a", "3:6 page:b → b"});
    CHECK(places("##  A [b](page:b) ##\n\nC [d](page:d)\nE [f](page:f)\n---\n") ==
          Lines{"1:11 page:b → b", "3:7 page:d → d", "4:7 page:f → f"});
    CHECK(places("p [o](page:o)\nq\n| a [a](page:a) | b |\n|---|---|\n| x \\| [c](page:c) | `\\|` [c](page:c) "
                 "[d](page:d) |\n") ==
          Lines{"1:7 page:o → o", "3:9 page:a → a", "5:12 page:c → c", "5:31 page:c → c", "5:43 page:d → d"});
    CHECK(places("> a [b](page:b) | c\n> --|--\n> [a](page:b) | [a](page:b)\n") ==
          Lines{"1:9 page:b → b", "3:7 page:b → b", "3:21 page:b → b"});
}

TEST_CASE("autolinks stand where they are written") {
    CHECK(places("a <https://a.lv/> https://b.lv, (www.c.lv) d@e.lv") ==
          Lines{"1:4 https://a.lv/ → https://a.lv/", "1:19 https://b.lv → https://b.lv",
                "1:34 www.c.lv → http://www.c.lv", "1:44 d@e.lv → mailto:d@e.lv"});
}

TEST_CASE("a reference link's place is its definition") {
    CHECK(places("[r]: page:r\n[ S ]: <page:s> \"t\"\nx [r] [y][s] [S][]\n") ==
          Lines{"1:6 page:r → r", "2:9 page:s → s", "2:9 page:s → s"});
}

TEST_CASE("a definition is found wherever Markdown allows one, and not where the same signs are code or text") {
    CHECK(places("[r]\n\n[r]:\n   https://a.lv/r\n   'title'\n") == Lines{"4:4 https://a.lv/r → https://a.lv/r"});
    CHECK(places("- [d]: https://a.lv/d\n- [d]\n\n1. x\n\n   [e]: page:e\n\n[e]\n") ==
          Lines{"1:8 https://a.lv/d → https://a.lv/d", "6:9 page:e → e"});
    CHECK(places("> [q]\n>\n> [q]: <page:q>\n") == Lines{"3:9 page:q → q"});
    CHECK(places("[Ā b]\n\n[ā  B]: page:q\n") == Lines{"3:9 page:q → q"});
    CHECK(
        places(
            "```\n[r]: page:r\n```\n\n    [r]: page:r\n\ntext\n[x]: page:r\n\n[r] [x]\n\n[x]: page:r\n[r]: page:r\n") ==
        Lines{"12:6 page:r → r", "13:6 page:r → r", "12:6 page:r → r"});
}

TEST_CASE("a bare address with character references stands where it is written, and later ones do too") {
    CHECK(places("x https://a.lv/?a=1&amp;b=2 y https://a.lv/?a=1&b=2 https://a.lv/&auml;b https://b.lv/.") ==
          Lines{"1:3 https://a.lv/?a=1&amp;b=2 → https://a.lv/?a=1&b=2",
                "1:31 https://a.lv/?a=1&b=2 → https://a.lv/?a=1&b=2", "1:53 https://a.lv/&auml;b → https://a.lv/äb",
                "1:74 https://b.lv/ → https://b.lv/"});
}

TEST_CASE("the same bare address twice has two places, and one that is no link has none") {
    CHECK(places("https://a.lv xhttps://a.lv https://a.lv **https://a.lv** https://a.lv/[b] https://a.lv/[b]") ==
          Lines{"1:1 https://a.lv → https://a.lv", "1:28 https://a.lv → https://a.lv",
                "1:43 https://a.lv → https://a.lv", "1:58 https://a.lv/[b] → https://a.lv/[b]",
                "1:75 https://a.lv/[b] → https://a.lv/[b]"});
}

TEST_CASE("quotation marks, ellipses and dashes behind a bare address are the sentence's") {
    CHECK(places("„A https://a.lv/x” «B https://b.lv»: https://c.lv… https://d.lv/2021–2023– https://e.lv/“q”") ==
          Lines{"1:4 https://a.lv/x → https://a.lv/x", "1:23 https://b.lv → https://b.lv",
                "1:38 https://c.lv → https://c.lv", "1:52 https://d.lv/2021–2023 → https://d.lv/2021–2023",
                "1:76 https://e.lv/“q” → https://e.lv/“q”"});
}

TEST_CASE("images inside links have places of their own") {
    CHECK(places("[![a](asset:a.png)](page:b)") == Lines{"1:21 page:b → b", "1:7 asset:a.png → a.png"});
}

TEST_CASE("faults stand at what is wrong") {
    CHECK(compile("a <b>c</b> d <!-- e --> f\n").fault_lines() == Lines{"1:3 P220 <b>", "1:14 P221 <!-- e -->"});
    CHECK(compile("> a\n> <i>b</i> [^x]\n").fault_lines() == Lines{"2:3 P220 <i>", "2:12 P225 [^x]"});
    CHECK(compile("a\n\n<div>\ntext\n</div>\n").fault_lines() == Lines{"3:1 P220 <div>"});
    CHECK(compile("<!-- a\n\nb -->\n").fault_lines() == Lines{"1:1 P221 <!-- a"});
}
