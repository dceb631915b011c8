#include <doctest/doctest.h>

#include "unit/markdown/compiled.hpp"

using namespace parskats;
using markdown_test::compile;

namespace {

std::vector<std::string> ids_of(std::string text) {
    std::vector<std::string> ids;
    const auto compiled = compile(std::move(text));
    for (const Heading& heading : compiled.markdown.headings) {
        const std::string tag = "<h" + std::to_string(heading.level) + " id=\"" + heading.id + "\">";
        CHECK(compiled.markdown.html.substr(heading.html_begin, tag.size()) == tag);
        ids.push_back(heading.id);
    }
    return ids;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a heading's id is its text in ASCII") {
    CHECK(ids_of("## Kas paveikts 2021. gadā?\n\n### Čūskas *žņaugs*\n") ==
          Lines{"kas-paveikts-2021-gada", "cuskas-znaugs"});
    CHECK(ids_of("## !!!\n") == Lines{"section"});
}

TEST_CASE("headings of the same text are numbered past those whose own text makes such an id") {
    CHECK(ids_of("## A\n## A\n## A\n") == Lines{"a", "a-2", "a-3"});
    CHECK(ids_of("## A\n## A\n## A 2\n## A 2\n") == Lines{"a", "a-3", "a-2", "a-2-2"});
}

TEST_CASE("a heading never takes a footnote's id") {
    CHECK(ids_of("## Fn 1\n## Footnotes label\n## Fnref-1\n") ==
          Lines{"section-fn-1", "section-footnotes-label", "section-fnref-1"});
}

TEST_CASE("a heading's text for the table of contents has neither links nor footnotes") {
    const auto compiled = compile("text\n\n## The [*law*](page:law) of `x<y`[^1]\n\n[^1]: n\n");
    REQUIRE(compiled.markdown.headings.size() == 1);
    const Heading& heading = compiled.markdown.headings[0];
    CHECK(heading.text == "The law of x<y");
    CHECK(heading.html == "The <em>law</em> of <code>x&lt;y</code>");
    CHECK(heading.level == 2);
    CHECK(compiled.source(heading.span) == "## The [*law*](page:law) of `x<y`[^1]");
}

TEST_CASE("a first-level heading in the text is a fault, and is written as a second-level one") {
    const auto compiled = compile("# Title\n\nOther\n=====\n");
    CHECK(compiled.fault_lines() == Lines{"1:1 P222 # Title", "3:1 P222 Other"});
    CHECK(compiled.html() == "<h2 id=\"title\">Title</h2>\n<h2 id=\"other\">Other</h2>\n");
}

TEST_CASE("a level that is left out is a warning that says what to write") {
    const auto compiled = compile("### A\n\n## B\n\n#### C\n\n##### D\n\n## E\n");
    CHECK(compiled.fault_lines() == Lines{"1:1 P223 ### A", "5:1 P223 #### C"});
    CHECK(compiled.faults.all()[1].arguments == Lines{"4", "2", "###"});
    CHECK(compiled.faults.count(Severity::error) == 0);
}

TEST_CASE("a heading without text is a fault") {
    CHECK(compile("##\n").fault_lines() == Lines{"1:1 P224 ##"});
}
