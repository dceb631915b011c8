#include <doctest/doctest.h>

#include "small_site.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

const std::string path = "content/statistics/stat.json";

/// As PxWeb writes it: an index by number, one that is a list, values as a list.
const std::string exported =
    "{\"version\": \"2.0\", \"class\": \"dataset\", \"label\": \"Iedzīvotāji\", \"source\": \"CSP\", \"updated\": "
    "\"2024-05-01\",\n"
    "\"id\": [\"AREA\", \"TIME\"], \"size\": [2, 2],\n"
    "\"role\": {\"time\": [\"TIME\"], \"geo\": [\"AREA\"]},\n"
    "\"dimension\": {\"AREA\": {\"label\": \"Novads\", \"category\": {\"index\": {\"LV\": 1, \"RIX\": 0}, \"label\": "
    "{\"LV\": \"Latvija\", \"RIX\": \"Rīga\"},\n"
    "\"unit\": {\"LV\": {\"label\": \"cilvēki\"}}}},\n"
    "\"TIME\": {\"category\": {\"index\": [\"2022\", \"2023\"]}}},\n"
    "\"value\": [1, 2.5, null, 4],\n"
    "\"status\": {\"2\": \"c\"}}";

SmallSite with(const std::string& text) {
    return SmallSite().add(path, text);
}

SmallSite spoilt(std::string_view from, std::string_view to) {
    return with(exported).edit(path, from, to);
}

}  // namespace

TEST_CASE("a JSON-stat file can be dropped in as it is") {
    const Checked checked = with(exported).check();
    CHECK(checked.faults == Lines{});
    const Dataset& dataset = *checked.site->find_dataset("stat");
    CHECK(dataset.title.in(0) == "Iedzīvotāji");
    CHECK_FALSE(dataset.title.has(1));
    CHECK(dataset.unit.in(1) == "cilvēki");
    CHECK(dataset.source.text.in(0) == "CSP");
    CHECK(dataset.updated == "2024-05-01");
    CHECK(dataset.decimals == 1);
    REQUIRE(dataset.dimensions.size() == 2);
    CHECK(dataset.dimensions[0].role == DimensionRole::geo);
    CHECK(dataset.dimensions[0].categories.at(0).id == "RIX");
    CHECK(dataset.dimensions[0].categories.at(1).label.in(0) == "Latvija");
    CHECK(dataset.dimensions[1].label.in(0) == "TIME");
    CHECK(dataset.dimensions[1].categories.at(1).label.in(1) == "2023");
    REQUIRE(dataset.cells.size() == 4);
    CHECK(dataset.cells[0].value == Decimal{10, 1});
    CHECK(dataset.cells[1].value == Decimal{25, 1});
    CHECK(dataset.cells[2].reason == MissingReason::confidential);
    CHECK(dataset.cells[2].printed == "c");
}

TEST_CASE("values may be sparse and one status may stand for all") {
    SmallSite small = spoilt("[1, 2.5, null, 4]", "{\"0\": 1, \"3\": 4}");
    small.edit(path, "{\"2\": \"c\"}", "\":\"");
    const Checked checked = small.check();
    CHECK(checked.faults == Lines{});
    const Dataset& dataset = *checked.site->find_dataset("stat");
    CHECK(dataset.cells[3].value == Decimal{4, 0});
    CHECK(dataset.cells[1].reason == MissingReason::not_available);
    CHECK(dataset.cells[1].printed == ":");
}

TEST_CASE("status may be a list") {
    const Checked checked = spoilt("{\"2\": \"c\"}", "[null, \"\", \"x\", null]").check();
    CHECK(checked.faults == Lines{});
    CHECK(checked.site->find_dataset("stat")->cells[2].reason == MissingReason::not_applicable);
}

TEST_CASE("a status in our own words is a reason, and says nothing of what the source prints") {
    const Checked checked = spoilt("{\"2\": \"c\"}", "{\"2\": \"confidential\"}").check();
    CHECK(checked.faults == Lines{});
    CHECK(checked.site->find_dataset("stat")->cells[2].reason == MissingReason::confidential);
    CHECK(checked.site->find_dataset("stat")->cells[2].printed == std::nullopt);
}

TEST_CASE("the extension says what the source prints, over the symbol of the status") {
    const auto printed = [](const std::string& written) {
        const Checked checked =
            spoilt("\"version\"", "\"extension\": {\"parskats\": {\"printed\": " + written + "}}, \"version\"").check();
        CHECK(checked.faults == Lines{});
        return checked.site->find_dataset("stat")->cells[2].printed;
    };
    CHECK(printed("{}") == "c");
    CHECK(printed("{\"2\": \"–\"}") == "–");
    CHECK(printed("{\"2\": \"\"}") == "");
    CHECK(printed("{\"2\": null}") == std::nullopt);
    const auto faults = [](const std::string& written) {
        return spoilt("\"version\"", "\"extension\": {\"parskats\": {\"printed\": " + written + "}}, \"version\"")
            .faults();
    };
    CHECK(faults("{\"9\": \"–\"}").at(0).find("P323 \"9\" is not the number of a cell") != std::string::npos);
    CHECK(faults("{\"0\": \"–\"}").at(0).find("P316 only a missing value") != std::string::npos);
}

