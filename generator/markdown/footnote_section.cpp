#include "markdown/footnote_section.hpp"

#include <string>

namespace parskats {

void open_footnote_section(HtmlBuffer& html) {
    html.line();
    html.raw("<section class=\"footnotes\" aria-labelledby=\"");
    html.id_place();
    html.raw("footnotes-label\">\n<h2 id=\"");
    html.id_place();
    html.raw("footnotes-label\">");
    html.hole(HoleKind::footnotes_label);
    html.raw("</h2>\n<ol>\n");
}

void close_footnote_section(HtmlBuffer& html) {
    html.raw("</ol>\n</section>\n");
}

void open_footnote(HtmlBuffer& html, std::size_t number) {
    html.raw("<li id=\"");
    html.id_place();
    html.raw("fn-" + std::to_string(number) + "\">");
}

HtmlBuffer back_links(std::size_t number, std::size_t uses) {
    HtmlBuffer html;
    for (std::size_t use = 1; use <= uses; ++use) {
        const std::string ordinal = std::to_string(use);
        html.raw(use > 1 ? " <a class=\"footnote-back\" href=\"#" : "<a class=\"footnote-back\" href=\"#");
        html.id_place();
        html.raw("fnref-" + std::to_string(number) + (use > 1 ? "-" + ordinal : "") + "\" aria-label=\"");
        html.hole(HoleKind::footnote_back_label, number);
        html.raw(use > 1 ? " (" + ordinal + ")\">↩<sup>" + ordinal + "</sup></a>" : "\">↩</a>");
    }
    return html;
}

}  // namespace parskats
