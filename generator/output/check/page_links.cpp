#include "output/check/page_links.hpp"

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace parskats {
namespace {

const char* attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* const found = gumbo_get_attribute(&element.attributes, name);
    return found ? found->value : nullptr;
}

/// Only these `<link>`s make the browser fetch; `canonical` and `alternate` merely tell.
bool is_loaded_link(const GumboElement& element) {
    const char* const rel = attribute(element, "rel");
    const std::string_view kind = rel ? rel : "";
    return kind == "stylesheet" || kind == "icon" || kind == "preload" || kind == "manifest" || kind == "modulepreload";
}

void collect_srcset(PageLinks& found, std::string_view list) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view candidate = list.substr(0, comma);
        candidate.remove_prefix(std::min(candidate.find_first_not_of(" \t\n"), candidate.size()));
        candidate = candidate.substr(0, candidate.find_first_of(" \t\n"));
        if (!candidate.empty()) found.links.push_back({std::string(candidate), LinkUse::loaded});
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

void collect_element(PageLinks& found, const GumboElement& element) {
    if (const char* const id = attribute(element, "id")) found.ids.emplace_back(id);
    if (const char* const href = attribute(element, "href")) {
        // A <use href="#…"> of a drawing is loaded, and stays within the page.
        const bool followed = element.tag == GUMBO_TAG_A || element.tag == GUMBO_TAG_AREA;
        const bool told = element.tag == GUMBO_TAG_LINK && !is_loaded_link(element);
        if (!told) found.links.push_back({href, followed ? LinkUse::followed : LinkUse::loaded});
    }
    for (const char* const name : {"src", "poster", "data"}) {
        if (const char* const address = attribute(element, name)) found.links.push_back({address, LinkUse::loaded});
    }
    if (const char* const list = attribute(element, "srcset")) collect_srcset(found, list);
}

/// With a list of its own, not by recursion: a page may be nested as deep as it likes.
void collect(PageLinks& found, const GumboNode* root) {
    std::vector<const GumboNode*> open{root};
    while (!open.empty()) {
        const GumboNode* const node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) continue;
        collect_element(found, node->v.element);
        const GumboVector& children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            open.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
    }
}

}  // namespace

PageLinks read_page_links(std::string_view html) {
    const GumboOptions options = kGumboDefaultOptions;
    const auto destroy = [&](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> parsed(
        gumbo_parse_with_options(&options, html.data(), html.size()), destroy);
    PageLinks found;
    collect(found, parsed->root);
    std::sort(found.ids.begin(), found.ids.end());
    return found;
}

}  // namespace parskats
