#include "base/source_file.hpp"

#include <doctest/doctest.h>

using namespace parskats;

TEST_CASE("a place counts lines and characters from 1") {
    const SourceFile file("x.yaml", "āža: b\nšī: c\n");
    CHECK(file.position(0) == SourcePosition{1, 1});
    CHECK(file.position(4) == SourcePosition{1, 3});  // two letters of two bytes before it
    CHECK(file.position(9) == SourcePosition{2, 1});
    CHECK(file.position(13) == SourcePosition{2, 3});
}

TEST_CASE("a place on a line end is still on its line, and one past the end is the end") {
    const SourceFile file("x", "ab\ncd");
    CHECK(file.position(2) == SourcePosition{1, 3});
    CHECK(file.position(3) == SourcePosition{2, 1});
    CHECK(file.position(5) == SourcePosition{2, 3});
    CHECK(file.position(99) == SourcePosition{2, 3});
}

TEST_CASE("an empty file has one empty line") {
    const SourceFile file("x", "");
    CHECK(file.line_count() == 1);
    CHECK(file.position(0) == SourcePosition{1, 1});
    CHECK(file.line(1).empty());
}

TEST_CASE("a line comes without its line end, of either kind") {
    const SourceFile file("x", "one\r\ntwo\nthree");
    CHECK(file.line(1) == "one");
    CHECK(file.line(2) == "two");
    CHECK(file.line(3) == "three");
    CHECK(file.line(0).empty());
    CHECK(file.line(4).empty());
}

TEST_CASE("line and byte column lead to an offset within the line") {
    const SourceFile file("x", "ab\ncd\n");
    CHECK(file.offset_of(1, 1) == 0);
    CHECK(file.offset_of(2, 2) == 4);
    CHECK(file.offset_of(1, 99) == 2);
    CHECK(file.offset_of(99, 1) == 6);
    CHECK(file.offset_of(0, 1) == 0);
}

TEST_CASE("a span knows where it begins and ends; one without a file is at the start") {
    const SourceFile file("x", "ab\ncd");
    const SourceSpan span{&file, 1, 3};
    CHECK(span.begin() == SourcePosition{1, 2});
    CHECK(span.end() == SourcePosition{2, 2});
    CHECK(SourceSpan{}.begin() == SourcePosition{1, 1});
}
