#include "render/template/view_schema.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace parskats;

TEST_CASE("a schema knows its fields and what is in its lists and objects") {
    const ViewSchema schema = ViewSchema().text("title").list("rows", ViewSchema().html("cell")).flag("draft");
    REQUIRE(schema.find("rows") != nullptr);
    CHECK(schema.find("rows")->kind == FieldKind::list);
    REQUIRE(schema.find("rows")->inner.find("cell") != nullptr);
    CHECK(schema.find("rows")->inner.find("cell")->kind == FieldKind::html);
    CHECK(schema.find("cell") == nullptr);
    CHECK(schema.fields().front().name == "draft");
}

TEST_CASE("what several pages share is included into each") {
    const ViewSchema frame = ViewSchema().text("lang").html("head");
    const ViewSchema page = ViewSchema().text("title").include(frame);
    CHECK(page.find("lang") != nullptr);
    CHECK(page.find("head")->kind == FieldKind::html);
}

TEST_CASE("a field that is declared twice or cannot be written in a template is a bug") {
    CHECK_THROWS_AS(ViewSchema().text("a").flag("a"), std::logic_error);
    CHECK_THROWS_AS(ViewSchema().text("a.b"), std::logic_error);
    CHECK_THROWS_AS(ViewSchema().text("Title"), std::logic_error);
    CHECK_THROWS_AS(ViewSchema().text("0"), std::logic_error);
    CHECK_THROWS_AS(ViewSchema().text(""), std::logic_error);
}
