#pragma once

#include <string>
#include <string_view>

#include "markdown/inline_events.hpp"

namespace parskats {

/// Collects words with single spaces between them and a newline between blocks.
class PlainText {
public:
    /// Adds a text out of cmark's tree; runs of white space become one space (a no-break space stays).
    void add(std::string_view shielded) { append(shielded, false); }
    void add_code(std::string_view shielded) { append(shielded, true); }
    void reserve(std::size_t size) { text_.reserve(size); }
    void space() { gap_ = gap_ == '\n' ? gap_ : ' '; }
    void end_block() { gap_ = '\n'; }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    void append(std::string_view shielded, bool keeps_backslash);
    void add_word(std::string_view part);

    std::string text_;
    char gap_ = 0;  // what goes before the next word
};

/// Adds what a reader would read of the event: text, code, a description of an image; not footnotes and HTML.
void add_plain(PlainText& plain, const InlineEvent& event);

/// The words of events [begin, end).
[[nodiscard]] std::string plain_text_of(const InlineEvents& events, std::size_t begin, std::size_t end);

}  // namespace parskats
