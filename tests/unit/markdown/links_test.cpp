#include <doctest/doctest.h>

#include "unit/markdown/compiled.hpp"

using namespace parskats;
using markdown_test::compile;
using markdown_test::inline_html_of;
using Lines = std::vector<std::string>;

namespace {

Reference only_reference(std::string text) {
    const auto compiled = compile(std::move(text));
    CHECK(compiled.fault_lines() == Lines{});
    REQUIRE(compiled.markdown.references.size() == 1);
    return compiled.markdown.references[0];
}

void check_reference(std::string text, ReferenceKind kind, const std::string& target) {
    CAPTURE(text);
    const Reference reference = only_reference(std::move(text));
    CHECK(reference.kind == kind);
    CHECK(reference.target == target);
}

// The fault of the only link or image in a text.
std::string fault_of(const std::string& text) {
    CAPTURE(text);
    const auto compiled = compile(text);
    CHECK(compiled.markdown.references.empty());
    CHECK(compiled.html().find("<a") == std::string::npos);
    CHECK(compiled.html().find("<img") == std::string::npos);
    REQUIRE(compiled.faults.all().size() == 1);
    return std::string(compiled.faults.all()[0].code->id) + " " + compiled.source(compiled.faults.all()[0].span);
}

}  // namespace

TEST_CASE("every kind of address is told apart") {
    check_reference("[2.1](measure:2.1)", ReferenceKind::measure, "2.1");
    check_reference("[x](measure:2025-2027/2.1)", ReferenceKind::measure, "2025-2027/2.1");
    check_reference("[IeM](institution:iem)", ReferenceKind::institution, "iem");
    check_reference("[x](page:help)", ReferenceKind::page, "help");
    check_reference("[x](campaign:lampa-2022)", ReferenceKind::campaign, "lampa-2022");
    check_reference("[x](dataset:offences)", ReferenceKind::dataset, "offences");
    check_reference("[512 294,47](figure:seized?year=2021&amp;section=s1)", ReferenceKind::figure_value,
                    "seized?year=2021&section=s1");
    check_reference("![x](asset:a/photo.png)", ReferenceKind::asset, "a/photo.png");
    check_reference("![x](dataset:offences)", ReferenceKind::dataset_figure, "offences");
    check_reference("[x](#heading)", ReferenceKind::anchor, "heading");
    check_reference("[x](https://a.lv/b%20c?d=%C4%81#e)", ReferenceKind::external, "https://a.lv/b%20c?d=%C4%81#e");
    check_reference("[x](HTTP://a.lv:8080)", ReferenceKind::external, "HTTP://a.lv:8080");
    check_reference("[x](https://lv.wikipedia.org/wiki/A_(b))", ReferenceKind::external,
                    "https://lv.wikipedia.org/wiki/A_(b)");
    check_reference("[x](https://[2001:db8::1]/)", ReferenceKind::external, "https://[2001:db8::1]/");
    check_reference("[x](mailto:a@b.lv)", ReferenceKind::external, "mailto:a@b.lv");
    check_reference("[112](tel:112)", ReferenceKind::external, "tel:112");
    check_reference("[x](<tel:+371 67 000 000>)", ReferenceKind::external, "tel:+371 67 000 000");
    check_reference("<https://a.lv/x>", ReferenceKind::external, "https://a.lv/x");
    check_reference("<me@a.lv>", ReferenceKind::external, "mailto:me@a.lv");
}

TEST_CASE("a link leaves a hole for its attributes and one for its mark") {
    CHECK(inline_html_of("[a *b*](page:x \"T & t\")") == "<p><a{a 0} title=\"T &amp; t\">a <em>b</em></a>{> 0}</p>");
    CHECK(inline_html_of("[![d](asset:x.png)](https://a.lv)") == "<p><a{a 0}><img{a 1} alt=\"d\"></a>{> 0}</p>");
    CHECK(only_reference("[a *b* `c`](page:x)").text == "a b c");
}

TEST_CASE("dangerous addresses are refused in every disguise") {
    CHECK(fault_of("[x](javascript:alert(1))") == "P200 javascript:alert(1)");
    CHECK(fault_of("[x](JaVaScRiPt:alert(1))") == "P200 JaVaScRiPt:alert(1)");
    CHECK(fault_of("[x](java&#115;cript:alert(1))") == "P200 java&#115;cript:alert(1)");
    CHECK(fault_of("[x](javascript&colon;alert(1))") == "P200 javascript&colon;alert(1)");
    CHECK(fault_of("[x](<java&#9;script:alert(1)>)") == "P200 java&#9;script:alert(1)");
    CHECK(fault_of("[x](<java&#10;script:alert(1)>)") == "P200 java&#10;script:alert(1)");
    CHECK(fault_of("[x](< javascript:alert(1)>)") == "P200  javascript:alert(1)");
    CHECK(fault_of("[x](data:text/html,y)") == "P200 data:text/html,y");
    CHECK(fault_of("[x](vbscript:y)") == "P200 vbscript:y");
    CHECK(fault_of("<javascript:alert(1)>") == "P200 javascript:alert(1)");
    CHECK(fault_of("![x](data:image/png;base64,AAAA)") == "P200 data:image/png;base64,AAAA");
    CHECK(fault_of("[x][r]\n\n[r]: javascript:y") == "P200 javascript:y");
}