TEST_CASE("what is ours stands in the extension and comes first") {
    SmallSite small = spoilt(
        "\"version\"",
        "\"extension\": {\"parskats\": {\"title\": {\"lv\": \"Mūsu\", \"en\": \"Ours\"}, \"decimals\": 2, \"chart\": "
        "{\"kind\": \"line\"},"
        " \"notes\": [{\"id\": \"a\", \"text\": {\"lv\": \"P\", \"en\": \"N\"}, \"cells\": [{\"TIME\": \"2023\"}]}],"
        " \"source\": {\"institution\": \"iem\"}}}, \"note\": [\"No avota\"], \"version\"");
    const Checked checked = small.check();
    CHECK(checked.faults == Lines{});
    const Dataset& dataset = *checked.site->find_dataset("stat");
    CHECK(dataset.title.in(1) == "Ours");
    CHECK(dataset.chart == ChartKind::line);
    CHECK(dataset.cells[0].value == Decimal{100, 2});
    CHECK(dataset.notes.at(0).cells == std::vector<std::size_t>{1, 3});
    CHECK(dataset.notes.at(1).text.in(0) == "No avota");
    CHECK(dataset.source.institution == "iem");
    CHECK(dataset.source.text.in(0) == "CSP");
}

TEST_CASE("an unknown key of the extension is a fault, one of the file is not") {
    CHECK(spoilt("\"version\"", "\"extension\": {\"parskats\": {\"tilte\": 1}}, \"version\"").faults() ==
          Lines{path + ":1:30: P101 unknown key \"tilte\" (did you mean \"title\"?)"});
    CHECK(spoilt("\"version\"", "\"anything\": 1, \"version\"").faults() == Lines{});
}

TEST_CASE("sizes, orders and counts must fit") {
    CHECK(spoilt("\"size\": [2, 2]", "\"size\": [2, 3]").faults() ==
          Lines{path + ":2:37: P320 \"size\" does not fit: the dimension \"TIME\" has 2 categories, not 3"});
    CHECK(spoilt("{\"LV\": 1, \"RIX\": 0}", "{\"LV\": 1, \"RIX\": 1}").faults().at(0) ==
          path + ":2:34: P320 \"size\" does not fit: the dimension \"AREA\" has 0 categories, not 2");
    CHECK(spoilt("{\"LV\": 1, \"RIX\": 0}", "{\"LV\": 1, \"RIX\": 1}")
              .faults()
              .at(1)
              .find("P321 the order of the categories of \"AREA\" is not clear") != std::string::npos);
    CHECK(spoilt("[1, 2.5, null, 4]", "[1, 2.5, null]").faults().at(0) ==
          path + ":7:10: P322 \"value\" has 3 entries for 4 cells");
    CHECK(spoilt("{\"2\": \"c\"}", "{\"4\": \"c\"}").faults().at(1) ==
          path + ":8:13: P323 \"4\" is not the number of a cell from 0 to 3");
    CHECK(spoilt("\"id\": [\"AREA\", \"TIME\"]", "\"id\": [\"AREA\", \"TIMES\"]").faults().at(0) ==
          path + ":2:17: P326 the dimension \"TIMES\" is not described");
}

TEST_CASE("a table that is larger on paper than any page is refused before it is made") {
    std::string ids;
    std::string sizes;
    std::string dimensions;
    for (int i = 0; i < 30; ++i) {
        const std::string id = "d" + std::to_string(i);
        ids += (i ? ",\"" : "\"") + id + '"';
        sizes += i ? ",2" : "2";
        dimensions += (i ? ",\"" : "\"") + id + "\":{\"category\":{\"index\":[\"a\",\"b\"]}}";
    }
    CHECK(with("{\"class\":\"dataset\",\"id\":[" + ids + "],\"size\":[" + sizes + "],\"dimension\":{" + dimensions +
               "},\"value\":{}}")
              .faults() == Lines{path + ":1:25: P314 the dataset has more than 1000000 cells"});
}

TEST_CASE("a missing value without a known reason is only a warning") {
    const Checked unknown = spoilt("{\"2\": \"c\"}", "{\"2\": \"%\"}").check();
    CHECK(unknown.faults == Lines{path + ":8:18: P324 unknown status \"%\"; the cell is shown as not available"});
    CHECK_FALSE(unknown.diagnostics.has_errors());
    CHECK(spoilt(",\n\"status\": {\"2\": \"c\"}", "").faults() ==
          Lines{path + ":7:10: P325 1 missing values have no status; they are shown as not available"});
}

TEST_CASE("a file without a unit must be told one") {
    CHECK(spoilt(",\n\"unit\": {\"LV\": {\"label\": \"cilvēki\"}}", "").faults() ==
          Lines{path + ":1:1: P102 the required key \"unit\" is missing"});
}
