#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "output/open_data/csv_writer.hpp"
#include "output/open_data/data_values.hpp"
#include "output/open_data/measures_data.hpp"
#include "output/open_data/statistics_data.hpp"
#include "support/dataset_fixture.hpp"

using namespace parskats;
using namespace parskats::test;
using nlohmann::json;

namespace {

Dataset sample() {
    Dataset out = year_table({"2021", "2022", "total"}, {"A", "B"},
                             {number(51229447, 2), number(0, 2), missing(MissingReason::not_available, ""),
                              missing(MissingReason::not_applicable, "–"), number(-5, 2), number(600000, 2)});
    out.decimals = 2;
    out.dimensions[0].categories[2].is_total = true;
    out.notes = {{"whole", both("Par visu", "On all"), {}}, {"one", both("Par \"vienu\"", "On one"), {0, 5}}};
    out.totals.push_back({0, 2, {0, 1}, {}});
    return out;
}

Reference link(std::string address, ReferenceKind kind = ReferenceKind::external) {
    Reference out;
    out.kind = kind;
    out.target = std::move(address);
    return out;
}

Site site_with_measure() {
    Site site = bilingual_site();
    Plan plan;
    plan.id = "2021-2023";
    Measure measure;
    measure.id = "1.10";
    measure.direction = 1;
    measure.status = Status::not_implemented;
    measure.responsible = {"am", "iem"};
    measure.co_responsible_all = true;
    measure.deadline.kind = DeadlineKind::by;
    measure.deadline.until = {2023, 12, 31};
    measure.funding.kind = FundingKind::additional;
    measure.funding.amounts = {{2022, "6020.00"}, {2023, "6020.00"}};
    measure.years = {2022, 2023};
    measure.datasets = {"sample"};
    PageText lv;
    lv.fields = {{"title", "Apmācīt, \"mācīt\""}, {"summary", "Nav."}};
    lv.body.references = {link("https://b.example/"), link("tel:112"), link("2.1", ReferenceKind::measure),
                          link("https://a.example/"), link("https://b.example/")};
    PageText en;
    en.fields = {{"title", "Train"}};
    en.body.references = {link("https://a.example/"), link("http://c.example/")};
    measure.text.set(0, lv);
    measure.text.set(1, en);
    plan.measures.push_back(measure);
    site.plans.push_back(plan);
    return site;
}

}  // namespace

TEST_CASE("numbers are written exactly, with their own decimals") {
    CHECK(exact_number({51229447, 2}) == "512294.47");
    CHECK(exact_number({600000, 2}) == "6000.00");
    CHECK(exact_number({-5, 2}) == "-0.05");
    CHECK(exact_number({0, 0}) == "0");
    CHECK(exact_number({INT64_MIN, 0}) == "-9223372036854775808");
}

TEST_CASE("JSON-stat has the values of the cells, one by one, and why one is missing") {
    const Site site = bilingual_site();
    const Dataset dataset = sample();
    const json data = json::parse(dataset_to_jsonstat(dataset, site));
    CHECK(data["version"] == "2.0");
    CHECK(data["class"] == "dataset");
    CHECK(data["id"] == json({"year", "part"}));
    CHECK(data["size"] == json({3, 2}));
    CHECK(data["role"] == json({{"time", {"year"}}}));
    REQUIRE(data["value"].size() == dataset.cells.size());
    for (std::size_t i = 0; i < dataset.cells.size(); ++i) {
        const Cell& cell = dataset.cells[i];
        CHECK(data["value"][i].is_null() == !cell.value.has_value());
        CHECK(data["status"].contains(std::to_string(i)) == !cell.value.has_value());
    }
    CHECK(data["value"][0] == 512294.47);
    CHECK(data["status"]["2"] == "not-available");
    CHECK(data["status"]["3"] == "not-applicable");
    CHECK(data["extension"]["parskats"]["printed"] == json({{"2", ""}, {"3", "–"}}));
}

TEST_CASE("JSON-stat sizes agree with its categories and labels") {
    const json data = json::parse(dataset_to_jsonstat(sample(), bilingual_site()));
    for (std::size_t i = 0; i < data["id"].size(); ++i) {
        const json& category = data["dimension"][data["id"][i].get<std::string>()]["category"];
        CHECK(category["index"].size() == data["size"][i]);
        CHECK(category["label"].size() == data["size"][i]);
    }
    CHECK(data["extension"]["translations"]["part"]["category"]["A"]["en"] == "en-A");
    CHECK(data["note"] == json({"Par visu"}));
    CHECK(data["extension"]["parskats"]["totals"][0] == json({{"row", "total"}, {"of", {"2021", "2022"}}}));
    CHECK(data["extension"]["parskats"]["notes"][1]["cells"][1] == json({{"year", "total"}, {"part", "B"}}));
}

TEST_CASE("JSON-stat keeps the declared decimals and ends in a line end") {
    const std::string text = dataset_to_jsonstat(sample(), bilingual_site());
    CHECK(text.find("\"value\": [512294.47, 0.00, null, null, -0.05, 6000.00],") != std::string::npos);
    CHECK(text.starts_with("{\n  \"version\": \"2.0\",\n"));
    CHECK(text.ends_with("}\n"));
}

TEST_CASE("the CSV of a dataset has a row a cell") {
    CHECK(dataset_to_csv(sample(), bilingual_site()) ==
          "year,year_lv,year_en,part,part_lv,part_en,value,status,source_cell,printed,total,notes\r\n"
          "2021,2021,en-2021,A,A,en-A,512294.47,,,,false,one\r\n"
          "2021,2021,en-2021,B,B,en-B,0.00,,,,false,\r\n"
          "2022,2022,en-2022,A,A,en-A,,not-available,blank,,false,\r\n"
          "2022,2022,en-2022,B,B,en-B,,not-applicable,text,–,false,\r\n"
          "total,total,en-total,A,A,en-A,-0.05,,,,true,\r\n"
          "total,total,en-total,B,B,en-B,6000.00,,,,true,one\r\n");
}

