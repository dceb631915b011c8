#include "unit/markdown/compiled.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

namespace parskats::markdown_test {
namespace {

std::string name_of(const Hole& hole) {
    const std::string index = " " + std::to_string(hole.index);
    switch (hole.kind) {
        case HoleKind::reference_attributes: return "{a" + index + "}";
        case HoleKind::reference_suffix: return "{>" + index + "}";
        case HoleKind::figure: return "{figure" + index + "}";
        case HoleKind::footnotes_label: return "{notes}";
        case HoleKind::footnote_back_label: return "{back" + index + "}";
        case HoleKind::footnote_ref_label: return "{ref" + index + "}";
        case HoleKind::task_done_label: return "{done}";
        case HoleKind::task_open_label: return "{open}";
    }
    return "{?}";
}

std::string place(const SourceSpan& span) {
    const SourcePosition at = span.begin();
    return std::to_string(at.line) + ":" + std::to_string(at.column) + " ";
}

}  // namespace

std::string Compiled::html() const {
    std::string out;
    std::size_t done = 0;
    for (const Hole& hole : markdown.holes) {
        REQUIRE(hole.offset >= done);
        REQUIRE(hole.offset <= markdown.html.size());
        out += markdown.html.substr(done, hole.offset - done) + name_of(hole);
        done = hole.offset;
    }
    return out + markdown.html.substr(done);
}

std::string Compiled::source(const SourceSpan& span) const {
    return std::string(file->text().substr(span.offset, span.length));
}

std::vector<std::string> Compiled::fault_lines() const {
    Diagnostics sorted = faults;
    sorted.sort();
    std::vector<std::string> lines;
    for (const Diagnostic& fault : sorted.all()) {
        lines.push_back(place(fault.span) + std::string(fault.code->id) + " " + source(fault.span));
    }
    return lines;
}

std::vector<std::string> Compiled::reference_lines() const {
    std::vector<std::string> lines;
    for (const Reference& reference : markdown.references) {
        lines.push_back(place(reference.span) + source(reference.span) + " → " + reference.target);
    }
    return lines;
}

Compiled compile(std::string text, const MarkdownOptions& options, std::size_t body_begin) {
    Compiled compiled;
    compiled.file = std::make_unique<SourceFile>("lv.md", std::move(text));
    compiled.markdown = compile_markdown(*compiled.file, body_begin, options, compiled.faults);
    return compiled;
}

std::string html_of(std::string text) {
    const Compiled compiled = compile(std::move(text));
    CHECK(compiled.fault_lines() == std::vector<std::string>{});
    return compiled.html();
}

std::string inline_html_of(std::string text) {
    std::string html = html_of(std::move(text));
    REQUIRE(html.ends_with('\n'));
    html.pop_back();
    return html;
}

}  // namespace parskats::markdown_test
