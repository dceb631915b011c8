#include <doctest/doctest.h>

#include "small_site.hpp"
#include "validate/exact_decimal.hpp"
#include "validate/jsonstat_status.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

Lines spoilt(std::string_view from, std::string_view to) {
    return SmallSite().edit(offences_json, from, to).faults();
}

}  // namespace

TEST_CASE("a table becomes dimensions and cells in row-major order") {
    const Checked checked = SmallSite().check();
    const Dataset& dataset = *checked.site->find_dataset("offences");
    REQUIRE(dataset.dimensions.size() == 2);
    CHECK(dataset.dimensions[0].id == "year");
    CHECK(dataset.dimensions[0].role == DimensionRole::time);
    CHECK(dataset.dimensions[0].categories.at(0).label.in(1) == "2021");
    CHECK(dataset.dimensions[0].categories.at(2).label.in(1) == "Total");
    CHECK(dataset.dimensions[0].categories.at(2).is_total);
    CHECK(dataset.dimensions[1].categories.at(1).label.in(0) == "2. pants");
    REQUIRE(dataset.cells.size() == 6);
    CHECK(dataset.cells[1].value == Decimal{12345, 0});
    CHECK_FALSE(dataset.cells[3].value);
    CHECK(dataset.cells[3].reason == MissingReason::not_applicable);
    CHECK(dataset.cells[3].printed == "–");
    CHECK(dataset.notes.at(0).cells == std::vector<std::size_t>{0, 1});
    CHECK(dataset.totals.at(0).parts == std::vector<std::size_t>{0, 1});
    CHECK(dataset.source.institution == "iem");
}

TEST_CASE("numbers are read exactly") {
    CHECK(parse_decimal("512294.47", 2).value == Decimal{51229447, 2});
    CHECK(parse_decimal("4", 2).value == Decimal{400, 2});
    CHECK(parse_decimal("-4.50", 1).value == Decimal{-45, 1});
    CHECK(parse_decimal("1.2e3", 0).value == Decimal{1200, 0});
    CHECK(parse_decimal("0.000", 0).value == Decimal{0, 0});
    CHECK(parse_decimal("999999999999999", 0).value.units == largest_units);
    CHECK(parse_decimal("0.1", 0).fault == DecimalFault::too_many_decimals);
    CHECK(parse_decimal("1e15", 0).fault == DecimalFault::too_large);
    CHECK(parse_decimal("99999999999999.5", 2).fault == DecimalFault::too_large);
    CHECK(parse_decimal("1.", 0).fault == DecimalFault::not_a_number);
    CHECK(parse_decimal("1x", 0).fault == DecimalFault::not_a_number);
    CHECK(parse_decimal("", 0).fault == DecimalFault::not_a_number);
    CHECK(parse_decimal("1e99999999999", 0).fault == DecimalFault::not_a_number);
    CHECK(needed_decimals("4.50") == 1);
    CHECK(needed_decimals("1e-3") == 3);
    CHECK(needed_decimals("100") == 0);
}

TEST_CASE("exact numbers are spelled with a decimal point") {
    CHECK(spell_decimal({51229447, 2}) == "512294.47");
    CHECK(spell_decimal({-5, 2}) == "-0.05");
    CHECK(spell_decimal({7, 0}) == "7");
}

TEST_CASE("a dataset is in one of two forms") {
    CHECK(SmallSite().add("content/statistics/x.json", "{\"class\": \"collection\"}").faults() ==
          Lines{"content/statistics/x.json:1:12: P301 a dataset needs \"columns\" and \"rows\", or \"class\": "
                "\"dataset\""});
}

TEST_CASE("a missing value needs its reason") {
    CHECK(spoilt("\"2021\", 4,", "\"2021\", null,") ==
          Lines{offences_json + ":12:14: P302 a missing value needs its reason"});
    CHECK(spoilt("\"reason\": \"not-applicable\", ", "") ==
          Lines{offences_json + ":13:17: P102 the required key \"reason\" is missing"});
    CHECK(spoilt(", \"printed\": \"–\"", "") ==
          Lines{offences_json + ":13:17: P102 the required key \"printed\" is missing"});
    CHECK(spoilt("\"printed\": \"–\"", "\"printed\": 7") ==
          Lines{offences_json + ":13:72: P103 expected text, found 7"});
    CHECK(spoilt("\"not-applicable\"", "\"not-aplicable\"") ==
          Lines{offences_json + ":13:44: P111 unknown word \"not-aplicable\" (did you mean \"not-applicable\"?)"});
}

TEST_CASE("what the source prints is kept apart from the reason: a text, a blank, or nothing") {
    const auto printed = [](std::string_view written) {
        SmallSite small;
        small.edit(offences_json, "\"–\"", written);
        const Checked checked = small.check();
        CHECK(checked.faults == Lines{});
        return checked.site->find_dataset("offences")->cells.at(3).printed;
    };
    CHECK(printed("\"-\"") == "-");
    CHECK(printed("\"\"") == "");
    CHECK(printed("null") == std::nullopt);
}

