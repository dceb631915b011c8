#include <doctest/doctest.h>

#include <string>

#include "unit/document/document_text.hpp"

using namespace parskats;
using parskats::test::Yaml;

namespace {

std::string fault_of(const std::string& text) {
    const Yaml yaml(text);
    CHECK_MESSAGE(!yaml.tree.has_value(), text);
    return yaml.fault();
}

}  // namespace

TEST_CASE("a value with a colon and no quotes is marked at the colon, and the line is shown in quotes") {
    const Yaml yaml("title: Kampaņa: nosaukums\n");
    CHECK_FALSE(yaml.tree);
    CHECK(yaml.fault() == "P014 1:15+1");
    CHECK(yaml.help() == "put the value in quotes: title: \"Kampaņa: nosaukums\"");
    CHECK(help_of(yaml.faults.all().front(), UserLanguage::lv) ==
          "lieciet vērtību pēdiņās: title: \"Kampaņa: nosaukums\"");
}

TEST_CASE("columns count characters, whatever Latvian letters stand before") {
    CHECK(fault_of("āē: ēēē: b\n") == "P014 1:8+1");
    CHECK(fault_of("a: šķūņi\nž: \"ā\" ļ\n") == "P023 2:8+2");
}

TEST_CASE("every line with an unquoted colon is found in one run, and what else is wrong") {
    CHECK(fault_of("a: b: c\nd: @e\nf: g: h\ni: *j*\n") == "P014 1:5+1, P024 2:4+1, P014 3:5+1, P016 4:4+1");
    CHECK(fault_of("a: b: c\na: d\na: e\n") == "P014 1:5+1, P013 2:1+1, P013 3:1+1");
    CHECK(fault_of("a: b: c\nd: \"e\n") == "P014 1:5+1, P012 2:4+2");
}

TEST_CASE("the quoted line fits lists, brackets and values that have quotes themselves") {
    CHECK(Yaml("- title: a: b\n").help() == "put the value in quotes: - title: \"a: b\"");
    CHECK(Yaml("x: {lv: a: b, en: c}\n").help() == "put the value in quotes: lv: \"a: b\"");
    CHECK(Yaml("title: tā \"sauktā\": b\n").help() == "put the value in quotes: title: 'tā \"sauktā\": b'");
    CHECK(Yaml("title: a:\n").help() == "put the value in quotes: title: \"a:\"");
}

TEST_CASE("each mistake has its code and its place") {
    CHECK(fault_of("a:\n\tb: 1\n") == "P011 2:1+1");
    CHECK(fault_of("\tb: 1\n") == "P011 1:1+1");
    CHECK(fault_of("a: 1\n\tb: 1\n") == "P011 2:1+1");
    CHECK(fault_of("a:\n  b: 1\n\tc: 2\n") == "P011 3:1+1");
    CHECK(fault_of("a: \"x\n") == "P012 1:4+2");
    CHECK(fault_of("a: 'x") == "P012 1:4+2");
    CHECK(fault_of("title: \"abc\nb: c\n") == "P012 1:8+4");
    CHECK(fault_of("a:\n  b: \"c\n  d: \"e\"\n") == "P012 2:6+2");
    CHECK(fault_of("a: 1\n  b: 2\n") == "P015 2:3+4");
    CHECK(fault_of("a:\n   b: 1\n  c: 2\n") == "P015 3:3+4");
    CHECK(fault_of("- a\nb: c\n") == "P015 2:1+4");
    CHECK(fault_of("a: *x\n") == "P016 1:4+1");
    CHECK(fault_of("a: &x 1\n") == "P016 1:4+1");
    CHECK(fault_of("a: !!str 1\n") == "P016 1:4+1");
    CHECK(fault_of("a: !Svarīgi: x\n") == "P016 1:4+1, P014 1:12+1");
    CHECK(fault_of("---\na: 1\n---\nb: 2\n") == "P017 3:1+3");
    CHECK(fault_of("a: [1,2\nb: 3\n") == "P022 1:4+1");
    CHECK(fault_of("a: {b: c\n") == "P022 1:4+1");
    CHECK(fault_of("[1, [2, 3]\n") == "P022 1:1+1");
    CHECK(fault_of("a: 'it's'\n") == "P023 1:8+2");
    CHECK(fault_of("a: [Svarīgi] teksts\n") == "P023 1:14+6");
    CHECK(fault_of("a: @x\n") == "P024 1:4+1");
    CHECK(fault_of("a: `x`\n") == "P024 1:4+1");
    CHECK(fault_of("a: %x\n") == "P024 1:4+1");
    CHECK(fault_of("a: ]\n") == "P024 1:4+1");
    CHECK(fault_of("a: - b\n") == "P024 1:4+1");
    CHECK(fault_of("a: \"b\\qc\"\n") == "P025 1:6+2");
    CHECK(fault_of("a: \"\\u12\"\n") == "P025 1:5+2");
    CHECK(fault_of("a:1\nb: 2\n") == "P027 1:1+3");
    CHECK(fault_of("a: 1\nd:e\nf: g\n") == "P027 2:1+3");
    CHECK(fault_of("a: b\nabc\n") == "P027 2:1+3");
    CHECK(fault_of("a: {b: 1,, c: 2}\n") == "P028 1:10+1");
    CHECK(fault_of("? [a]\n: b\n") == "P029 1:3+1");
}

TEST_CASE("a duplicate key is marked at the second, names the first, and leaves the first in the tree") {
    const Yaml yaml("a: 1\nb: 2\na: 3\n");
    CHECK(yaml.fault() == "P013 3:1+1");
    REQUIRE(yaml.faults.all().front().related.size() == 1);
    CHECK(yaml.faults.all().front().related.front().begin() == SourcePosition{1, 1});
    CHECK(yaml.help() == "keep one of them; the first is on line 1");
    REQUIRE(yaml.tree);
    REQUIRE(yaml.tree->members.size() == 2);
    CHECK(yaml.tree->find("a")->text == "1");
}

TEST_CASE("nesting past forty levels is refused, forty are not") {
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']') + '\n'; };
    CHECK(Yaml(nested(40)).fault() == "none");
    CHECK(fault_of(nested(41)) == "P018 1:41+1");
    CHECK(fault_of("a: " + nested(5000)).substr(0, 4) == "P018");
    std::string deep;
    for (std::size_t i = 0; i < 60; ++i) deep += std::string(i, ' ') + "a:\n";
    CHECK(fault_of(deep) == "P018 41:41+1");
}

TEST_CASE("a fault of a part of a file has its place in the whole file") {
    const SourceFile file("lv.md", "---\nā: b\nc: d: e\n---\nText\n");
    Diagnostics faults;
    CHECK_FALSE(parse_yaml(file, 4, 18, faults));
    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all().front().span.begin() == SourcePosition{3, 5});
}
