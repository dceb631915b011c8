#pragma once

#include <string>

#include "base/diagnostic.hpp"
#include "markdown/compile_markdown.hpp"
#include "markdown/footnotes.hpp"
#include "markdown/html_buffer.hpp"
#include "markdown/inline_events.hpp"
#include "markdown/plain_text.hpp"

namespace parskats {

/// Where the parts of a compiled body come together while it is written.
struct BodyParts {
    HtmlBuffer html;
    PlainText plain;
    Footnotes footnotes;
    CompiledMarkdown compiled;  ///< references and headings; the rest at the end
};

/// Writes the inlines of one paragraph, heading or cell, and reports what is wrong with them.
class InlineWriter {
public:
    InlineWriter(BodyParts& parts, const MarkdownOptions& options, Diagnostics& faults)
        : parts_(parts), options_(options), faults_(faults) {}

    /// `events` must be paired.
    void write(const InlineEvents& events);
    /// Whether `events` are the image of a dataset and nothing else.
    [[nodiscard]] static bool is_figure(const InlineEvents& events);
    /// The hole for such a paragraph; nothing when its address is faulty.
    void write_figure(const InlineEvents& events);

private:
    void write_event(const InlineEvents& events, std::size_t& at);
    void open_link(const InlineEvents& events, std::size_t at);
    void close_link(std::size_t at);
    void write_image(const InlineEvents& events, std::size_t at);
    void write_footnote(const InlineEvent& event);
    void write_html(const InlineEvent& event);
    std::size_t add_reference(ReferenceKind kind, std::string target, std::string text, SourceSpan span);

    BodyParts& parts_;
    const MarkdownOptions& options_;
    Diagnostics& faults_;
    bool in_link_ = false;        // between <a> and </a>
    std::size_t link_ = 0;        // its reference
    std::size_t link_end_ = 0;    // the event that closes it
    bool html_reported_ = false;  // in these inlines; a closing tag is then no news
};

/// Whether a paragraph or a heading has anything to read (text, code or an image).
[[nodiscard]] bool has_content(const InlineEvents& events, std::size_t begin, std::size_t end);

/// The HTML of a heading for a table of contents: without links, footnotes, images and raw HTML.
[[nodiscard]] std::string html_without_links(const InlineEvents& events);

}  // namespace parskats
