#include "render/template/theme.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/render/template/theme_fixture.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

const MemoryReader& built_in() {
    static const MemoryReader files{
        {"default/theme.yaml", "name: default\n"},
        {"default/templates/page.mustache", "default page"},
        {"default/templates/footer.mustache", "default footer"},
        {"default/css/base.css", "default base"},
        {"default/css/print.css", "default print"},
        {"default/js/filter.js", "default filter"},
        {"default/static/icons/sun.svg", "<svg/>"},
        {"default/messages/lv.yaml", "messages: {a: viens, b: divi}"},
        {"default/README.md", "read me"},
    };
    return files;
}

std::string_view template_text(const Theme& theme, std::string_view name) {
    const SourceFile* file = theme.find_template(name);
    return file == nullptr ? "(none)" : file->text();
}

std::string_view file_text(const Theme& theme, std::string_view path) {
    const ThemeFile* file = theme.find_file(path);
    return file == nullptr ? "(none)" : std::string_view(file->bytes);
}

}  // namespace

TEST_CASE("a theme that comes with the program is loaded whole") {
    LoadedTheme loaded(built_in());
    const Theme& theme = *loaded.theme;
    CHECK(shown(loaded.faults).empty());
    CHECK(theme.name() == "default");
    CHECK(theme.chain() == std::vector<std::string>{"default"});
    CHECK(theme.template_names() == std::vector<std::string>{"footer", "page"});
    REQUIRE(theme.files().size() == 4);
    CHECK(theme.files()[0].path == "css/base.css");
    CHECK(theme.files()[3].path == "static/icons/sun.svg");
    CHECK(theme.message_files("lv").size() == 1);
    CHECK(theme.message_files("en").empty());
}

TEST_CASE("a site overrides one template and one stylesheet and keeps the rest") {
    const MemoryReader site{
        {"themes/ours/theme.yaml", "name: ours\nextends: default\n"},
        {"themes/ours/templates/page.mustache", "our page"},
        {"themes/ours/css/print.css", "our print"},
        {"themes/ours/css/extra.css", "our extra"},
        {"themes/ours/messages/lv.yaml", "messages: {b: cits}"},
    };
    LoadedTheme loaded(site, built_in(), "ours");
    const Theme& theme = *loaded.theme;
    CHECK(shown(loaded.faults).empty());
    CHECK(theme.chain() == std::vector<std::string>{"ours", "default"});
    CHECK(template_text(theme, "page") == "our page");
    CHECK(template_text(theme, "footer") == "default footer");
    CHECK(file_text(theme, "css/print.css") == "our print");
    CHECK(file_text(theme, "css/base.css") == "default base");
    CHECK(file_text(theme, "css/extra.css") == "our extra");
    REQUIRE(theme.message_files("lv").size() == 2);
    CHECK(theme.message_files("lv")[0].file->text() == "messages: {a: viens, b: divi}");
    CHECK(theme.message_files("lv")[1].file->path() == "themes/ours/messages/lv.yaml");
}

TEST_CASE("a site's theme of the same name comes before the program's and may extend it") {
    const MemoryReader site{{"themes/default/theme.yaml", "extends: default\n"},
                            {"themes/default/templates/page.mustache", "our page"}};
    LoadedTheme loaded(site, built_in(), "default");
    CHECK(shown(loaded.faults).empty());
    CHECK(template_text(*loaded.theme, "page") == "our page");
    CHECK(template_text(*loaded.theme, "footer") == "default footer");
}

TEST_CASE("a site's theme of the same name that extends nothing stands alone") {
    const MemoryReader site{{"themes/default/theme.yaml", "name: own\n"},
                            {"themes/default/templates/page.mustache", "our page"}};
    LoadedTheme loaded(site, built_in(), "default");
    CHECK(template_text(*loaded.theme, "footer") == "(none)");
}

