#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"

namespace parskats {

/// What was read of an HTML page.
struct HtmlPage {
    std::string heading;               ///< the first h1, at most 300 characters
    std::string canonical;             ///< as written
    std::string og_type;               ///< "article", "video.other" …
    std::string forwards_to;           ///< where a meta refresh sends the reader, as written
    std::vector<std::string> anchors;  ///< ids and names, sorted, unique
    std::string main_text;             ///< words outside navigation, header, footer; one space between them
    std::size_t text_length = 0;       ///< characters of all that can be read without scripts
    std::size_t scripts = 0;
    bool is_scripted = false;       ///< scripts make the page: there is next to nothing without them
    bool is_read_partly = false;    ///< cut, or so odd that reading ended early: an anchor may be there unseen
    bool forbids_indexing = false;  ///< meta robots: noindex
};

/// What a body is, by its content, and what it says of itself. All of it may be unknown.
struct Inspected {
    std::string media_type;  ///< empty: nothing that is known here
    std::string title;       ///< at most 300 characters, one line
    std::string language;    ///< ISO 639
    std::optional<Date> modified;
    std::optional<int> seconds;
    std::optional<int> pages;
    std::optional<int> width;  ///< in pixels
    std::optional<int> height;
    bool is_encrypted = false;
    std::optional<HtmlPage> html;
};

/// A body as it came. `is_whole` is false when it was cut.
struct Body {
    std::string_view bytes;
    std::string_view content_type;  ///< the header's value; may be empty or lie
    bool is_whole = true;
    std::optional<std::uint64_t> whole_size{};  ///< in bytes, when it is known though the body was cut
};

}  // namespace parskats
