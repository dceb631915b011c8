#include <doctest/doctest.h>

#include "unit/markdown/compiled.hpp"

using namespace parskats;
using markdown_test::compile;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

// The only fault of a text too large to be compiled, which leaves nothing.
std::string refusal_of(std::string text) {
    const auto compiled = compile(std::move(text));
    CHECK(compiled.markdown.html.empty());
    REQUIRE(compiled.faults.all().size() == 1);
    return std::string(compiled.faults.all()[0].code->id);
}

}  // namespace

TEST_CASE("what would cost cmark much time or memory is refused") {
    CHECK(refusal_of(repeated(">", 10000) + "a") == "P229");
    CHECK(refusal_of("- a\n" + repeated("- ", 20000) + "a") == "P229");
    CHECK(refusal_of(repeated("[", 50000)) == "P231");
    CHECK(refusal_of(repeated("|a", 5000) + "\n" + repeated("|-", 5000) + "\n" + repeated("a\n", 1000)) == "P230");
    CHECK(refusal_of(repeated("|a", 100) + "|\n" + repeated("|-", 100) + "|\n" + repeated("a\n", 1000)) == "P230");
    CHECK(refusal_of(repeated("a\n", 3 * 1024 * 1024)) == "P232");
}

TEST_CASE("large but reasonable texts are compiled") {
    CHECK(compile(repeated("> ", 40) + "a").faults.empty());
    CHECK(
        compile(repeated("|a", 100) + "|\n" + repeated("|-", 100) + "|\n" + repeated(repeated("|b", 100) + "|\n", 500))
            .faults.empty());
    CHECK(compile(repeated("- [ ] a [b](page:c)\n", 5000)).markdown.references.size() == 5000);
    CHECK(compile(repeated("* * ", 40) + "\n").html() == "<hr>\n");
    CHECK(compile("---\n").html() == "<hr>\n");
}

// The square of these lengths would take minutes: this test then runs into its time limit.
TEST_CASE("markup that never closes and deep emphasis cost no more than their length" * doctest::timeout(120)) {
    for (const std::string_view piece : {"*a **a ", "~~a ", "a~~ ~~b", "_www.", "<a ", "a@", "`a``", "[a](page:b "}) {
        const std::size_t times = piece.starts_with('[') ? 19000 : 300'000 / piece.size();
        CHECK(compile(repeated(piece, times)).markdown.html.size() < 3'000'000);
    }
    const std::string nested = compile(repeated("*a **b ", 200) + "c" + repeated("***", 200)).html();
    CHECK(nested.find(repeated("<em>a <strong>b ", 20)) != std::string::npos);
    CHECK(nested.find(repeated("<em>a <strong>b ", 21)) == std::string::npos);
}

TEST_CASE("bytes that are no UTF-8 do no harm") {
    CHECK_FALSE(compile("a\xff ~~\xc3~~ [\xe2\x82](page:\xf0) www.\xff\xfe.lv\n## \xc3\n").markdown.html.empty());
}
