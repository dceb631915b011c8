#include "render/template/prepared_template.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "unit/render/template/theme_fixture.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

const std::string messages = example_locale + "messages:\n  hello: Sveiki & labi\n  count: \"{n, number}\"\n";

/// A theme whose only page template is `page`, with the partials `parts`, prepared for `schema`.
struct Prepared {
    Prepared(std::string page, const ViewSchema& schema, const Files& partials = {})
        : loaded(filled(MemoryReader{{"default/theme.yaml", "name: default\n"},
                                     {"default/templates/page.mustache", std::move(page)},
                                     {"default/messages/lv.yaml", messages}},
                        partials)) {
        texts = load_theme_texts(*loaded.theme, "lv", {}, loaded.faults);
        REQUIRE(texts != nullptr);
        prepared = prepare_template(*loaded.theme, "page", schema, texts->messages, loaded.faults);
    }

    std::string with(View view) {
        for (const std::string& fault : shown(loaded.faults)) FAIL(fault);
        REQUIRE(prepared != nullptr);
        return render(*prepared, std::move(view));
    }
    /// The faults; there must be no usable template beside them.
    Lines faults() {
        CHECK(prepared == nullptr);
        return shown(loaded.faults);
    }

    LoadedTheme loaded;
    std::unique_ptr<ThemeTexts> texts;
    std::unique_ptr<PreparedTemplate> prepared;
};

Lines faults_of(std::string page, const ViewSchema& schema = ViewSchema().text("title")) {
    return Prepared(std::move(page), schema).faults();
}

std::string at(int line, int column) {
    return " themes/default/templates/page.mustache:" + std::to_string(line) + ":" + std::to_string(column) + " ";
}

std::vector<View> views(std::initializer_list<const char*> names) {
    std::vector<View> out;
    for (const char* name : names) out.emplace_back().text("name", name);
    return out;
}

}  // namespace

TEST_CASE("text is escaped and html is not") {
    Prepared page("<p title=\"{{title}}\">{{{body}}}{{&body}}</p>\n", ViewSchema().text("title").html("body"));
    View view;
    view.text("title", "a < \"b\" & 'c'").html("body", "<em>x</em>");
    CHECK(page.with(std::move(view)) ==
          "<p title=\"a &lt; &quot;b&quot; &amp; &#39;c&#39;\"><em>x</em><em>x</em></p>\n");
}

TEST_CASE("a value is never read as a template") {
    Prepared page("{{title}} {{{body}}}", ViewSchema().text("title").html("body"));
    View view;
    view.text("title", "{{body}} {{{0}}}").html("body", "{{title}} {{#title}}");
    CHECK(page.with(std::move(view)) == "{{body}} {{{0}}} {{title}} {{#title}}");
}

TEST_CASE("a flag shows its section or the inverted one") {
    const ViewSchema schema = ViewSchema().flag("draft");
    constexpr auto page = "{{#draft}}yes{{/draft}}{{^draft}}no{{/draft}}";
    CHECK(Prepared(page, schema).with(std::move(View().flag("draft", true))) == "yes");
    CHECK(Prepared(page, schema).with(std::move(View().flag("draft", false))) == "no");
}

TEST_CASE("a list repeats its section, and an empty one shows the inverted") {
    const ViewSchema schema = ViewSchema().text("title").list("items", ViewSchema().text("name"));
    constexpr auto page = "{{#items}}[{{title}}:{{name}}]{{/items}}{{^items}}none of {{title}}{{/items}}";
    CHECK(Prepared(page, schema).with(std::move(View().text("title", "T").list("items", views({"a", "b"})))) ==
          "[T:a][T:b]");
    CHECK(Prepared(page, schema).with(std::move(View().text("title", "T").list("items", {}))) == "none of T");
}

TEST_CASE("an object is shown with its fields or not at all, and its names come before those around it") {
    const ViewSchema schema = ViewSchema().text("name").object("note", ViewSchema().text("name"));
    constexpr auto page = "{{name}}{{#note}}, {{name}}{{/note}}{{^note}}, nothing of {{name}}{{/note}}";
    CHECK(Prepared(page, schema)
              .with(std::move(View().text("name", "outer").object("note", std::move(View().text("name", "inner"))))) ==
          "outer, inner");
    CHECK(Prepared(page, schema).with(std::move(View().text("name", "outer").absent("note"))) ==
          "outer, nothing of outer");
}

TEST_CASE("lines that only steer leave nothing behind") {
    Prepared page(
        "<ul>\n"
        "  {{! a note\n     on two lines }}\n"
        "  {{#items}}\n"
        "  <li>{{name}}</li>\n"
        "  {{/items}}\n"
        "</ul>\n",
        ViewSchema().list("items", ViewSchema().text("name")));
    CHECK(page.with(std::move(View().list("items", views({"a", "b"})))) == "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n");
}

TEST_CASE("blanks beside values are kept") {
    Prepared page("{{#draft}} {{title}} {{/draft}}\n\n{{title}}\r\n", ViewSchema().flag("draft").text("title"));
    CHECK(page.with(std::move(View().flag("draft", true).text("title", "x"))) == " x \n\nx\r\n");
}