TEST_CASE("what is no address of ours nor of the web is a fault") {
    CHECK(fault_of("[x](ftp://a.lv)") == "P201 ftp://a.lv");
    CHECK(fault_of("[x](Measure:2.1)") == "P201 Measure:2.1");
    CHECK(fault_of("[x](../other.md)") == "P202 ../other.md");
    CHECK(fault_of("[x](/lv/page/)") == "P202 /lv/page/");
    CHECK(fault_of("[x](a/b:c)") == "P202 a/b:c");
    CHECK(fault_of("[x](javascript%3Aalert)") == "P202 javascript%3Aalert");
    CHECK(fault_of("[x](//a.lv/x)") == "P203 //a.lv/x");
    CHECK(fault_of("[x](https:a.lv)") == "P204 https:a.lv");
    CHECK(fault_of("[x](https:///a)") == "P204 https:///a");
    CHECK(fault_of("[x](<https://a b.lv/>)") == "P204 https://a b.lv/");
    CHECK(fault_of("[x](https://a.lv:port/)") == "P204 https://a.lv:port/");
    CHECK(fault_of("[x](mailto:nobody)") == "P204 mailto:nobody");
    CHECK(fault_of("[x](tel:call-me)") == "P204 tel:call-me");
    CHECK(fault_of("[x]()") == "P205 [x]()");
    CHECK(fault_of("[x](measure:)") == "P205 measure:");
    CHECK(fault_of("[x](#)") == "P205 #");
    CHECK(fault_of("[](page:x)") == "P206 page:x");
    CHECK(fault_of("[x](asset:a.pdf)") == "P209 asset:a.pdf");
}

TEST_CASE("a scheme that is nearly ours is named") {
    const auto compiled = compile("[x](mesure:2.1)");
    REQUIRE(compiled.faults.all().size() == 1);
    CHECK(compiled.faults.all()[0].suggestion == "measure");
}

TEST_CASE("an image is a file of the site or a dataset") {
    CHECK(inline_html_of("text ![a \"*b*\"](asset:x.png)") == "<p>text <img{a 0} alt=\"a &quot;b&quot;\"></p>");
    CHECK(fault_of("![x](https://a.lv/x.png)") == "P207 https://a.lv/x.png");
    CHECK(fault_of("![x](//a.lv/x.png)") == "P207 //a.lv/x.png");
    CHECK(fault_of("![x](measure:2.1)") == "P208 measure:2.1");
    CHECK(fault_of("![x](photo.png)") == "P208 photo.png");
    CHECK(compile("![](asset:x.png)").fault_lines() == Lines{"1:5 P211 asset:x.png"});
}

TEST_CASE("the image of a dataset alone in its paragraph is a figure") {
    CHECK(markdown_test::html_of("a\n\n![Cap *x*](dataset:d)\n\nb\n") == "<p>a</p>\n{figure 0}\n<p>b</p>\n");
    CHECK(markdown_test::html_of("- ![Cap](dataset:d)\n") == "<ul>\n<li>\n{figure 0}\n</li>\n</ul>\n");
    CHECK(only_reference("![Cap *x*](dataset:d)").text == "Cap x");
}

TEST_CASE("the image of a dataset inside a sentence, a heading, a cell or a link is a fault") {
    CHECK(fault_of("see ![c](dataset:d)") == "P210 dataset:d");
    CHECK(fault_of("## A ![c](dataset:d)") == "P210 dataset:d");
    CHECK(fault_of("| a ![c](dataset:d) |\n|---|") == "P210 dataset:d");
    CHECK(compile("[![c](dataset:d)](page:x)").fault_lines() == Lines{"1:7 P210 dataset:d"});
}

TEST_CASE("a faulty link keeps its text") {
    CHECK(compile("a [b *c*](nowhere) d").html() == "<p>a b <em>c</em> d</p>\n");
}

TEST_CASE("an address inside a link's text is text, for HTML has no links in links") {
    CHECK(inline_html_of("[a <https://b.lv> https://c.lv](page:d) e") ==
          "<p><a{a 0}>a https://b.lv https://c.lv</a>{> 0} e</p>");
}
