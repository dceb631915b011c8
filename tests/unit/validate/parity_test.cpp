#include <doctest/doctest.h>

#include "small_site.hpp"
#include "validate/prose.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

const std::string about_en = "content/pages/about/en.md";

/// The faults of a site whose page "about" has these bodies.
Checked twins(const std::string& latvian, const std::string& english) {
    const std::string head = "---\ntitle: About\nsummary: Text\n---\n\n";
    return SmallSite().add(about_lv, head + latvian).add(about_en, head + english).check();
}

Lines twin_faults(const std::string& latvian, const std::string& english) {
    return twins(latvian, english).faults;
}

std::string related_place(const Checked& checked) {
    REQUIRE(checked.diagnostics.all().size() == 1);
    const Diagnostic& fault = checked.diagnostics.all().front();
    REQUIRE(fault.related.size() == 1);
    const SourcePosition at = fault.related[0].begin();
    return fault.related[0].file->path() + ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
}

}  // namespace

TEST_CASE("numbers are the same however a language writes them") {
    CHECK(twin_faults("512\u00A0294,47 eiro, 1193 lietas, 2021. gada 26. maijā, 154.¹ pants, 0,5 %\n",
                      "On 26 May 2021, EUR 512,294.47, 1,193 cases, Section 154.¹, 0.5%\n") == Lines{});
    CHECK(twin_faults("1.10. pasākums un 05.\n", "Measure 1.10 and 5.\n") == Lines{});
}

TEST_CASE("a number that differs names both lines") {
    const Checked checked = twins("## Viens\n\nSkaits: 12\n", "## One\n\nThere were 13.\n");
    CHECK(checked.faults == Lines{about_en + ":8:12: P602 13 here, but 12 in the source text"});
    CHECK(related_place(checked) == about_lv + ":8:9");
}

TEST_CASE("a number that a twin lacks is named with the heading of its section") {
    const Checked missing = twins("Sākums\n\n## Viens\n\nSkaits: 12\n", "Start\n\n## One\n\nA dozen.\n");
    CHECK(missing.faults == Lines{about_en + ":8:1: P603 this section lacks the number 12 of the source text"});
    CHECK(related_place(missing) == about_lv + ":10:9");
    const Checked added = twins("## Viens\n\nDucis\n", "## One\n\nThere were 12, yes 12.\n");
    CHECK(added.faults == Lines{about_en + ":8:12: P604 the source text does not have the number 12 in this section",
                                about_en + ":8:20: P604 the source text does not have the number 12 in this section"});
}

TEST_CASE("numbers are compared section by section") {
    CHECK(twin_faults("## Viens\n\n5\n\n## Divi\n\n6\n", "## One\n\n6\n\n## Two\n\n5\n").size() == 2);
}

TEST_CASE("addresses and labels of footnotes are no numbers") {
    CHECK(
        twin_faults(
            "[Viens](https://a.example/1?b=(2)) <https://b.example/33> https://c.example/4[^1]\n\n[^1]: Piezīme\n",
            "[One](https://a.example/1?b=(2)) <https://b.example/33> https://c.example/4[^note]\n\n[^note]: Note\n") ==
        Lines{});
}

TEST_CASE("numbers of the front matter agree too") {
    const Checked checked = SmallSite()
                                .edit(measure_lv, "task: Task", "task: 3 uzdevumi")
                                .edit(measure_en, "task: Task", "task: 4 tasks")
                                .check();
    CHECK(checked.faults == Lines{measure_en + ":4:1: P602 4 here, but 3 in the source text"});
    CHECK(related_place(checked) == measure_lv + ":4:1");
}

TEST_CASE("a link that leads elsewhere names both lines") {
    const Checked checked = twins("Sk. [ministriju](institution:iem).\n", "See the [ministry](institution:am).\n");
    CHECK(checked.faults ==
          Lines{about_en +
                ":6:20: P605 the link leads to \"institution:am\", but in the source text to \"institution:iem\""});
    CHECK(related_place(checked).starts_with(about_lv + ":6:"));
}

TEST_CASE("links that a twin lacks or adds") {
    CHECK(
        twin_faults("## Viens\n\n[4](figure:offences?year=2021&section=s1)\n", "## One\n\n4\n") ==
        Lines{about_en +
              ":6:1: P606 this section lacks the link to \"figure:offences?year=2021&section=s1\" of the source text"});
    CHECK(twin_faults("## Viens\n\nTeksts\n", "## One\n\n![Offences](dataset:offences)\n") ==
          Lines{about_en +
                ":8:13: P607 the source text does not have the link to \"!dataset:offences\" in this section"});
}

TEST_CASE("links to headings and pictures may differ by language") {
    CHECK(twin_faults("## Viens\n\n## Divi\n\n[augšup](#viens)\n", "## One\n\n## Two\n\n[up](#one)\n") == Lines{});
    CHECK(twin_faults("## Viens\n\n## Divi\n\n[augšup](#viens)\n", "## One\n\n## Two\n\n[up](#two)\n").size() == 1);
}

TEST_CASE("the first heading that differs is named, and sections are not compared before it is mended") {
    const Checked checked = twins("## Viens\n\n1\n\n### Divi\n\n2\n", "## One\n\n3\n\n## Two\n\n4\n");
    CHECK(checked.faults ==
          Lines{about_en + ":10:1: P601 the headings differ from the source text: ## Two here, ### Divi there"});
    CHECK(related_place(checked) == about_lv + ":10:1");
    CHECK(twin_faults("## Viens\n\n## Divi\n", "## One\n") ==
          Lines{about_en + ":6:1: P601 the headings differ from the source text: – here, ## Divi there"});
}

TEST_CASE("twins with an error of their own are compared once it is mended") {
    CHECK(twin_faults("[1](measure:9.9)\n", "Text\n") == Lines{about_lv + ":6:5: P105 unknown measure \"9.9\""});
}

TEST_CASE("twins have as many footnotes") {
    CHECK(twin_faults("Viens[^a] divi[^b]\n\n[^a]: A\n[^b]: B\n", "One[^a] two\n\n[^a]: A\n") ==
          Lines{about_en + ":5:1: P608 the number of footnotes differs from the source text: 1 here, 2 there"});
}

TEST_CASE("the signs inside numbers are those of the locale") {
    CHECK(number_signs("lv-LV").group == "\u00A0");
    CHECK(number_signs("lv-LV").decimal == ",");
    CHECK(number_signs("en-GB").group == ",");
    CHECK(number_signs("en-GB").decimal == ".");
    const auto runs = digit_runs("1,193 of 2021,12 and 12,3456", number_signs("en-GB"));
    REQUIRE(runs.size() == 5);
    CHECK(runs[0].digits == "1193");
    CHECK(runs[1].digits == "2021");
    CHECK(runs[4].digits == "3456");
}
