#include "report/source_excerpt.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace parskats;

namespace {

/// The excerpt of `marked` with the part between [ and ] as the span.
std::string excerpt_of(std::string marked) {
    const std::size_t begin = marked.find('[');
    marked.erase(begin, 1);
    const std::size_t end = marked.find(']');
    marked.erase(end, 1);
    const SourceFile file("a.md", marked);
    const SourceExcerpt excerpt = make_excerpt({&file, begin, end - begin});
    return excerpt.line + '\n' + excerpt.carets;
}

}  // namespace

TEST_CASE("carets stand below the characters that they mean") {
    CHECK(excerpt_of("key: [value]") == "key: value\n     ^^^^^");
    CHECK(excerpt_of("first\nāčē: [ķļ] x\nlast") == "āčē: ķļ x\n     ^^");
}

TEST_CASE("a tab is as wide in the carets as in the line") {
    CHECK(excerpt_of("\ta\t[b]") == "    a   b\n        ^");
}

TEST_CASE("wide characters take two cells, combining marks none") {
    CHECK(excerpt_of("日本 [x]") == "日本 x\n     ^");
    CHECK(excerpt_of("[日]") == "日\n^^");
    CHECK(excerpt_of("a\u0304b [x]") == "a\u0304b x\n   ^");
}

TEST_CASE("a place without length, at the end of a line or of the file, gets one caret") {
    CHECK(excerpt_of("key:[]\nmore") == "key:\n    ^");
    CHECK(excerpt_of("a\n[]") == "\n^");
}

TEST_CASE("a span over several lines is marked in its first") {
    CHECK(excerpt_of("a: [b\nc]") == "a: b\n   ^");
}

TEST_CASE("a long line is cut around the place") {
    const std::string excerpt = excerpt_of(std::string(500, 'a') + "[X]" + std::string(500, 'b'));
    CHECK(excerpt == "…" + std::string(60, 'a') + "X" + std::string(99, 'b') + "…\n" + std::string(61, ' ') + "^");
    const std::string huge = excerpt_of(std::string(5000000, 'a') + "[X]");
    CHECK(huge.size() < 300);
    CHECK(huge.ends_with(" ^"));
}

TEST_CASE("what could steer a terminal or hide text is shown as a replacement character") {
    CHECK(excerpt_of("\x1b[[31m]") == "\uFFFD[31m\n ^^^^");
    CHECK(shown("a\x1b"
                "b\u202ec\u0085"
                "d\xff") == "a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    CHECK(shown("a\nb\tc") == "a b c");
    CHECK(shown("ā – “x” 日") == "ā – “x” 日");
}
