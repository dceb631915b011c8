#include "links/collect/collect_links.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "content/load_site.hpp"
#include "support/fault_lines.hpp"
#include "support/memory_reader.hpp"

using namespace parskats;
using parskats::test::MemoryReader;
using Lines = std::vector<std::string>;

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
    static String convert(const std::vector<std::string>& lines) {
        std::string all;
        for (const std::string& line : lines) all += "\n    " + line;
        return all.c_str();
    }
};
}  // namespace doctest

namespace {

/// Each occurrence as `key file:line:column bytes`, with `*` behind when they are not verbatim the address.
Lines links_of(const MemoryReader& reader) {
    Diagnostics faults;
    const Result<RawSite> site = load_site(reader, 1, faults);
    REQUIRE(site.has_value());
    CHECK(test::lines_of(faults) == Lines{});
    Lines lines;
    for (const LinkTarget& target : collect_links(*site)) {
        for (const LinkOccurrence& each : target.occurrences) {
            const SourcePosition place = each.span.begin();
            const std::string name = each.span.file->path().substr(each.span.file->path().rfind('/') + 1);
            lines.push_back(target.key + ' ' + name + ':' + std::to_string(place.line) + ':' +
                            std::to_string(place.column) + ' ' +
                            std::string(each.span.file->text().substr(each.span.offset, each.span.length)) +
                            (each.is_verbatim ? "" : " *"));
        }
    }
    return lines;
}

const std::string own_site = "base_url: https://own.lv/plans/\n";

Lines links_beside(const std::string& path, const std::string& text) {
    return links_of({{"content/site.yaml", own_site}, {path, text}});
}

Lines page_links(const std::string& text) {
    return links_beside("content/pages/about/lv.md", text);
}
Lines yaml_links(const std::string& text) {
    return links_beside("content/resources.yaml", text);
}
Lines json_links(const std::string& text) {
    return links_beside("content/statistics/a.json", text);
}

}  // namespace

TEST_CASE("every form of a link in Markdown is an occurrence with its place") {
    CHECK(
        page_links("---\ntitle: T\n---\n"
                   "[a](https://a.lv/i) <https://a.lv/k>, https://a.lv/b. [r][] [r] [t](<https://a.lv/p(> \"t\")\n\n"
                   "| x |\n|---|\n| [c](https://a.lv/c) |\n\n"
                   "N[^1] [![x](asset:x.png)](https://a.lv/o)\n\n[^1]: See https://a.lv/n!\n\n[r]: https://a.lv/r\n") ==
        Lines{"https://a.lv/b lv.md:4:39 https://a.lv/b", "https://a.lv/c lv.md:8:7 https://a.lv/c",
              "https://a.lv/i lv.md:4:5 https://a.lv/i", "https://a.lv/k lv.md:4:22 https://a.lv/k",
              "https://a.lv/n lv.md:12:11 https://a.lv/n", "https://a.lv/o lv.md:10:27 https://a.lv/o",
              "https://a.lv/p( lv.md:4:70 https://a.lv/p(", "https://a.lv/r lv.md:14:6 https://a.lv/r"});
}

TEST_CASE("what stands in code is no link") {
    CHECK(page_links("`https://a.lv/c` ``[x](https://a.lv/d)``\n\n```\nhttps://a.lv/e\n```\n\n    https://a.lv/f\n") ==
          Lines{});
}

TEST_CASE("entities and escapes are undone in the address, and the bytes are then not verbatim") {
    CHECK(page_links("[a](https://a.lv/?x=1&amp;y=2) [b](https://a.lv/q\\_r) https://a.lv/?s=1&amp;t=2 www.b.lv\n") ==
          Lines{"http://www.b.lv/ lv.md:1:81 www.b.lv *",
                "https://a.lv/?s=1&t=2 lv.md:1:55 https://a.lv/?s=1&amp;t=2 *",
                "https://a.lv/?x=1&y=2 lv.md:1:5 https://a.lv/?x=1&amp;y=2 *",
                "https://a.lv/q_r lv.md:1:36 https://a.lv/q\\_r *"});
}

TEST_CASE("spellings of one resource are one target, with every fragment once") {
    Diagnostics faults;
    const MemoryReader reader{{"content/site.yaml", own_site},
                              {"content/pages/about/lv.md",
                               "[a](https://A.lv:443/x#b) [a](https://a.lv/x#a) https://a.lv/x [b](https://a.lv/x#%62) "
                               "[c](https://a.lv/x)\n"}};
    const auto targets = collect_links(load_site(reader, 1, faults).value());
    REQUIRE(targets.size() == 1);
    CHECK(targets[0].key == "https://a.lv/x");
    CHECK(targets[0].fragments == Lines{"a", "b"});
    CHECK(targets[0].occurrences.size() == 5);
    CHECK(targets[0].occurrences[1].address == "https://a.lv/x#a");
}

