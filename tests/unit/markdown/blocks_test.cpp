#include <doctest/doctest.h>

#include "unit/markdown/compiled.hpp"

using namespace parskats;
using markdown_test::compile;
using markdown_test::html_of;

TEST_CASE("blocks of CommonMark become plain HTML5") {
    CHECK(html_of("") == "");
    CHECK(html_of("one\ntwo  \nthree\\\nfour\n") == "<p>one\ntwo<br>\nthree<br>\nfour</p>\n");
    CHECK(html_of("- a\n- b\n  - c\n") == "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
    CHECK(html_of("1. a\n\n2. b\n") == "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n");
    CHECK(html_of("3) a\n") == "<ol start=\"3\">\n<li>a</li>\n</ol>\n");
    CHECK(html_of("> a\n\n***\n") == "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n");
    CHECK(html_of("```cpp numbered\na < b && \"c\"\n```\n") ==
          "<pre><code class=\"language-cpp\">a &lt; b &amp;&amp; &quot;c&quot;\n</code></pre>\n");
    CHECK(html_of("    code\n") == "<pre><code>code\n</code></pre>\n");
}

TEST_CASE("text is escaped, and superscripts and quotes stay as they are written") {
    CHECK(html_of("a < b & \"c\" &copy; 154.¹ pants ...\n") ==
          "<p>a &lt; b &amp; &quot;c&quot; © 154.¹ pants ...</p>\n");
}

TEST_CASE("a table scrolls in its own box, its head heads columns and alignment is a class") {
    CHECK(html_of("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | `x\\|y` | ~~4~~ |\n") ==
          "<div class=\"table-scroll\"><table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n"
          "<th scope=\"col\" class=\"align-left\">b</th>\n<th scope=\"col\" class=\"align-center\">c</th>\n"
          "<th scope=\"col\" class=\"align-right\">d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n"
          "<td class=\"align-left\">2</td>\n<td class=\"align-center\"><code>x|y</code></td>\n"
          "<td class=\"align-right\"><del>4</del></td>\n</tr>\n</tbody>\n</table></div>\n");
}

TEST_CASE("an empty corner of a table heads nothing, and a table may have no rows") {
    CHECK(html_of("| | b |\n|---|---|\n") ==
          "<div class=\"table-scroll\"><table>\n<thead>\n<tr>\n<td></td>\n<th "
          "scope=\"col\">b</th>\n</tr>\n</thead>\n</table></div>\n");
}

TEST_CASE("a task's box is a sign with words for those who do not see it") {
    const std::string done =
        "<span class=\"task task-done\"><span aria-hidden=\"true\">☑</span><span "
        "class=\"visually-hidden\">{done}</span></span> ";
    const std::string open =
        "<span class=\"task task-open\"><span aria-hidden=\"true\">☐</span><span "
        "class=\"visually-hidden\">{open}</span></span> ";
    CHECK(html_of("- [x] a\n- [ ] **b**\n") ==
          "<ul>\n<li>" + done + "a</li>\n<li>" + open + "<strong>b</strong></li>\n</ul>\n");
    CHECK(html_of("> 1. [X] a\n") == "<blockquote>\n<ol>\n<li>" + done + "a</li>\n</ol>\n</blockquote>\n");
    CHECK(html_of("- \\[x] a\n- [x]b\n") == "<ul>\n<li>[x] a</li>\n<li>[x]b</li>\n</ul>\n");
    CHECK(html_of("[x] a\n") == "<p>[x] a</p>\n");
    CHECK(html_of("- [x] a\n\n  [x] b\n") == "<ul>\n<li>\n<p>" + done + "a</p>\n<p>[x] b</p>\n</li>\n</ul>\n");
}

TEST_CASE("plain text has the words alone, one space between them and a line a block") {
    const auto compiled = compile(
        "## A  *b*\n\ntext[^1] of\n[two](page:x)  `c  d`\n\n- one\n- two\n\n| h | i |\n|---|---|\n| 1 | 2 |\n\n"
        "![Cap](dataset:d)\n\n[^1]: note\n");
    CHECK(compiled.markdown.plain_text == "A b\ntext of two c d\none\ntwo\nh i\n1 2\nCap\nnote");
}

TEST_CASE("a body begins behind its front matter, and places count from the top of the file") {
    const std::string head = "---\ntitle: x\n---\n";
    const auto compiled = compile(head + "\n[a](page:b) [c](nowhere)\n", {}, head.size());
    CHECK(compiled.markdown.html == "<p><a>a</a> c</p>\n");
    CHECK(compiled.reference_lines() == std::vector<std::string>{"5:5 page:b → b"});
    CHECK(compiled.fault_lines() == std::vector<std::string>{"5:17 P202 nowhere"});
}

TEST_CASE("a paragraph that begins with a year and a full stop is a list by mistake") {
    CHECK(compile("2022. gadā notika\n\n- 2021. gads\n").fault_lines() ==
          std::vector<std::string>{"1:1 P233 2022. gadā notika", "3:1 P233 - 2021. gads"});
    CHECK(compile("2022\\. gadā notika\n\n1. 2022 notika\n\nText\n2022. gadā\n").faults.empty());
}
