#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>

#include "base/parallel.hpp"
#include "unit/markdown/compiled.hpp"

using namespace parskats;
using markdown_test::compile;

namespace {

// Forty different pages that use everything, above all what cmark-gfm's own extensions cannot do on two threads.
std::vector<std::string> make_pages() {
    std::vector<std::string> pages;
    for (int number = 0; number < 40; ++number) {
        const std::string n = std::to_string(number);
        std::string page = "## Pasākums " + n + "\n\nTeksts ~~svītrots *" + n + "*~~, www.a" + n +
                           ".lv/_x_/y un https://b.lv/?n=" + n + " vai me" + n + "@a.lv[^" + n +
                           "].\n\n- [x] gatavs\n- [ ] [vēl](measure:1." + n + ")\n\n| a | b |\n|---|--:|\n| ~~" + n +
                           "~~ | www.c.lv |\n\n[^" + n + "]: Piezīme www.d.lv ~~" + n + "~~\n";
        for (int repeat = 0; repeat < number % 5; ++repeat)
            page += "\n> *" + n + "* ~~citāts~~ https://e.lv/" + n + " [x](page:y)\n";
        pages.push_back(std::move(page));
    }
    return pages;
}

bool is_same(const CompiledMarkdown& a, const CompiledMarkdown& b) {
    const auto same_reference = [](const Reference& x, const Reference& y) {
        return x.kind == y.kind && x.target == y.target && x.text == y.text && x.span.offset == y.span.offset;
    };
    return a.html == b.html && a.plain_text == b.plain_text && a.holes.size() == b.holes.size() &&
           std::equal(a.references.begin(), a.references.end(), b.references.begin(), b.references.end(),
                      same_reference);
}

}  // namespace

TEST_CASE("eight threads compile the same pages again and again as one thread does") {
    const std::vector<std::string> pages = make_pages();
    std::vector<markdown_test::Compiled> alone;
    for (const std::string& page : pages) alone.push_back(compile(page));
    std::atomic<std::size_t> different{0};
    // With cmark-gfm's own autolinks and strikethrough a quarter of 4,000 came out different.
    parallel_for(8, 100 * pages.size(), [&](std::size_t index) {
        const std::size_t page = index % pages.size();
        Diagnostics faults;
        if (!is_same(compile_markdown(*alone[page].file, 0, {}, faults), alone[page].markdown)) ++different;
    });
    CHECK(different == 0);
    CHECK(alone[3].html().find("<del>svītrots <em>3</em></del>, <a{a 0}>www.a3.lv/_x_/y</a>") != std::string::npos);
}
