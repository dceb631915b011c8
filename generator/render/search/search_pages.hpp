#pragma once

#include <string>
#include <vector>

#include "render/page/page_context.hpp"

namespace parskats {

/// A part of a page below one heading; the first part has none.
struct SearchSection {
    std::string id;       ///< of the heading, or of the place on the page; may be empty
    std::string heading;  ///< plain, one line; may be empty
    std::string text;     ///< plain, one line
};

/// What can be found: a page, or a thing that has a place on one.
struct SearchPage {
    std::string path;   ///< pretty, within the site: `lv/2021-2023/1.1/`
    std::string kind;   ///< what it is, in the page's language
    std::string title;  ///< plain, one line
    std::vector<SearchSection> sections;
};

/// Everything that can be found in the language of `context`, in the order of the map of the site: plans, directions,
/// measures, years, datasets, institutions, campaigns, materials, ordinary pages. Only what a thing says itself: what
/// its page repeats of others would find the wrong page.
[[nodiscard]] std::vector<SearchPage> search_pages(const PageContext& context);

[[nodiscard]] std::vector<MessageDeclaration> search_page_messages();

}  // namespace parskats
