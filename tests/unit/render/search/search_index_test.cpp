#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "../page/small_site.hpp"
#include "render/search/search_text.hpp"
#include "render/search/search_vocabulary.hpp"

namespace parskats {
namespace {

std::vector<std::string> parts_of(std::string_view line) {
    std::vector<std::string> parts;
    for_each_word(line, [&](std::string_view part, bool is_word) {
        parts.push_back((is_word ? "w:" : "-:") + std::string(part));
    });
    return parts;
}

TEST_CASE("a line is words and what stands between them, without a gap") {
    using Parts = std::vector<std::string>;
    CHECK(parts_of("Ēka, 1.10 un 6 000,50.") ==
          Parts{"w:Ēka", "-:, ", "w:1.10", "-: ", "w:un", "-: ", "w:6", "-: ", "w:000,50", "-:."});
    CHECK(parts_of("„Š” – 2021.") == Parts{"-:„", "w:Š", "-:” – ", "w:2021", "-:."});
    CHECK(parts_of("") == Parts{});
}

TEST_CASE("HTML is read as a reader sees it") {
    CHECK(text_of_html("<p>Viens <a href=\"x\">d</a>ivi<sup class=\"r\"><a href=\"#1\">1</a></sup>.</p><p>A &amp; "
                       "&lt;b&gt;</p>") == "Viens divi. A & <b>");
    CHECK(text_of_html("<ul><li>a</li><li>b</li></ul>") == "a b");
    CHECK(text_of_html("<p") == "");
    CHECK(one_line("  a\n\u00A0 b ") == "a b");
}

TEST_CASE("frequent words take one character, others two or three, and quotes and backslashes none") {
    SearchVocabulary vocabulary;
    std::string rare;
    for (int i = 0; i < 4000; ++i) rare.append(rare.empty() ? "" : " ").append("w" + std::to_string(i));
    vocabulary.count("bieži bieži bieži");
    vocabulary.count(rare);
    vocabulary.number();
    REQUIRE(vocabulary.words().size() == 4001);
    CHECK(vocabulary.words().front() == "bieži");
    CHECK(vocabulary.encode("bieži bieži") == "##");
    const std::string all = vocabulary.encode(rare);
    CHECK(all.size() == 49 + 2 * 3003 + 3 * (4000 - 49 - 3003));
    CHECK(all.find_first_of("\"\\ ") == std::string::npos);
}

TEST_CASE("each language has an index, and the search page knows where it is") {
    const test::Rendered site(test::small_site());
    const std::string& page = site.page("lv/search/index.html");
    const std::string path = test::attributes(page, "data-index").front();
    REQUIRE(path.starts_with("../../assets/search-lv."));
    const std::string& index = site.page(path.substr(6));
    CHECK(index.starts_with("var searchIndex = {"));
    CHECK(test::contains(index, "lv/2021-2023/1.1/"));
    CHECK(test::contains(index, "lv/lapas/help/"));
    CHECK_FALSE(test::contains(index, "en/"));
    CHECK_FALSE(test::contains(page, "<script src=\"" + path));  // only when somebody searches
}

}  // namespace
}  // namespace parskats