TEST_CASE("a cell is a number or a missing value") {
    CHECK(spoilt("\"2021\", 4,", "\"2021\", \"4\",") ==
          Lines{offences_json + ":12:14: P303 expected a number or a missing value, found \"4\""});
    CHECK(spoilt("\"2021\", 4,", "\"2021\", 4.5,") ==
          Lines{offences_json + ":12:14: P304 4.5 has more than 0 decimals"});
    CHECK(spoilt("\"2021\", 4,", "\"2021\", 1e15,") ==
          Lines{offences_json + ":12:14: P305 the number 1e15 is too large"});
    CHECK(spoilt("\"value\": null", "\"value\": 3") ==
          Lines{offences_json + ":13:27: P316 only a missing value is written like this"});
}

TEST_CASE("rows and columns have ids of their own") {
    CHECK(spoilt("[\"2022\", 6", "[\"2021\", 6").at(0) == offences_json + ":13:7: P306 \"2021\" is there twice");
    CHECK(spoilt("\"id\": \"s2\"", "\"id\": \"s1\"") == Lines{offences_json + ":8:13: P306 \"s1\" is there twice"});
    CHECK(spoilt("\"id\": \"section\"", "\"id\": \"year\"") ==
          Lines{offences_json + ":10:16: P306 \"year\" is there twice"});
}

TEST_CASE("a row has as many values as there are columns") {
    CHECK(spoilt("[\"2021\", 4, 12345]", "[\"2021\", 4]") ==
          Lines{offences_json + ":12:5: P307 the row has 2 values for 3 columns"});
}

TEST_CASE("a total is recomputed, and a difference shows its parts") {
    const Checked checked = SmallSite().edit(offences_json, "[\"total\", 10,", "[\"total\", 11,").check();
    CHECK(checked.faults ==
          Lines{offences_json + ":14:15: P308 the total \"total\" is 11, but its parts add up to 10"});
    REQUIRE(checked.diagnostics.all().at(0).related.size() == 2);
    CHECK(checked.diagnostics.all().at(0).related[1].begin() == SourcePosition{13, 14});
}

TEST_CASE("a total that was published so stays, and its note goes when it is right") {
    const std::string of = "\"of\": [\"2021\", \"2022\"]";
    const std::string noted = of + ", \"as_published\": {\"lv\": \"Avotā\", \"en\": \"In the source\"}";
    CHECK(SmallSite().edit(offences_json, of, noted).edit(offences_json, "\"total\", 10,", "\"total\", 11,").faults() ==
          Lines{});
    CHECK(spoilt(of, noted) ==
          Lines{offences_json + ":17:71: P309 \"as_published\" is not needed: the total \"total\" is right"});
}

TEST_CASE("totals of columns are recomputed too") {
    SmallSite small;
    small.edit(offences_json, "\"row\": \"total\", \"of\": [\"2021\", \"2022\"]",
               "\"column\": \"s2\", \"of\": [\"s1\"]");
    CHECK(small.faults() == Lines{offences_json + ":12:17: P308 the total \"s2\" is 12345, but its parts add up to 4",
                                  offences_json + ":14:19: P308 the total \"s2\" is 1, but its parts add up to 10"});
}

TEST_CASE("notes and totals name rows, columns and dimensions that exist") {
    CHECK(spoilt("[{\"year\": \"2021\"}]", "[{\"year\": \"2020\"}]") ==
          Lines{offences_json + ":18:86: P310 the dimension \"year\" has no \"2020\" (did you mean \"2021\"?)"});
    CHECK(spoilt("[{\"year\": \"2021\"}]", "[{\"yaer\": \"2021\"}]") ==
          Lines{offences_json + ":18:78: P311 the dataset has no dimension \"yaer\" (did you mean \"year\"?)"});
    CHECK(spoilt("{\"row\": \"total\", ", "{") ==
          Lines{offences_json + ":17:14: P312 a total needs either \"row\" or \"column\""});
    CHECK(spoilt("\"row_labels\": {\"total\"", "\"row_labels\": {\"totl\"") ==
          Lines{offences_json + ":16:19: P310 the dimension \"year\" has no \"totl\" (did you mean \"total\"?)"});
}

TEST_CASE("a table is not empty, and its columns have a dimension") {
    CHECK(SmallSite()
              .edit(offences_json,
                    "  \"dimension\": {\"id\": \"section\", \"label\": {\"lv\": \"Pants\", \"en\": \"Section\"}},\n",
                    "")
              .faults() == Lines{offences_json + ":5:14: P315 several columns of values need \"dimension\""});
    CHECK(SmallSite()
              .add("content/statistics/x.json",
                   "{\"title\": {\"lv\": \"T\", \"en\": \"T\"}, \"unit\": {\"lv\": \"u\", \"en\": \"u\"}, \"source\": "
                   "{},\n"
                   "\"columns\": [], \"rows\": []}")
              .faults() == Lines{"content/statistics/x.json:2:12: P313 the table has no values"});
}

TEST_CASE("symbols of statistical offices say why a value is missing") {
    CHECK(reason_of_status(":") == MissingReason::not_available);
    CHECK(reason_of_status("...") == MissingReason::not_available);
    CHECK(reason_of_status("x") == MissingReason::not_applicable);
    CHECK(reason_of_status("[x]") == MissingReason::not_available);
    CHECK(reason_of_status("C") == MissingReason::confidential);
    CHECK(reason_of_status("not-published") == MissingReason::not_published);
    CHECK_FALSE(reason_of_status("p"));
    CHECK_FALSE(reason_of_status(""));
}
