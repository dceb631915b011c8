#include <doctest/doctest.h>

#include <string>

#include "unit/document/document_text.hpp"

using namespace parskats;
using parskats::test::Json;

namespace {

std::string fault_of(const std::string& text) {
    const Json json(text);
    CHECK_MESSAGE(!json.tree.has_value(), text);
    return json.fault();
}

}  // namespace

TEST_CASE("every key and value of a JSON file knows its bytes") {
    const Json json("{\"ā\": \"ē\\u017E\",\n \"rows\": [[\"2021\", 4.10, -1e3], {\"v\": null}],\n \"t\": true}");
    REQUIRE(json.tree);
    const auto& members = json.tree->members;
    REQUIRE(members.size() == 3);
    CHECK(json.at(members[0].key_span) == "\"ā\"");
    CHECK(members[0].key == "ā");
    CHECK(json.at(members[0].value.span) == "\"ē\\u017E\"");
    CHECK(members[0].value.text == "ēž");
    const DocumentNode& rows = members[1].value;
    CHECK(json.at(rows.span) == "[");
    CHECK(rows.items[0].items[1].kind == NodeKind::number);
    CHECK(rows.items[0].items[1].text == "4.10");
    CHECK(rows.items[0].items[1].span.begin() == SourcePosition{2, 20});
    CHECK(json.at(rows.items[0].items[2].span) == "-1e3");
    CHECK(rows.items[1].find("v")->kind == NodeKind::null);
    CHECK(json.at(rows.items[1].find("v")->span) == "null");
    CHECK(members[2].value.kind == NodeKind::boolean);
    CHECK(members[0].value.quoted);
    CHECK_FALSE(members[2].value.quoted);
}

TEST_CASE("JSON text is unescaped, with surrogate pairs") {
    const Json json(R"(["\"\\\/\b\f\n\r\t", "\u0101\u20AC\uD83D\uDE00"])");
    REQUIRE(json.tree);
    CHECK(json.tree->items[0].text == "\"\\/\b\f\n\r\t");
    CHECK(json.tree->items[1].text == "ā€😀");
}

TEST_CASE("each JSON mistake has its code and its place") {
    CHECK(fault_of("") == "P030 1:1+0");
    CHECK(fault_of("{\"a\": }") == "P030 1:7+1");
    CHECK(fault_of("[1, 'x']") == "P030 1:5+1");
    CHECK(fault_of("[„x”]") == "P030 1:2+3");
    CHECK(fault_of("[1, 2,]") == "P031 1:6+1");
    CHECK(fault_of("{\"ā\": 1,\n}") == "P031 1:8+1");
    CHECK(fault_of("{} x") == "P032 1:4+1");
    CHECK(fault_of("[1]]") == "P032 1:4+1");
    CHECK(fault_of("[1 2]") == "P033 1:4+1");
    CHECK(fault_of("{\"a\": 1\n \"b\": 2}") == "P033 2:2+1");
    CHECK(fault_of("{\"a\" 1}") == "P034 1:6+1");
    CHECK(fault_of("{a: 1}") == "P035 1:2+1");
    CHECK(fault_of("{'a': 1}") == "P035 1:2+1");
    for (const char* number : {"01", "1.", ".5", "+1", "1e", "-", "1.2.3", "0x1F", "1e+"}) {
        CAPTURE(number);
        CHECK(fault_of("[" + std::string(number) + "]").substr(0, 8) == "P036 1:2");
    }
    CHECK(fault_of("[1, // viens\n2]") == "P037 1:5+8");
    CHECK(fault_of("[True]") == "P038 1:2+4");
    CHECK(fault_of("[\"a\tb\"]") == "P039 1:4+1");
    CHECK(fault_of("[\"abc\n\"]") == "P012 1:2+4");
    CHECK(fault_of("[\"abc") == "P012 1:2+4");
    CHECK(fault_of("[\"ā\\q\"]") == "P025 1:4+2");
    CHECK(fault_of("[\"\\uD800\"]") == "P025 1:3+2");
    CHECK(fault_of("[\"\\uDC00\"]") == "P025 1:3+2");
    CHECK(fault_of("[\"\\u12G4\"]") == "P025 1:3+2");
    CHECK(fault_of("[1, [2, 3]") == "P022 1:1+1");
    CHECK(fault_of("{\"a\": {\"b\": 1}") == "P022 1:1+1");
    CHECK(fault_of("[") == "P022 1:1+1");
}

TEST_CASE("words of other languages are answered with JSON's") {
    CHECK(Json("[True]").help() == "did you mean \"true\"?");
    CHECK(Json("[None]").help() == "did you mean \"null\"?");
    CHECK(Json("[teksts]").help() == "put text in double quotes: \"teksts\"");
    CHECK(Json("[1, 2,]").help() == "delete the comma before \"]\"");
}

TEST_CASE("a key twice in an object is a fault, in two objects not") {
    const Json json("[{\"a\": 1, \"b\": 2, \"a\": 3}, {\"a\": 4}]");
    CHECK(json.fault() == "P013 1:19+3");
    REQUIRE(json.tree);
    CHECK(json.tree->items[0].members.size() == 2);
    CHECK(json.tree->items[0].find("a")->text == "1");
    CHECK(Json("[{\"a\": 1}, {\"a\": 4}]").fault() == "none");
    CHECK(Json("{\"a\": 1, \"\\u0061\": 4}").fault() == "P013 1:10+8");
}

TEST_CASE("JSON nests forty levels, not more") {
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    CHECK(Json(nested(40)).fault() == "none");
    CHECK(fault_of(nested(41)) == "P018 1:41+1");
    CHECK(fault_of(std::string(100000, '[')) == "P018 1:41+1");
}

TEST_CASE("a byte-order mark before JSON is passed over") {
    const Json json("\xEF\xBB\xBF{\"a\": 1}");
    REQUIRE(json.tree);
    CHECK(json.tree->find("a")->text == "1");
}
