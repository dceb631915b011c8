#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parskats {

enum class LinkUse {
    followed,  ///< by the reader: `<a href>`
    loaded,    ///< by the browser, at once: picture, stylesheet, script
};

struct PageLink {
    std::string address;  ///< as in the page, character references resolved
    LinkUse use = LinkUse::followed;
};

/// What a finished page points to and what can be pointed to in it.
struct PageLinks {
    std::vector<PageLink> links;   ///< in the order of the page
    std::vector<std::string> ids;  ///< sorted, repetitions kept
};

/// Parses a page as a browser would.
[[nodiscard]] PageLinks read_page_links(std::string_view html);

}  // namespace parskats