TEST_CASE("a message of the language stands escaped in the template") {
    CHECK(Prepared("<a title=\"{{t:hello}}\">", ViewSchema()).with(View()) == "<a title=\"Sveiki &amp; labi\">");
}

TEST_CASE("a partial stands in its place and sees the names around it") {
    const Files files{{"default/templates/row.mustache", "  <li>{{>name-of}}</li>\n"},
                      {"default/templates/name-of.mustache", "{{name}} of {{title}}\n"}};
    Prepared page("<ul>\n  {{#items}}\n  {{>row}}\n  {{/items}}\n</ul>\n",
                  ViewSchema().text("title").list("items", ViewSchema().text("name")), files);
    CHECK(page.with(std::move(View().text("title", "T").list("items", views({"a", "b"})))) ==
          "<ul>\n  <li>a of T</li>\n  <li>b of T</li>\n</ul>\n");
    CHECK(page.prepared->partials() == std::set<std::string, std::less<>>{"name-of", "row"});
}

TEST_CASE("an unknown name is a fault with its place and the likely name") {
    CHECK(faults_of("<h1>\n  {{titel}}</h1>") ==
          Lines{"P413" + at(2, 3) + "the template \"page\" has no field \"titel\" here ~ title"});
    CHECK(faults_of("{{#tilte}}{{anything}}{{/tilte}}") ==
          Lines{"P413" + at(1, 1) + "the template \"page\" has no field \"tilte\" here ~ title"});
}

TEST_CASE("the fields of a list's items exist only inside its section") {
    const ViewSchema schema = ViewSchema().list("items", ViewSchema().text("name"));
    CHECK(faults_of("{{name}}", schema).size() == 1);
    CHECK(faults_of("{{^items}}{{name}}{{/items}}", schema).size() == 1);
    CHECK(faults_of("{{#items}}{{name}}{{/items}}{{name}}", schema) ==
          Lines{"P413" + at(1, 29) + "the template \"page\" has no field \"name\" here"});
}

TEST_CASE("columns count characters") {
    CHECK(faults_of("ā ē {{x}}") == Lines{"P413" + at(1, 5) + "the template \"page\" has no field \"x\" here"});
}

TEST_CASE("a field is used as its kind allows and not otherwise") {
    const ViewSchema schema =
        ViewSchema().text("title").html("body").flag("draft").list("items", ViewSchema()).object("note", ViewSchema());
    CHECK(faults_of("{{#title}}x{{/title}}", schema) ==
          Lines{"P414" + at(1, 1) + "the field \"title\" is text and cannot open a section"});
    CHECK(faults_of("{{^body}}x{{/body}}", schema).size() == 1);
    CHECK(faults_of("{{body}}", schema) ==
          Lines{"P415" + at(1, 1) + "the field \"body\" is finished HTML and needs three braces"});
    CHECK(faults_of("{{{title}}}", schema) ==
          Lines{"P416" + at(1, 1) + "the field \"title\" is text and must have two braces"});
    CHECK(faults_of("{{&title}}", schema).size() == 1);
    CHECK(faults_of("{{draft}}", schema) ==
          Lines{"P421" + at(1, 1) + "the field \"draft\" cannot be printed: it opens a section"});
    CHECK(faults_of("{{items}}{{{note}}}", schema).size() == 2);
}

TEST_CASE("all faults of a template are told at once") {
    CHECK(faults_of("{{a}}\n{{#title}}{{/title}}\n{{t:hallo}}").size() == 3);
}

TEST_CASE("a tag that does not end is a fault where it begins") {
    CHECK(faults_of("x\n {{title\n}}") == Lines{"P410" + at(2, 2) + "the tag is not closed"});
    CHECK(faults_of("{{{title}}") == Lines{"P410" + at(1, 1) + "the tag is not closed"});
    CHECK(faults_of("{{").size() == 1);
    CHECK(faults_of("{{! never ends").size() == 1);
}

TEST_CASE("sections close in order and within their file") {
    const ViewSchema schema = ViewSchema().flag("a").flag("b");
    CHECK(faults_of("{{#a}}\n{{#b}}{{/b}}", schema) == Lines{"P411" + at(1, 1) + "the section \"a\" is not closed"});
    CHECK(faults_of("{{#a}}{{#b}}{{/a}}{{/b}}", schema) ==
          Lines{"P412" + at(1, 13) + "there is no section \"a\" to close here"});
    CHECK(faults_of("x{{/a}}", schema) == Lines{"P412" + at(1, 2) + "there is no section \"a\" to close here"});
}

TEST_CASE("names with dots, the dot itself and other delimiters are refused") {
    CHECK(faults_of("{{title.length}}") == Lines{"P417" + at(1, 1) + "\"title.length\" is not the name of a field"});
    CHECK(faults_of("{{.}}").size() == 1);
    CHECK(faults_of("{{}}").size() == 1);
    CHECK(faults_of("{{0}}").size() == 1);
    CHECK(faults_of("{{> a/b}}").size() == 1);
    CHECK(faults_of("{{=<% %>=}}") == Lines{"P418" + at(1, 1) + "the delimiters of tags cannot be changed"});
}

