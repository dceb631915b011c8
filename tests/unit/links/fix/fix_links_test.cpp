#include "links/fix/fix_links.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "base/web_address.hpp"
#include "content/load_site.hpp"
#include "links/collect/collect_links.hpp"
#include "support/memory_reader.hpp"

using namespace parskats;
using parskats::test::MemoryReader;

namespace {

const std::string page = "content/pages/about/lv.md";

struct Fixed {
    std::string text;  ///< of the file afterwards
    std::string patch;
    std::size_t refusals = 0;
};

/// What becomes of a file when `from` has moved to `to`.
Fixed fix(const std::string& path, const std::string& text, const std::string& from, const std::string& to) {
    const MemoryReader reader{{"content/site.yaml", "title: {lv: A, en: B}\n"}, {path, text}};
    Diagnostics faults;
    const Result<RawSite> site = load_site(reader, 1, faults);
    REQUIRE(site.has_value());
    const auto targets = collect_links(*site);
    std::vector<MovedLink> moved;
    for (const LinkTarget& target : targets) {
        if (target.key == address_key(from)) moved.push_back({&target, to});
    }
    REQUIRE(moved.size() == 1);
    const FixPlan plan = plan_fixes(*site, moved);
    Fixed fixed{text, patch_of(plan), plan.refusals.size()};
    for (const FileFix& each : plan.files) fixed.text = apply_fix(each, text).value_or("nothing");
    return fixed;
}

std::string fixed_page(const std::string& text, const std::string& to = "https://b.lv/y") {
    const Fixed fixed = fix(page, text, "https://a.lv/x", to);
    CHECK(fixed.refusals == 0);
    return fixed.text;
}

std::string fixed_yaml(const std::string& text, const std::string& to) {
    const Fixed fixed = fix("content/resources.yaml", text, "https://a.lv/x", to);
    CHECK(fixed.refusals == 0);
    return fixed.text;
}

}  // namespace

TEST_CASE("every form of a moved address is rewritten, and no other byte") {
    CHECK(fixed_page(
              "---\nsource: {url: \"https://a.lv/x\"}\n---\n"
              "[a](https://a.lv/x \"t\") <https://a.lv/x>, https://a.lv/x. [r] [https://a.lv/x](<https://a.lv/x>)\n"
              "`https://a.lv/x` https://a.lv/xy https://a.lv/x?q\n\n    https://a.lv/x\n\n"
              "| t |\n|---|\n| https://A.lv:443/x |\n\n[r]: https://a.lv/x 'https://a.lv/x'\n") ==
          "---\nsource: {url: \"https://b.lv/y\"}\n---\n"
          "[a](https://b.lv/y \"t\") <https://b.lv/y>, https://b.lv/y. [r] [https://a.lv/x](<https://b.lv/y>)\n"
          "`https://a.lv/x` https://a.lv/xy https://a.lv/x?q\n\n    https://a.lv/x\n\n"
          "| t |\n|---|\n| https://b.lv/y |\n\n[r]: https://b.lv/y 'https://a.lv/x'\n");
}

TEST_CASE("the fragment of each place stays") {
    CHECK(fixed_page("[a](https://a.lv/x#ā) https://a.lv/x [b](https://a.lv/x#c)\n", "https://b.lv/y#new") ==
          "[a](https://b.lv/y#ā) https://b.lv/y#new [b](https://b.lv/y#c)\n");
}

TEST_CASE("what a syntax would read otherwise is escaped for it") {
    CHECK(fixed_page("[a](https://a.lv/x) z\n", "https://b.lv/(y") == "[a](https://b.lv/\\(y) z\n");
    CHECK(fixed_page("[a](https://a.lv/x)\n", "https://b.lv/(y)") == "[a](https://b.lv/(y))\n");
    CHECK(fixed_page("[a](https://a.lv/x)\n", "https://b.lv/?a=1&lt;=2") == "[a](https://b.lv/?a=1&amp;lt;=2)\n");
    CHECK(fixed_page("| t |\n|---|\n| [a](https://a.lv/x) |\n", "https://b.lv/a|b") ==
          "| t |\n|---|\n| [a](https://b.lv/a\\|b) |\n");
    CHECK(fixed_page("A https://a.lv/x, b\n", "https://b.lv/y.") == "A <https://b.lv/y.>, b\n");
    CHECK(fixed_yaml("a:\n  url: https://a.lv/x\n", "https://b.lv/:") == "a:\n  url: \"https://b.lv/:\"\n");
    CHECK(fixed_yaml("a: {url: https://a.lv/x}\n", "https://b.lv/a,b]") == "a: {url: \"https://b.lv/a,b]\"}\n");
    CHECK(fixed_yaml("a: {url: 'https://a.lv/x'}\n", "https://b.lv/it's") == "a: {url: 'https://b.lv/it''s'}\n");
    const Fixed json =
        fix("content/statistics/d.json", "{\"url\": \"https:\\/\\/a.lv\\/x\"}\n", "https://a.lv/x", "https://b.lv/y");
    CHECK(json.text == "{\"url\": \"https://b.lv/y\"}\n");
}