TEST_CASE("a theme that is nowhere is a fault with the likely name") {
    LoadedTheme loaded(built_in(), "defualt");
    CHECK(shown(loaded.faults) == Lines{"P400 themes/defualt/theme.yaml there is no theme \"defualt\" ~ default"});
}

TEST_CASE("a parent that is nowhere is a fault where it is named") {
    const MemoryReader site{{"themes/ours/theme.yaml", "name: ours\nextends: defualt\n"}};
    LoadedTheme loaded(site, built_in(), "ours");
    CHECK(shown(loaded.faults) == Lines{"P400 themes/ours/theme.yaml:2:10 there is no theme \"defualt\" ~ default"});
}

TEST_CASE("a theme's name cannot lead out of the folder of themes") {
    const MemoryReader site{{"secret/theme.yaml", "name: x\n"}, {"themes/ours/theme.yaml", "extends: ../secret\n"}};
    LoadedTheme loaded(site, built_in(), "ours");
    CHECK(shown(loaded.faults) == Lines{"P400 themes/ours/theme.yaml:1:10 there is no theme \"../secret\""});
    CHECK(site.reads_of("themes/../secret/theme.yaml") == 0);
}

TEST_CASE("themes that extend each other in a circle are a fault") {
    const MemoryReader site{{"themes/a/theme.yaml", "extends: b\n"}, {"themes/b/theme.yaml", "extends: a\n"}};
    LoadedTheme loaded(site, built_in(), "a");
    CHECK(shown(loaded.faults) ==
          Lines{"P401 themes/b/theme.yaml:1:10 the themes extend each other in a circle: a → b → a"});
}

TEST_CASE("mistakes in theme.yaml have their places") {
    const MemoryReader site{{"themes/ours/theme.yaml", "name: ours\nextend: default\nextends: [a]\n"}};
    LoadedTheme loaded(site, built_in(), "ours");
    CHECK(shown(loaded.faults) == Lines{"P402 themes/ours/theme.yaml:2:1 unknown key \"extend\" ~ extends",
                                        "P403 themes/ours/theme.yaml:3:10 \"extends\" must be a text"});
}

TEST_CASE("files that nothing reads are faults, hidden ones and backups are not") {
    const MemoryReader site{{"themes/ours/theme.yaml", "name: ours\n"},
                            {"themes/ours/template/page.mustache", "x"},
                            {"themes/ours/templates/page.html", "x"},
                            {"themes/ours/templates/deep/page.mustache", "x"},
                            {"themes/ours/style.css", "x"},
                            {"themes/ours/css/.hidden", "x"},
                            {"themes/ours/css/base.css~", "x"}};
    LoadedTheme loaded(site, built_in(), "ours");
    CHECK(shown(loaded.faults) ==
          Lines{"P406 themes/ours/style.css unknown file or folder \"style.css\" in the theme",
                "P406 themes/ours/template unknown file or folder \"template\" in the theme ~ templates",
                "P406 themes/ours/templates/deep unknown file or folder \"templates/deep\" in the theme",
                "P406 themes/ours/templates/page.html unknown file or folder \"templates/page.html\" in the theme"});
}

TEST_CASE("a template that is not UTF-8 is a fault") {
    const MemoryReader site{{"themes/ours/theme.yaml", "name: ours\n"},
                            {"themes/ours/templates/page.mustache", "ab\xe2"}};
    LoadedTheme loaded(site, built_in(), "ours");
    CHECK(shown(loaded.faults) ==
          Lines{"P001 themes/ours/templates/page.mustache:1:3 the file is not UTF-8: byte 0xE2 is not valid here"});
}

TEST_CASE("a disk that fails is an error of the operation and not a fault of the theme") {
    MemoryReader files{{"default/theme.yaml", "name: default\n"}, {"default/css/print.css", "x"}};
    files.fail_on("default/css/print.css");
    Diagnostics faults;
    const MemoryReader site;
    const auto loaded = load_theme({&site, &files}, "default", faults);
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().path == "default/css/print.css");
    CHECK(faults.empty());
}