TEST_CASE("mail and telephone addresses are targets under their own spelling") {
    CHECK(page_links("[m](mailto:a@b.lv) [t](tel:+371-1) c@d.lv\n") == Lines{"mailto:a@b.lv lv.md:1:5 mailto:a@b.lv",
                                                                             "mailto:c@d.lv lv.md:1:36 c@d.lv *",
                                                                             "tel:+371-1 lv.md:1:24 tel:+371-1"});
}

TEST_CASE("front matter and YAML give addresses of url fields whole and those within texts") {
    CHECK(page_links(
              "---\ntitle: T\nsource: {url: \"https://a.lv/A_(B)\"}\nsummary: 'It''s at https://a.lv/s.'\n---\n") ==
          Lines{"https://a.lv/A_(B) lv.md:3:16 https://a.lv/A_(B)", "https://a.lv/s lv.md:4:20 https://a.lv/s"});
    CHECK(
        yaml_links("a:\n  url: https://a.lv/x.\n  title: {lv: \"Teksts (sk. „https://a.lv/y”, [https://a.lv/z]).\"}\n"
                   "  links: [{url: mailto:a@b.lv}, https://a.lv/w]\n") ==
        Lines{"https://a.lv/w resources.yaml:4:33 https://a.lv/w", "https://a.lv/x. resources.yaml:2:8 https://a.lv/x.",
              "https://a.lv/y resources.yaml:3:29 https://a.lv/y", "https://a.lv/z resources.yaml:3:47 https://a.lv/z",
              "mailto:a@b.lv resources.yaml:4:17 mailto:a@b.lv"});
}

TEST_CASE("places hold in folded, quoted, escaped and block texts of YAML") {
    CHECK(
        yaml_links("a: one\n  two https://a.lv/1 three\n  https://a.lv/2\n") ==
        Lines{"https://a.lv/1 resources.yaml:2:7 https://a.lv/1", "https://a.lv/2 resources.yaml:3:3 https://a.lv/2"});
    CHECK(yaml_links("a: \"\\u0101 \\\"https:\\/\\/a.lv/1\\\" https://a.lv/\\u0101, \\\n   https://a.lv/3\"\n") ==
          Lines{"https://a.lv/%C4%81 resources.yaml:1:33 https://a.lv/\\u0101 *",
                "https://a.lv/1 resources.yaml:1:14 https:\\/\\/a.lv/1 *",
                "https://a.lv/3 resources.yaml:2:4 https://a.lv/3"});
    CHECK(
        yaml_links("a: |-\n  one https://a.lv/1\n\n  https://a.lv/2 x\nb: >\n  ā https://a.lv/3\n  https://a.lv/4\n") ==
        Lines{"https://a.lv/1 resources.yaml:2:7 https://a.lv/1", "https://a.lv/2 resources.yaml:4:3 https://a.lv/2",
              "https://a.lv/3 resources.yaml:6:5 https://a.lv/3", "https://a.lv/4 resources.yaml:7:3 https://a.lv/4"});
}

TEST_CASE("datasets give addresses of notes and sources, escapes undone") {
    CHECK(json_links("{\"source\": {\"url\": \"https:\\/\\/a.lv\\/s\"},\n"
                     " \"note\": [\"\\ud83d\\ude00 \\\"https://a.lv/n\\\" (https://a.lv/m).\\nhttps://a.lv/k\"], "
                     "\"v\": [1, 2.5, null]}") ==
          Lines{"https://a.lv/k a.json:2:63 https://a.lv/k", "https://a.lv/m a.json:2:45 https://a.lv/m",
                "https://a.lv/n a.json:2:27 https://a.lv/n", "https://a.lv/s a.json:1:21 https:\\/\\/a.lv\\/s *"});
}

TEST_CASE("site.yaml gives help and exit addresses, but neither the site's own nor those of the link check") {
    const MemoryReader reader{
        {"content/site.yaml",
         "base_url: https://own.lv/plans/\nexit_url: https://exit.lv/\n"
         "help: [{phone: \"112\", url: https://help.lv/}]\n"
         "links: {contact: https://contact.lv/, canaries: [https://canary.lv/]}\n"},
        {"content/pages/about/lv.md", "[a](https://own.lv/plans/lv/) [b](https://own.lv/other)\n"}};
    CHECK(links_of(reader) == Lines{"https://exit.lv/ site.yaml:2:11 https://exit.lv/",
                                    "https://help.lv/ site.yaml:3:28 https://help.lv/",
                                    "https://own.lv/other lv.md:1:35 https://own.lv/other"});
}
