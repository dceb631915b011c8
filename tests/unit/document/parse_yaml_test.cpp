#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "unit/document/document_text.hpp"

using namespace parskats;
using parskats::test::Yaml;

TEST_CASE("an unquoted scalar is what the core schema of YAML 1.2 says, a quoted one is text") {
    const std::vector<std::pair<std::string, NodeKind>> table{
        {"", NodeKind::null},         {"~", NodeKind::null},          {"null", NodeKind::null},
        {"NULL", NodeKind::null},     {"nULL", NodeKind::text},       {"true", NodeKind::boolean},
        {"False", NodeKind::boolean}, {"yes", NodeKind::text},        {"no", NodeKind::text},
        {"on", NodeKind::text},       {"off", NodeKind::text},        {"y", NodeKind::text},
        {"2021", NodeKind::number},   {"-3", NodeKind::number},       {"+3", NodeKind::number},
        {"3.10", NodeKind::number},   {"1.", NodeKind::number},       {".5", NodeKind::number},
        {"1e3", NodeKind::number},    {"1e", NodeKind::text},         {"0x1F", NodeKind::number},
        {"0o17", NodeKind::number},   {"0o18", NodeKind::text},       {".inf", NodeKind::number},
        {".nan", NodeKind::number},   {".", NodeKind::text},          {"-", NodeKind::text},
        {"1_000", NodeKind::text},    {"2021-02-08", NodeKind::text}, {"12:30", NodeKind::text},
        {"1.1.1", NodeKind::text},    {"1 000", NodeKind::text},      {"\"2021\"", NodeKind::text},
        {"'true'", NodeKind::text},   {"\"\"", NodeKind::text},
    };
    for (const auto& [spelling, kind] : table) {
        const std::string& written = spelling;  // CAPTURE's lambda cannot take a structured binding
        if (written == "-") continue;           // on its own a list's item
        CAPTURE(written);
        const Yaml yaml("a: " + written + '\n');
        REQUIRE(yaml.tree);
        const DocumentNode& value = yaml.tree->members.at(0).value;
        CHECK(value.kind == kind);
        CHECK(value.quoted == (written.find_first_of("\"'") == 0));
        CHECK(yaml.at(value.span) == written);
    }
}

TEST_CASE("spelling stays as it is written") {
    const Yaml yaml("a: 3.10\nb: \"tā\\ts\"\nc: 'it''s'\nd: |\n  viens\n  divi\ne: x\n  y\n");
    REQUIRE(yaml.tree);
    CHECK(yaml.tree->find("a")->text == "3.10");
    CHECK(yaml.tree->find("b")->text == "tā\ts");
    CHECK(yaml.tree->find("c")->text == "it's");
    CHECK(yaml.tree->find("d")->text == "viens\ndivi\n");
    CHECK(yaml.tree->find("e")->text == "x y");
    CHECK(yaml.tree->find("z") == nullptr);
}

TEST_CASE("every key and value knows its bytes") {
    const Yaml yaml(
        "ā: ēžā\n\"b c\" : \"ļ\\n\"\nlist:\n  - 'x'\n  - {lv: a, en: [1, 22]}\nm:\n  k: |\n    teksts\n    vēl\n");
    REQUIRE(yaml.tree);
    const auto& members = yaml.tree->members;
    REQUIRE(members.size() == 4);
    CHECK(yaml.at(members[0].key_span) == "ā");
    CHECK(yaml.at(members[0].value.span) == "ēžā");
    CHECK(yaml.at(members[1].key_span) == "\"b c\"");
    CHECK(yaml.at(members[1].value.span) == "\"ļ\\n\"");
    CHECK(yaml.at(members[2].value.span) == "- 'x'");
    CHECK(yaml.at(members[2].value.items[0].span) == "'x'");
    const DocumentNode& map = members[2].value.items[1];
    CHECK(yaml.at(map.span) == "{");
    CHECK(yaml.at(map.members[1].key_span) == "en");
    CHECK(yaml.at(map.members[1].value.span) == "[");
    CHECK(yaml.at(map.members[1].value.items[1].span) == "22");
    CHECK(map.members[1].value.items[1].span.begin() == SourcePosition{5, 21});
    CHECK(yaml.at(members[3].value.span) == "k: |");
    CHECK(yaml.at(members[3].value.find("k")->span) == "teksts\n    vēl");
    CHECK(yaml.at(yaml.tree->span) == "ā: ēžā");
}

TEST_CASE("a value of which nothing is written is right behind its colon or dash") {
    const Yaml yaml("a:\nb: # piezīme\nc: {d: , e}\nf:\n  -  # nekas\n  - x\n");
    REQUIRE(yaml.tree);
    const auto offset = [&](std::string_view key) { return yaml.tree->find(key)->span.offset; };
    CHECK(offset("a") == 2);
    CHECK(offset("b") == 5);
    CHECK(yaml.tree->find("c")->find("d")->kind == NodeKind::null);
    CHECK(yaml.tree->find("c")->find("e")->kind == NodeKind::null);
    REQUIRE(yaml.tree->find("f")->items.size() == 2);
    CHECK(yaml.tree->find("f")->items[0].span.begin() == SourcePosition{5, 4});
    CHECK(yaml.tree->find("f")->items[0].span.length == 0);
}

TEST_CASE("an empty text, blank lines and comments alone are an empty mapping") {
    for (const char* text : {"", "\n", "  \n\n", "# piezīme\n", "# piezīme", "---\n# a\n"}) {
        CAPTURE(text);
        const Yaml yaml(text);
        REQUIRE(yaml.tree);
        CHECK(yaml.tree->members.empty());
        CHECK(yaml.faults.empty());
    }
}

TEST_CASE("Windows line ends change nothing") {
    const Yaml yaml("a: b\r\nc:\r\n  - d\r\n  - \"e\"\r\n");
    REQUIRE(yaml.tree);
    CHECK(yaml.tree->find("a")->text == "b");
    CHECK(yaml.at(yaml.tree->find("c")->span) == "- d");
    CHECK(yaml.tree->find("c")->items.at(1).text == "e");
}

TEST_CASE("a number of keys that no file has is read in no time, and in order") {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "k" + std::to_string(i) + ": v\n";
    const Yaml yaml(text + "k7: again\n");
    REQUIRE(yaml.tree);
    CHECK(yaml.tree->members.size() == 20000);
    CHECK(yaml.tree->members[19999].key == "k19999");
    CHECK(yaml.fault() == "P013 20001:1+2");
}
