#include <doctest/doctest.h>

#include "small_site.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

const std::string about_en = "content/pages/about/en.md";

Lines written(const std::string& text) {
    return SmallSite().edit(about_lv, "\nText", "\n" + text).faults();
}

}  // namespace

TEST_CASE("a figure that equals its cell is fine, written as in prose or as in a table") {
    CHECK(written("[4](figure:offences?year=2021&section=s1)") == Lines{});
    CHECK(written("[12\u00A0345](figure:offences?section=s2&year=2021)") == Lines{});
    CHECK(SmallSite().edit(about_en, "\nText", "\n[12,345](figure:offences?section=s2&year=2021)").faults() == Lines{});
}

TEST_CASE("a figure that differs names the text and the cell") {
    const Checked checked = SmallSite().edit(about_lv, "\nText", "\n[5](figure:offences?year=2021&section=s1)").check();
    CHECK(checked.faults == Lines{about_lv + ":6:5: P335 the text says \"5\", but the data say \"4\""});
    const Diagnostic& fault = checked.diagnostics.all().at(0);
    CHECK(help_of(fault, UserLanguage::en) == "correct the text or the data: content/statistics/offences.json:12:14");
    CHECK(fault.related.at(0).begin() == SourcePosition{12, 14});
}

TEST_CASE("the number format is that of the text's language") {
    CHECK(written("[12,345](figure:offences?section=s2&year=2021)") ==
          Lines{about_lv + ":6:10: P335 the text says \"12,345\", but the data say \"12\u00A0345\""});
}

TEST_CASE("the wrong kind of space is told apart from a wrong number") {
    CHECK(written("[12 345](figure:offences?section=s2&year=2021)") ==
          Lines{about_lv + ":6:10: P336 \"12 345\" has the wrong kind of space"});
    CHECK(written("[12\u202F345](figure:offences?section=s2&year=2021)").at(0).find("P336") != std::string::npos);
}

TEST_CASE("a figure must name one cell that has a value") {
    CHECK(written("[4](figure:ofences?year=2021&section=s1)") ==
          Lines{about_lv + ":6:5: P106 unknown dataset \"ofences\" (did you mean \"offences\"?)"});
    CHECK(written("[4](figure:offences?yaer=2021&section=s1)") ==
          Lines{about_lv + ":6:5: P331 the dataset \"offences\" has no dimension \"yaer\" (did you mean \"year\"?)"});
    CHECK(
        written("[4](figure:offences?year=2020&section=s1)") ==
        Lines{
            about_lv +
            ":6:5: P332 the dimension \"year\" of the dataset \"offences\" has no \"2020\" (did you mean \"2021\"?)"});
    CHECK(written("[4](figure:offences?year=2021)") ==
          Lines{about_lv + ":6:5: P333 the address of the figure lacks the dimension \"section\""});
    CHECK(written("[0](figure:offences?year=2022&section=s2)") ==
          Lines{about_lv + ":6:5: P334 this cell has no value (not-applicable)"});
    CHECK(written("[4](figure:offences?year=2021&year=2022)") ==
          Lines{about_lv + ":6:5: P330 \"offences?year=2021&year=2022\" is not the address of a figure"});
}

TEST_CASE("a dimension with a single category need not be named") {
    SmallSite small;
    small.add(
        "content/statistics/one.json",
        "{\"title\": {\"lv\": \"T\", \"en\": \"T\"}, \"unit\": {\"lv\": \"u\", \"en\": \"u\"}, \"source\": "
        "{\"institution\": \"iem\"},"
        " \"decimals\": 2, \"columns\": [{\"id\": \"year\", \"label\": {\"lv\": \"Gads\", \"en\": \"Year\"}},"
        " {\"id\": \"n\", \"label\": {\"lv\": \"Vērtība\", \"en\": \"Value\"}}], \"rows\": [[\"2021\", 512294.47]]}");
    small.edit(about_lv, "\nText", "\n[512\u00A0294,47](figure:one)");
    CHECK(small.faults() == Lines{});
    const Checked checked = small.check();
    CHECK(checked.site->find_dataset("one")->value_label.in(0) == "Vērtība");
}