TEST_CASE("in CSV, CSVW and JSON-stat zero, blank, dash and what the source does not mention stay apart") {
    const auto unknown = MissingReason::not_available;
    const Dataset dataset = year_table({"2021", "2022", "2023", "2024"}, {},
                                       {number(0), missing(unknown, ""), missing(unknown, "–"), missing(unknown)});
    const std::string csv = dataset_to_csv(dataset, bilingual_site());
    CHECK(csv.find("en-2021,0,,,,false,") != std::string::npos);
    CHECK(csv.find("en-2022,,not-available,blank,,false,") != std::string::npos);
    CHECK(csv.find("en-2023,,not-available,text,–,false,") != std::string::npos);
    CHECK(csv.find("en-2024,,not-available,absent,,false,") != std::string::npos);
    const json data = json::parse(dataset_to_jsonstat(dataset, bilingual_site()));
    CHECK(data["extension"]["parskats"]["printed"] == json({{"1", ""}, {"2", "–"}, {"3", nullptr}}));
    const json metadata = json::parse(dataset_to_csvw(dataset, bilingual_site()));
    std::size_t found = 0;
    for (const json& column : metadata["tableSchema"]["columns"]) {
        if (column["titles"] != "source_cell") continue;
        CHECK(column["datatype"]["format"] == "absent|blank|text");
        ++found;
    }
    CHECK(found == 1);
}

TEST_CASE("a dimension called like a column of ours gets a name of its own") {
    Dataset dataset = year_table({"2021"}, {}, {number(1)});
    dataset.dimensions[0].id = "value";
    CHECK(dataset_to_csv(dataset, bilingual_site())
              .starts_with("value_category,value_category_lv,value_category_en,value,status"));
}

TEST_CASE("CSVW names the columns of the CSV and binds notes to its rows") {
    const std::string csv = dataset_to_csv(sample(), bilingual_site());
    const json data = json::parse(dataset_to_csvw(sample(), bilingual_site()));
    std::string heads;
    for (const json& column : data["tableSchema"]["columns"])
        heads += (heads.empty() ? "" : ",") + column["titles"].get<std::string>();
    CHECK(heads == csv.substr(0, csv.find('\r')));
    CHECK(data["url"] == "sample.csv");
    CHECK(data["notes"][0]["target"] == json({"sample.csv"}));
    CHECK(data["notes"][1]["target"] == json({"sample.csv#row=2", "sample.csv#row=7"}));
    CHECK(data["notes"][1]["body"][0]["value"] == "Par \"vienu\"");
}

TEST_CASE("each dataset has its three files") {
    Site site = bilingual_site();
    site.datasets.push_back(sample());
    const auto files = make_statistics_data(site);
    REQUIRE(files.size() == 3);
    CHECK(files[0].path == "data/statistics/sample.json");
    CHECK(files[1].path == "data/statistics/sample.csv");
    CHECK(files[2].path == "data/statistics/sample.csv-metadata.json");
}

TEST_CASE("measures.json has the fields of the contract") {
    const auto files = make_measures_data(site_with_measure());
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == "data/measures.json");
    const json expected = json::parse(R"({"measures": [{"id": "1.10", "plan": "2021-2023", "direction": 1,
        "status": "not-implemented", "responsible": ["am", "iem"], "co_responsible": "all",
        "deadline": {"kind": "by", "from": null, "until": "2023-12-31"},
        "funding": {"kind": "additional", "amounts": [{"year": 2022, "eur": "6020.00"}, {"year": 2023, "eur": "6020.00"}]},
        "years": [2022, 2023], "links": ["https://b.example/", "https://a.example/", "http://c.example/"],
        "datasets": ["sample"], "title": {"lv": "Apmācīt, \"mācīt\"", "en": "Train"}, "summary": {"lv": "Nav."},
        "url": {"lv": "/lv/2021-2023/1.10/", "en": "/en/2021-2023/1.10/"}}]})");
    CHECK(json::parse(files[0].bytes) == expected);
}

TEST_CASE("measures.csv has a row a measure, quoted where a field needs it") {
    const auto files = make_measures_data(site_with_measure());
    CHECK(files[1].bytes ==
          "id,plan,direction,status,responsible,co_responsible,deadline_kind,deadline_from,deadline_until,funding_kind,"
          "funding_eur,years,links,datasets,title_lv,title_en,summary_lv,summary_en,url_lv,url_en\r\n"
          "1.10,2021-2023,1,not-implemented,am; iem,all,by,,2023-12-31,additional,2022: 6020.00; 2023: 6020.00,2022; "
          "2023,"
          "https://b.example/; https://a.example/; http://c.example/,sample,\"Apmācīt, \"\"mācīt\"\"\",Train,Nav.,,"
          "/lv/2021-2023/1.10/,/en/2021-2023/1.10/\r\n");
}

TEST_CASE("JSON texts survive quotes, line ends and control characters") {
    std::string text;
    append_json_string(text,
                       "a\"b\\c\nd\x01"
                       "ā");
    CHECK(text == "\"a\\\"b\\\\c\\nd\\u0001ā\"");
    CHECK(json::parse(text) ==
          "a\"b\\c\nd\x01"
          "ā");
}

TEST_CASE("CSV fields with line ends are quoted") {
    CsvWriter csv;
    csv.field("a\nb");
    csv.field("");
    csv.end_row();
    CHECK(csv.take() == "\"a\nb\",\r\n");
}
