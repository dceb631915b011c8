#include <doctest/doctest.h>

#include "unit/markdown/compiled.hpp"

using namespace parskats;
using markdown_test::compile;
using markdown_test::html_of;
using Lines = std::vector<std::string>;

namespace {

std::string reference(const std::string& number, const std::string& suffix = "") {
    return "<sup class=\"footnote-ref\"><a id=\"fnref-" + number + suffix + "\" href=\"#fn-" + number +
           "\" aria-label=\"{ref " + number + "}\">" + number + "</a></sup>";
}

std::string back(const std::string& number) {
    return "<a class=\"footnote-back\" href=\"#fnref-" + number + "\" aria-label=\"{back " + number + "}\">↩</a>";
}

std::string second_back(const std::string& number) {
    return " <a class=\"footnote-back\" href=\"#fnref-" + number + "-2\" aria-label=\"{back " + number +
           "} (2)\">↩<sup>2</sup></a>";
}

std::string section(const std::string& items) {
    return "<section class=\"footnotes\" aria-labelledby=\"footnotes-label\">\n<h2 "
           "id=\"footnotes-label\">{notes}</h2>\n<ol>\n" +
           items + "</ol>\n</section>\n";
}

}  // namespace

TEST_CASE("a footnote stands at the end with a link back") {
    CHECK(html_of("a[^x] b\n\n[^x]: Note [c](https://c.lv)\n") ==
          "<p>a" + reference("1") + " b</p>\n" +
              section("<li id=\"fn-1\">\n<p>Note <a{a 0}>c</a>{> 0} " + back("1") + "</p>\n</li>\n"));
}

TEST_CASE("a footnote with several references has as many links back") {
    CHECK(html_of("a[^x] b[^x]\n\n[^x]: n\n") ==
          "<p>a" + reference("1") + " b" + reference("1", "-2") + "</p>\n" +
              section("<li id=\"fn-1\">\n<p>n " + back("1") + second_back("1") + "</p>\n</li>\n"));
}

TEST_CASE("footnotes are numbered as a reader meets them, also those that footnotes refer to") {
    CHECK(html_of("[^b]: B[^a]\n\n[^a]: A[^c]\n\n[^c]: C\n\nt[^b] u[^c]\n") ==
          "<p>t" + reference("1") + " u" + reference("2") + "</p>\n" +
              section("<li id=\"fn-1\">\n<p>B" + reference("3") + " " + back("1") + "</p>\n</li>\n" +
                      "<li id=\"fn-2\">\n<p>C " + back("2") + second_back("2") + "</p>\n</li>\n" +
                      "<li id=\"fn-3\">\n<p>A" + reference("2", "-2") + " " + back("3") + "</p>\n</li>\n"));
}

TEST_CASE("a footnote that ends in a list gets a paragraph for its link back") {
    CHECK(html_of("a[^x]\n\n[^x]: n\n\n    - m\n") ==
          "<p>a" + reference("1") + "</p>\n" +
              section("<li id=\"fn-1\">\n<p>n</p>\n<ul>\n<li>m</li>\n</ul>\n<p>" + back("1") + "</p>\n</li>\n"));
}

TEST_CASE("a reference inside a link does not nest links") {
    const std::string html = compile("[a[^x]](page:p)\n\n[^x]: n\n").html();
    CHECK(html.find("<a{a 0}>a<sup class=\"footnote-ref\">1</sup></a>") != std::string::npos);
}

TEST_CASE("a footnote without a definition is a fault and stays as text") {
    const auto compiled = compile("a [^b] `[^c]` \\[^d] [^e f]\n");
    CHECK(compiled.html() == "<p>a [^b] <code>[^c]</code> [^d] [^e f]</p>\n");
    CHECK(compiled.fault_lines() == Lines{"1:3 P225 [^b]", "1:21 P225 [^e f]"});
    CHECK(compiled.faults.all()[0].arguments == Lines{"b"});
}

TEST_CASE("a definition that nothing uses is a warning, and so is one used by such a definition alone") {
    const auto compiled =
        compile("a[^x]\n\n[^x]: n\n[^y]: o[^z]\n\n> [^z]: p\n\n    [^code]: q\n\n```\n[^code]: r\n```\n");
    CHECK(compiled.fault_lines() == Lines{"4:3 P226 y", "6:5 P226 z"});
    CHECK(compiled.faults.count(Severity::error) == 0);
    CHECK(compiled.markdown.footnote_count == 1);
}

TEST_CASE("a text whose footnotes are all unused has no footnote section") {
    const auto compiled = compile("a\n\n[^x]: n\n");
    CHECK(compiled.html() == "<p>a</p>\n");
    CHECK(compiled.fault_lines() == Lines{"3:3 P226 x"});
}

TEST_CASE("a footnote written twice is a fault that shows the first") {
    const auto compiled = compile("a[^x]\n\n[^x]: n\n\n[^X]: m\n");
    CHECK(compiled.fault_lines() == Lines{"5:3 P227 X"});
    REQUIRE(compiled.faults.all()[0].related.size() == 1);
    CHECK(compiled.faults.all()[0].related[0].begin().line == 3);
}

TEST_CASE("every id and fragment of the body's own is listed, so that a page of several bodies can tell them apart") {
    const auto compiled = compile("## A\n\nb[^x] c[^x]\n\n[^x]: n\n");
    Lines ids;
    for (const std::size_t at : compiled.markdown.id_places) {
        ids.push_back(compiled.markdown.html.substr(at, compiled.markdown.html.find('"', at) - at));
    }
    CHECK(ids == Lines{"a", "fnref-1", "fn-1", "fnref-1-2", "fn-1", "footnotes-label", "footnotes-label", "fn-1",
                       "fnref-1", "fnref-1-2"});
}
