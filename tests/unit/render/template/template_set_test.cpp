#include "render/template/template_set.hpp"

#include <doctest/doctest.h>

#include <array>
#include <stdexcept>

#include "unit/render/template/theme_fixture.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

MemoryReader example_files() {
    return MemoryReader{{"default/theme.yaml", "name: default\n"},
                        {"default/templates/page.mustache", "{{t:hello}}, {{name}}{{>mark}}"},
                        {"default/templates/mark.mustache", "!\n"},
                        {"default/messages/lv.yaml", example_locale + "messages: {hello: Sveiki}\n"},
                        {"default/messages/en.yaml", example_locale + "messages: {hello: Hello}\n"}};
}

/// All templates of a theme for Latvian and English; only `page` is declared.
struct Prepared {
    explicit Prepared(const MemoryReader& files)
        : loaded(files),
          lv(load_theme_texts(*loaded.theme, "lv", {}, loaded.faults)),
          en(load_theme_texts(*loaded.theme, "en", {}, loaded.faults)) {
        const std::array<TemplateDeclaration, 1> declared{TemplateDeclaration{"page", ViewSchema().text("name")}};
        const std::array<const ThemeTexts*, 2> languages{lv.get(), en.get()};
        set = TemplateSet::prepare(*loaded.theme, declared, languages, loaded.faults);
    }
    LoadedTheme loaded;
    std::unique_ptr<ThemeTexts> lv;
    std::unique_ptr<ThemeTexts> en;
    TemplateSet set;
};

}  // namespace

TEST_CASE("every template is there in every language") {
    Prepared all(example_files());
    CHECK(shown(all.loaded.faults).empty());
    CHECK(render(all.set.at("page", 0), std::move(View().text("name", "Anna"))) == "Sveiki, Anna!");
    CHECK(render(all.set.at("page", 1), std::move(View().text("name", "Anna"))) == "Hello, Anna!");
    CHECK_THROWS_AS(static_cast<void>(all.set.at("mark", 0)), std::logic_error);
    CHECK_THROWS_AS(static_cast<void>(all.set.at("page", 2)), std::logic_error);
}

TEST_CASE("a template that nothing uses is told, with the name that was meant") {
    Prepared all(example_files().add("default/templates/pgae.mustache", "x"));
    CHECK(shown(all.loaded.faults) ==
          Lines{"P408 themes/default/templates/pgae.mustache:1:1 nothing uses the template \"pgae\" ~ page"});
}

TEST_CASE("a fault of a template is told once for all languages") {
    Prepared all(example_files().add("default/templates/page.mustache", "{{nam}}"));
    CHECK(
        shown(all.loaded.faults) ==
        Lines{
            "P413 themes/default/templates/page.mustache:1:1 the template \"page\" has no field \"nam\" here ~ name"});
    CHECK_THROWS_AS(static_cast<void>(all.set.at("page", 0)), std::logic_error);
}

TEST_CASE("a message that one language lacks is told for that language") {
    Prepared all(example_files().add("default/messages/en.yaml", example_locale));
    REQUIRE(shown(all.loaded.faults).size() == 1);
    CHECK(all.loaded.faults.all()[0].code->id == "P431");
    CHECK(render(all.set.at("page", 0), std::move(View().text("name", "Anna"))) == "Sveiki, Anna!");
}
