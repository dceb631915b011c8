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

TEST_CASE("images inside links have places of their own") {
    CHECK(places("[![a](asset:a.png)](page:b)") == Lines{"1:21 page:b → b", "1:7 asset:a.png → a.png"});
}

TEST_CASE("faults stand at what is wrong") {
    CHECK(compile("a <b>c</b> d <!-- e --> f\n").fault_lines() == Lines{"1:3 P220 <b>", "1:14 P221 <!-- e -->"});
    CHECK(compile("> a\n> <i>b</i> [^x]\n").fault_lines() == Lines{"2:3 P220 <i>", "2:12 P225 [^x]"});
    CHECK(compile("a\n\n<div>\ntext\n</div>\n").fault_lines() == Lines{"3:1 P220 <div>"});
    CHECK(compile("<!-- a\n\nb -->\n").fault_lines() == Lines{"1:1 P221 <!-- a"});
}