TEST_CASE("an unknown partial is a fault with the likely name") {
    const Files files{{"default/templates/footer.mustache", "x"}};
    Prepared page("{{>foter}}", ViewSchema(), files);
    CHECK(page.faults() == Lines{"P419" + at(1, 1) + "there is no template \"foter\" to take in here ~ footer"});
}

TEST_CASE("a fault in a partial is placed in the partial") {
    const Files files{{"default/templates/row.mustache", "\n{{nme}}"}};
    Prepared page("{{#items}}{{>row}}{{/items}}", ViewSchema().list("items", ViewSchema().text("name")), files);
    CHECK(
        page.faults() ==
        Lines{"P413 themes/default/templates/row.mustache:2:1 the template \"page\" has no field \"nme\" here ~ name"});
}

TEST_CASE("a partial that comes back to itself is a fault") {
    const Files files{{"default/templates/a.mustache", "{{>b}}"}, {"default/templates/b.mustache", "x {{>a}}"}};
    Prepared page("{{>a}}", ViewSchema(), files);
    CHECK(page.faults() ==
          Lines{"P420 themes/default/templates/b.mustache:1:3 the template \"a\" takes in itself: a → b → a"});
}

TEST_CASE("a partial may be taken in twice, but not without end") {
    Files files{{"default/templates/t0.mustache", "{{title}} "}};
    for (int i = 1; i <= 6; ++i) {
        std::string text;
        for (int k = 0; k < 10; ++k) text += "{{>t" + std::to_string(i - 1) + "}}";
        files["default/templates/t" + std::to_string(i) + ".mustache"] = text;
    }
    Prepared good("{{>t0}}{{>t0}}", ViewSchema().text("title"), files);
    CHECK(good.with(std::move(View().text("title", "x"))) == "x x ");
    Prepared bad("{{>t6}}", ViewSchema().text("title"), files);
    REQUIRE(bad.faults().size() == 1);
    CHECK(bad.faults()[0].starts_with("P422 themes/default/templates/t0.mustache:1:"));
}

TEST_CASE("an unknown message and one with arguments are faults") {
    CHECK(faults_of("{{t:helo}}") ==
          Lines{"P431" + at(1, 1) + "there is no message \"helo\" in the language \"lv\" ~ hello"});
    CHECK(faults_of("{{t:count}}") ==
          Lines{"P432" + at(1, 1) + "the message \"count\" needs arguments, so a template cannot use it"});
    CHECK(faults_of("{{{t:hello}}}").size() == 1);
}

TEST_CASE("a template that the theme lacks is a fault") {
    LoadedTheme loaded(
        MemoryReader{{"default/theme.yaml", "name: default\n"}, {"default/messages/lv.yaml", example_locale}});
    const auto texts = load_theme_texts(*loaded.theme, "lv", {}, loaded.faults);
    CHECK(prepare_template(*loaded.theme, "measure", ViewSchema(), texts->messages, loaded.faults) == nullptr);
    CHECK(shown(loaded.faults) ==
          Lines{"P407 themes/default/templates/measure.mustache the theme \"default\" has no template \"measure\""});
}

TEST_CASE("a view that is not what its schema says is a bug and never renders") {
    const ViewSchema schema = ViewSchema().text("title").list("items", ViewSchema().text("name"));
    Prepared page("{{title}}", schema);
    const auto rendering = [&](View view) { return render(*page.prepared, std::move(view)); };
    CHECK_THROWS_WITH_AS(static_cast<void>(rendering(std::move(View().text("title", "x")))),
                         "template \"page\": field \"items\" is missing from the view", std::logic_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(rendering(std::move(View().html("title", "x").list("items", {})))),
                         "template \"page\": field \"title\" is not of the kind that the view's schema says",
                         std::logic_error);
    CHECK_THROWS_WITH_AS(
        static_cast<void>(rendering(std::move(View().text("title", "x").list("items", {}).flag("new", true)))),
        "template \"page\": field \"new\" is not in the view's schema", std::logic_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(rendering(std::move(View().text("title", "x").text("title", "y")))),
                         "template \"page\": field \"title\" is given twice", std::logic_error);
    std::vector<View> items(1);
    CHECK_THROWS_WITH_AS(
        static_cast<void>(rendering(std::move(View().text("title", "x").list("items", std::move(items))))),
        "template \"page\": field \"name\" is missing from the view", std::logic_error);
}

TEST_CASE("one prepared template renders the same from many threads") {
    Prepared page("{{#items}}<li title=\"{{t:hello}}\">{{name}} {{title}}</li>\n{{/items}}",
                  ViewSchema().text("title").list("items", ViewSchema().text("name")));
    const auto once = [&] {
        return render(*page.prepared, std::move(View().text("title", "T").list("items", views({"a", "<b>", "c"}))));
    };
    const std::string expected = once();
    std::vector<int> wrong(4, 0);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < wrong.size(); ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 300; ++i) wrong[t] += once() == expected ? 0 : 1;
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>(4, 0));
    CHECK(expected.find("&lt;b&gt; T</li>") != std::string::npos);
}
