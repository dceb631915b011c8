#include "model/site.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace parskats;

TEST_CASE("measures are ordered by their numbers, not as text") {
    std::vector<std::string> ids{"10.1", "1.10", "2.1", "1.2", "1.1"};
    std::sort(ids.begin(), ids.end(), [](const auto& a, const auto& b) { return compare_measure_ids(a, b) < 0; });
    CHECK(ids == std::vector<std::string>{"1.1", "1.2", "1.10", "2.1", "10.1"});
    CHECK(compare_measure_ids("1.10", "1.10") == 0);
    CHECK(compare_measure_ids("1", "1.1") == -1);
    CHECK(compare_measure_ids("1.1", "1") == 1);
}

TEST_CASE("a measure is found by exactly its id") {
    Plan plan;
    for (const char* const id : {"1.1", "1.2", "1.10"}) {
        plan.measures.emplace_back();
        plan.measures.back().id = id;
    }
    REQUIRE(plan.find_measure("1.10") != nullptr);
    CHECK(plan.find_measure("1.10")->id == "1.10");
    CHECK(plan.find_measure("1.01") == nullptr);
    CHECK(plan.find_measure("1.3") == nullptr);
    CHECK(plan.find_measure("9.9") == nullptr);
    CHECK(plan.find_measure("") == nullptr);
}

TEST_CASE("things are found by id, resources also by address") {
    Site site;
    site.resources.resize(2);
    site.resources[0].id = "a";
    site.resources[0].url = "https://a.example/";
    site.resources[1].id = "c";
    site.resources[1].url = "https://c.example/";
    site.index_resources();
    CHECK(site.find_resource("c") == &site.resources[1]);
    CHECK(site.find_resource("b") == nullptr);
    CHECK(site.find_resource_by_url("https://a.example/") == &site.resources[0]);
    CHECK(site.find_resource_by_url("https://a.example") == nullptr);
}

TEST_CASE("an absent translation is told apart from a present one, and another language stands in") {
    Localized<std::string> text(3);
    CHECK(text.empty());
    text.set(1, "two");
    CHECK_FALSE(text.has(0));
    CHECK(text.find(0) == nullptr);
    CHECK(text.effective(0) == 1);
    CHECK(text.in(2) == "two");
    text.set(0, "one");
    CHECK(text.in(2) == "one");
    CHECK(text.in(1) == "two");
    CHECK_FALSE(text.has(7));
}

TEST_CASE("a cell is found in row-major order") {
    Dataset dataset;
    dataset.dimensions.resize(2);
    dataset.dimensions[0].id = "year";
    dataset.dimensions[0].categories.resize(2);
    dataset.dimensions[1].id = "section";
    dataset.dimensions[1].categories.resize(3);
    CHECK(dataset.cell_index({0, 0}) == 0);
    CHECK(dataset.cell_index({0, 2}) == 2);
    CHECK(dataset.cell_index({1, 1}) == 4);
    CHECK(dataset.find_dimension("section") == &dataset.dimensions[1]);
    CHECK(dataset.find_dimension("place") == nullptr);
}

TEST_CASE("words of facts are spelled as editors write them") {
    CHECK(to_word(Status::not_implemented) == "not-implemented");
    CHECK(to_word(DeadlineKind::from_to) == "from-to");
    CHECK(to_word(FundingKind::annual_budget) == "annual-budget");
    CHECK(to_word(MissingReason::not_published) == "not-published");
    CHECK(to_word(ChartKind::small_multiples) == "small-multiples");
    CHECK(to_word(InstitutionKind::ngo) == "ngo");
    CHECK(to_word(Medium::document) == "document");
}
