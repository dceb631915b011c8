#include <cmark-gfm.h>
#include <doctest/doctest.h>

#include <array>
#include <cstdlib>

#include "unit/markdown/compiled.hpp"

using namespace parskats;

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

// cmark's own HTML, which ours equals but for the spelling of empty elements.
std::string html_of_cmark(const std::string& text) {
    char* html = cmark_markdown_to_html(text.data(), text.size(), CMARK_OPT_DEFAULT);
    std::string out = html;
    std::free(html);
    return replaced(out, " />", ">");
}

constexpr std::array texts{"a\n\n\nb\n",
                           "  a\n b\n",
                           "a  \nb\\\nc\n",
                           "a *b **c** d* _e_ __f__ ***g***\n",
                           "a*b*c snake_case_word\n",
                           "* a *\n",
                           "`a` ``b ` c`` ` d ` `` ` ``\n",
                           "`a\nb`\n",
                           "\\*a\\* \\a \\\\ \\<b>\n",
                           "&amp; &lt; &quot; &auml; &#228; &x; &\n",
                           "- a\n- b\n",
                           "- a\n\n- b\n",
                           "- a\n  b\n\n  c\n- d\n",
                           "- a\n  - b\n    - c\n- d\n",
                           "* a\n+ b\n- c\n",
                           "1. a\n2. b\n\n3) c\n",
                           "7. a\n8. b\n",
                           "- a\n\n      code\n",
                           "-\n- a\n",
                           "- > a\n  > b\n- ***\n",
                           "> a\nb\n> c\n\nd\n",
                           "> a\n\n> b\n",
                           "> > a\n> b\n",
                           ">\n",
                           "> - a\n>\n> - b\n",
                           "---\n***\n_ _ _\n",
                           "    a\n\n     b\n",
                           "```\na\n```\n",
                           "~~~ x y\na\n\n<b>\n~~~\n",
                           "```\nunclosed\n",
                           "> ```\n> a\n\nb\n",
                           "a\n    b\n",
                           "\ta\n",
                           "- a\n\n\tb\n",
                           "a\tb\n",
                           "ā — „č”\n",
                           "a\r\nb\r\n",
                           "*a\nb*\n",
                           "**a\n",
                           "a * b\n",
                           "* a\n\n\n* b\n"};

}  // namespace

TEST_CASE("without links, headings and extensions the HTML is cmark's own") {
    for (const char* text : texts) {
        CAPTURE(text);
        CHECK(markdown_test::compile(text).markdown.html == html_of_cmark(text));
    }
}