TEST_CASE("a spelling of its own is replaced whole, and what only holds the address is left alone") {
    const Fixed spelled = fix(page, "[a](https://a.lv/x\\_y) https://a.lv/x_y\n", "https://a.lv/x_y", "https://b.lv/y");
    CHECK(spelled.text == "[a](https://b.lv/y) https://b.lv/y\n");
    CHECK(fix(page, "www.a.lv/x, b\n", "http://www.a.lv/x", "https://b.lv/y").text == "https://b.lv/y, b\n");
    const std::string unclear = "[t][a b]\n\n[a\nb]: https://a.lv/x\n";
    const Fixed left = fix(page, unclear, "https://a.lv/x", "https://b.lv/y");
    CHECK(left.refusals == 1);
    CHECK(left.text == unclear);
}

TEST_CASE("an address of another site brings no markup with it") {
    const std::string text = "---\nsource: {url: https://a.lv/x}\n---\n[a](https://a.lv/x) https://a.lv/x\n";
    for (const char* const hostile :
         {"https://b.lv/y) [e](page:x", "https://b.lv/y>", "https://b.lv/\ny: z", "https://b.lv/y #z",
          "https://b.lv/<b>", "javascript:alert(1)", "https://b.lv/ \"onclick=\"x"}) {
        CAPTURE(hostile);
        const Fixed fixed = fix(page, text, "https://a.lv/x", hostile);
        const MemoryReader reader{{"content/site.yaml", "title: {lv: A, en: B}\n"}, {page, fixed.text}};
        Diagnostics faults;
        const Result<RawSite> site = load_site(reader, 1, faults);
        REQUIRE(site.has_value());
        std::size_t places = 0;
        for (const LinkTarget& target : collect_links(*site)) {
            for (const LinkOccurrence& each : target.occurrences) {
                CHECK((each.address == "https://a.lv/x" || each.address == hostile));
                ++places;
            }
        }
        CHECK(places == 3);
        CHECK(faults.empty());
    }
}

TEST_CASE("a byte-order mark and foreign line ends stay") {
    CHECK(
        fixed_page("\xEF\xBB\xBF---\r\ntitle: T\r\n---\r\nA\r\n\r\n[a](https://a.lv/x)\r\n\r\nB https://a.lv/x\r\n") ==
        "\xEF\xBB\xBF---\r\ntitle: T\r\n---\r\nA\r\n\r\n[a](https://b.lv/y)\r\n\r\nB https://b.lv/y\r\n");
}

TEST_CASE("an address that the syntax cannot hold is refused, and its file stays") {
    const std::string text = "A https://a.lv/x b [c](https://a.lv/x)\n";
    const Fixed fixed = fix(page, text, "https://a.lv/x", "https://b.lv/a b");
    CHECK(fixed.refusals == 2);
    CHECK(fixed.text == text);
    CHECK(fixed.patch.empty());
}

TEST_CASE("bytes that are no longer those that were read are not touched") {
    const SourceFile file("a.md", "https://a.lv/x\n");
    const FileFix planned{&file, {{0, 14, "https://b.lv/y"}}, "https://b.lv/y\n"};
    CHECK(apply_fix(planned, "https://a.lv/x\n") == "https://b.lv/y\n");
    CHECK_FALSE(apply_fix(planned, "x https://a.lv/x\n"));
}

TEST_CASE("the patch is a unified diff with three lines around each change") {
    const Fixed fixed = fix(page, "1\n2\n3\n4\n[a](https://a.lv/x)\n6\n7\n8\n9\n10\n11\n12\n[b](https://a.lv/x)",
                            "https://a.lv/x", "https://b.lv/y");
    CHECK(fixed.patch ==
          "--- a/content/pages/about/lv.md\n+++ b/content/pages/about/lv.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n"
          "-[a](https://a.lv/x)\n+[a](https://b.lv/y)\n 6\n 7\n 8\n@@ -10,4 +10,4 @@\n 10\n 11\n 12\n"
          "-[b](https://a.lv/x)\n\\ No newline at end of file\n+[b](https://b.lv/y)\n\\ No newline at end of file\n");
}
