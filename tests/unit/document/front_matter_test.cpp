#include "document/front_matter.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "base/source_file.hpp"

using namespace parskats;

namespace {

struct Head {
    explicit Head(std::string text) : file("lv.md", std::move(text)), head(parse_front_matter(file, faults)) {}
    [[nodiscard]] std::string body() const {
        return head ? std::string(file.text().substr(head->body_begin)) : "nothing";
    }
    [[nodiscard]] std::string fault() const {
        if (faults.empty()) return "none";
        const SourcePosition place = faults.all().front().span.begin();
        return std::string(faults.all().front().code->id) + ' ' + std::to_string(place.line) + ':' +
               std::to_string(place.column);
    }

    Diagnostics faults;
    SourceFile file;
    std::optional<FrontMatter> head;
};

}  // namespace

TEST_CASE("front matter ends at the first line of three hyphens, and later ones belong to the body") {
    const Head head("---\ntitle: Ā\n---\n\nText\n\n---\n\nmore: text\n");
    REQUIRE(head.head);
    CHECK(head.head->fields.find("title")->text == "Ā");
    CHECK(head.head->fields.find("title")->span.begin() == SourcePosition{2, 8});
    CHECK(head.head->fields.find("more") == nullptr);
    CHECK(head.body() == "\nText\n\n---\n\nmore: text\n");
}

TEST_CASE("a file without front matter is all body") {
    for (const char* text : {"", "\n", "Text\n", "Text\n---\nmore\n---\n", "----\na: b\n----\n", "--- a\nb: c\n---\n",
                             "\n\nText\n---\n"}) {
        CAPTURE(text);
        const Head head(text);
        REQUIRE(head.head);
        CHECK(head.head->fields.kind == NodeKind::mapping);
        CHECK(head.head->fields.members.empty());
        CHECK(head.body() == text);
        CHECK(head.fault() == "none");
    }
}

TEST_CASE("a file may be front matter alone, and front matter may be empty") {
    CHECK(Head("---\na: b\n---\n").body().empty());
    CHECK(Head("---\na: b\n---").body().empty());
    const Head empty("---\n---\nText");
    REQUIRE(empty.head);
    CHECK(empty.head->fields.members.empty());
    CHECK(empty.body() == "Text");
}

TEST_CASE("trailing spaces and Windows line ends around the fences are nothing special") {
    const Head head("--- \r\ntitle: a\r\n---\t\r\nText\r\n");
    REQUIRE(head.head);
    CHECK(head.head->fields.find("title")->text == "a");
    CHECK(head.body() == "Text\r\n");
}

TEST_CASE("front matter that is never closed is marked at its beginning") {
    CHECK(Head("---\ntitle: a\n\nText\n").fault() == "P020 1:1");
    CHECK(Head("---").fault() == "P020 1:1");
    CHECK(Head("---\n").fault() == "P020 1:1");
    CHECK_FALSE(Head("---\ntitle: a\n --- \n").head);
}

TEST_CASE("front matter below empty lines is not taken for text") {
    CHECK(Head("\n\n---\ntitle: a\n---\n").fault() == "P026 3:1");
    CHECK_FALSE(Head("\n---\na: b\n---\n").head);
}

TEST_CASE("front matter that is a list or one value is refused at its place") {
    CHECK(Head("---\n- a\n- b\n---\n").fault() == "P021 2:1");
    CHECK(Head("---\nabc\n---\n").fault() == "P021 2:1");
}

TEST_CASE("a fault inside front matter has its line in the file, and there is no page") {
    const Head head("---\ntitle: Ā\nsummary: Ē: ī\n---\nText\n");
    CHECK(head.fault() == "P014 3:11");
    CHECK_FALSE(head.head);
}

TEST_CASE("the body is found behind front matter that is faulty too") {
    const auto body = [](std::string text) { return find_body(SourceFile("lv.md", std::move(text))); };
    CHECK(body("---\na: b: c\n---\nText") == 16);
    CHECK(body("\n---\na: b\n---\nText") == 14);
    CHECK(body("---\na: b\n") == 9);
    CHECK(body("Text\n---\n") == 0);
    CHECK(body("") == 0);
}
