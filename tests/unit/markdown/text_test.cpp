#include <doctest/doctest.h>

#include "unit/markdown/compiled.hpp"

using namespace parskats;
using markdown_test::compile;
using markdown_test::inline_html_of;
using Lines = std::vector<std::string>;

namespace {

Lines linked(std::string text) {
    Lines targets;
    for (const Reference& reference : compile(std::move(text)).markdown.references) targets.push_back(reference.target);
    return targets;
}

}  // namespace

TEST_CASE("double tildes delete what is between them") {
    CHECK(inline_html_of("~~a~~") == "<p><del>a</del></p>");
    CHECK(inline_html_of("a ~~b *c* [d](page:d)~~ e") == "<p>a <del>b <em>c</em> <a{a 0}>d</a>{> 0}</del> e</p>");
    CHECK(inline_html_of("**~~a~~**, ~~**b**~~") ==
          "<p><strong><del>a</del></strong>, <del><strong>b</strong></del></p>");
    CHECK(inline_html_of("~~a\nb~~") == "<p><del>a\nb</del></p>");
    CHECK(inline_html_of("~~a ~~b~~ c~~") == "<p><del>a <del>b</del> c</del></p>");
    CHECK(inline_html_of("[~~a~~](page:b)") == "<p><a{a 0}><del>a</del></a>{> 0}</p>");
}

TEST_CASE("other tildes are text") {
    CHECK(inline_html_of("~a~ ~~~b~~~ ~~ c ~~ d~~") == "<p>~a~ ~~~b~~~ ~~ c ~~ d~~</p>");
    CHECK(inline_html_of("\\~~a~~ ~\\~b~~") == "<p>~~a~~ ~~b~~</p>");
    CHECK(inline_html_of("\\\\~~a~~") == "<p>\\<del>a</del></p>");
    CHECK(inline_html_of("`~~a~~ \\~`") == "<p><code>~~a~~ \\~</code></p>");
    CHECK(inline_html_of("*~~a*~~ b") == "<p><em>~~a</em>~~ b</p>");
    CHECK(markdown_test::html_of("~~~\n~~a~~ \\~\n~~~\n") == "<pre><code>~~a~~ \\~\n</code></pre>\n");
}

TEST_CASE("addresses in the text are linked without what surrounds them") {
    CHECK(linked("www.a.lv") == Lines{"http://www.a.lv"});
    CHECK(linked("(see https://a.lv/b_(c)). http://d.lv?") == Lines{"https://a.lv/b_(c)", "http://d.lv"});
    CHECK(linked("https://a.lv/x,y;z... https://b.lv/&nbsp; https://c.lv/a&copy;") ==
          Lines{"https://a.lv/x,y;z", "https://b.lv/", "https://c.lv/a©"});
    CHECK(linked("\"https://a.lv\" '*https://b.lv*") == Lines{"https://b.lv"});
    CHECK(linked("https://a.lv/?b=1&c=2 https://d.lv/?b=1&amp;c=2") ==
          Lines{"https://a.lv/?b=1&c=2", "https://d.lv/?b=1&c=2"});
    CHECK(linked("me.you@a-b.lv, x@y (z@w.lv.) u@v.lv-") == Lines{"mailto:me.you@a-b.lv", "mailto:z@w.lv"});
}

TEST_CASE("signs inside an address are not markup") {
    CHECK(inline_html_of("https://a.lv/_b_/*c*/~~d~~/e") == "<p><a{a 0}>https://a.lv/_b_/*c*/~~d~~/e</a>{> 0}</p>");
    CHECK(inline_html_of("**https://a.lv/x_y**") == "<p><strong><a{a 0}>https://a.lv/x_y</a>{> 0}</strong></p>");
    CHECK(inline_html_of("~~https://a.lv~~") == "<p><del><a{a 0}>https://a.lv</a>{> 0}</del></p>");
    CHECK(linked("https://a.lv/_b_/*c*/~d") == Lines{"https://a.lv/_b_/*c*/~d"});
}

TEST_CASE("no address is linked in code, in a link, in a word or without a host") {
    CHECK(inline_html_of("`www.a.lv` xhttps://a.lv https:// www. http://a_b") ==
          "<p><code>www.a.lv</code> xhttps://a.lv https:// www. http://a_b</p>");
    CHECK(linked("[www.a.lv](page:b)") == Lines{"b"});
    CHECK(linked("[a www.a.lv](page:b) ![c@d.lv](asset:e.png)") == Lines{"b", "e.png"});
    CHECK(linked("[x](https://a_b.lv/c_d_e)") == Lines{"https://a_b.lv/c_d_e"});
}

TEST_CASE("raw HTML is left out, its text stays") {
    const auto compiled = compile("a <b onclick=\"x\">c</b> <script>d</script>\n\n<p>e</p>\n");
    CHECK(compiled.html() == "<p>a c d</p>\n");
    CHECK(compiled.faults.all().size() == 3);
}

TEST_CASE("a trusted site's HTML passes through as it is") {
    MarkdownOptions options;
    options.allow_html = true;
    const auto compiled = compile("a <b>c_d</b> <!-- e -->\n\n<p title=\"\\~\">f</p>\n", options);
    CHECK(compiled.fault_lines() == Lines{});
    CHECK(compiled.html() == "<p>a <b>c_d</b> <!-- e --></p>\n<p title=\"\\~\">f</p>\n");
}

TEST_CASE("control characters are faults and do not reach the page") {
    const auto compiled = compile(
        "a\x01"
        "b ~~c\x04~~ `\x05`\n");
    CHECK(compiled.fault_lines() == Lines{"1:2 P228 \x01", "1:8 P228 \x04", "1:13 P228 \x05"});
    CHECK(compiled.faults.all()[0].arguments == Lines{"0001"});
    CHECK(compiled.html().find_first_of("\x01\x04\x05") == std::string::npos);
    CHECK(compile("&#8;a&#x1b;\n").html() == "<p>a</p>\n");
    CHECK(compile("www.a\x01.lv https://b.lv/\x02\n").faults.all().size() == 2);
}
