#include "links/inspect/read_html.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"
#include "links/inspect/charset.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/inspect/document_date.hpp"
#include "links/inspect/formats.hpp"
#include "links/inspect/gumbo_tree.hpp"
#include "links/inspect/html_guard.hpp"

namespace parskats {
namespace {

constexpr std::size_t tree_limit = std::size_t{96} << 20U;      // bytes
constexpr std::size_t bytes_per_byte = 160;                     // a short tag takes this much in a tree
constexpr std::size_t main_text_limit = std::size_t{1} << 20U;  // bytes
constexpr std::size_t little_text = 250;  // characters that a page made by scripts may show without

/// What an open element means for the text within it.
struct TextPlace {
    bool is_invisible = false;  ///< scripts, styles, templates
    bool is_aside = false;      ///< navigation, header, footer: not what the page is about
};

struct OpenNode {
    const GumboNode* node;
    TextPlace place;
};

bool is_invisible(GumboTag tag) {
    static constexpr std::array tags{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,    GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
                                     GUMBO_TAG_IFRAME, GUMBO_TAG_NOFRAMES, GUMBO_TAG_TITLE,    GUMBO_TAG_SVG};
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool is_aside(const GumboElement& element) {
    static constexpr std::array tags{GUMBO_TAG_NAV, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE};
    const std::string_view role = attribute_of(element, "role");
    return std::find(tags.begin(), tags.end(), element.tag) != tags.end() || role == "navigation" || role == "banner" ||
           role == "contentinfo";
}

std::string text_below(const GumboNode* root, std::size_t longest) {
    std::string text;
    std::vector<const GumboNode*> open{root};
    while (!open.empty() && text.size() < longest * 8) {
        const GumboNode* const node = open.back();
        open.pop_back();
        if (node->type == GUMBO_NODE_ELEMENT) {
            const GumboVector& children = node->v.element.children;
            for (unsigned i = children.length; i > 0; --i)
                open.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
        } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
            text += node->v.text.text;
        }
    }
    return clean_text(text, longest);
}

/// The target in `5; url=/new`; empty when the page only reloads itself.
std::string refresh_target(std::string_view content) {
    std::size_t at = find_ignoring_case(content, "url");
    if (at == std::string_view::npos) return {};
    at = content.find('=', at);
    if (at == std::string_view::npos) return {};
    std::string_view target = trim(content.substr(at + 1));
    if (!target.empty() && (target.front() == '"' || target.front() == '\'')) target.remove_prefix(1);
    return std::string(target.substr(0, std::min<std::size_t>(target.find_first_of("\"' "), 2000)));
}

/// Walks a tree once, with a list of its own: a page may be nested as deep as the guard allows.
class HtmlWalk {
public:
    Inspected read(const GumboNode* document) {
        std::vector<OpenNode> open{{document, {}}};
        while (!open.empty()) {
            const OpenNode here = open.back();
            open.pop_back();
            visit(here, open);
        }
        finish();
        return std::move(found_);
    }

private:
    void visit(const OpenNode& here, std::vector<OpenNode>& open) {
        switch (here.node->type) {
            case GUMBO_NODE_DOCUMENT: push_children(here.node->v.document.children, here.place, open); break;
            case GUMBO_NODE_ELEMENT:
            case GUMBO_NODE_TEMPLATE: visit_element(here, open); break;
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_CDATA: add_text(here); break;
            case GUMBO_NODE_COMMENT:
            case GUMBO_NODE_WHITESPACE: break;
        }
    }

    void visit_element(const OpenNode& here, std::vector<OpenNode>& open) {
        const GumboElement& element = here.node->v.element;
        TextPlace place = here.place;
        place.is_invisible = place.is_invisible || is_invisible(element.tag);
        place.is_aside = place.is_aside || is_aside(element);
        if (!here.place.is_invisible) read_element(here.node);
        push_children(element.children, place, open);
    }

    static void push_children(const GumboVector& children, TextPlace place, std::vector<OpenNode>& open) {
        for (unsigned i = children.length; i > 0; --i)
            open.push_back({static_cast<const GumboNode*>(children.data[i - 1]), place});
    }

    void read_element(const GumboNode* node) {
        const GumboElement& element = node->v.element;
        if (const auto id = attribute_of(element, "id"); !id.empty()) html_.anchors.emplace_back(id);
        if (const auto name = attribute_of(element, "name"); !name.empty() && element.tag == GUMBO_TAG_A)
            html_.anchors.emplace_back(name);
        // Few of a page's tags are of interest; all others may be anything.
        if (element.tag == GUMBO_TAG_HTML) found_.language = language_of_tag(attribute_of(element, "lang"));
        if (element.tag == GUMBO_TAG_TITLE && found_.title.empty()) found_.title = text_below(node, longest_title);
        if (element.tag == GUMBO_TAG_H1 && html_.heading.empty()) html_.heading = text_below(node, longest_title);
        if (element.tag == GUMBO_TAG_SCRIPT) ++html_.scripts;
        if (element.tag == GUMBO_TAG_META) read_meta(element);
        if (element.tag == GUMBO_TAG_LINK && lower_ascii(attribute_of(element, "rel")) == "canonical")
            html_.canonical = std::string(attribute_of(element, "href").substr(0, 2000));
    }

    void read_meta(const GumboElement& element) {
        const std::string_view content = attribute_of(element, "content");
        std::string key = lower_ascii(attribute_of(element, "property"));
        if (key.empty()) key = lower_ascii(attribute_of(element, "name"));
        if (key == "og:title" && og_title_.empty()) og_title_ = clean_text(content);
        if (key == "og:type") html_.og_type = clean_text(content, 60);
        if (key == "og:locale") og_language_ = language_of_tag(content);
        if (key == "robots" && find_ignoring_case(content, "noindex") != std::string_view::npos)
            html_.forbids_indexing = true;
        if (key == "article:modified_time" || key == "og:updated_time") modified_ = date_of_timestamp(content);
        if (key == "article:published_time" && !modified_) modified_ = date_of_timestamp(content);
        if (lower_ascii(attribute_of(element, "http-equiv")) == "refresh") html_.forwards_to = refresh_target(content);
    }

    void add_text(const OpenNode& here) {
        if (here.place.is_invisible) return;
        const std::string_view text = here.node->v.text.text;
        if (!here.place.is_aside && html_.main_text.size() < main_text_limit) {
            html_.main_text += clean_text(text.substr(0, main_text_limit), main_text_limit);
            html_.main_text += ' ';
        }
        html_.text_length += count_characters(trim(text));
    }

    void finish() {
        if (found_.title.empty()) found_.title = og_title_;
        if (found_.language.empty()) found_.language = og_language_;
        found_.modified = modified_;
        if (!html_.main_text.empty()) html_.main_text.pop_back();
        std::sort(html_.anchors.begin(), html_.anchors.end());
        html_.anchors.erase(std::unique(html_.anchors.begin(), html_.anchors.end()), html_.anchors.end());
        html_.is_scripted = html_.scripts > 0 && html_.text_length < little_text;
        found_.html = std::move(html_);
    }

    Inspected found_;
    HtmlPage html_;
    std::string og_title_;
    std::string og_language_;
    std::optional<Date> modified_;
};

/// The first tag or declaration after white space and comments; empty when text comes first.
std::string_view first_tag(std::string_view text) {
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
        if (text.starts_with("\xEF\xBB\xBF")) {
            text.remove_prefix(3);
        } else if (text.starts_with("<!--")) {
            text.remove_prefix(std::min(text.find("-->", 4), text.size() - 3) + 3);
        } else if (text.starts_with("<?")) {
            text.remove_prefix(std::min(text.find('>'), text.size() - 1) + 1);
        } else {
            return text.starts_with('<') ? text.substr(0, 64) : std::string_view{};
        }
    }
}

/// As browsers tell pages that nobody declared: by a tag that only pages begin with.
bool looks_like_html(std::string_view text) {
    static constexpr std::array<std::string_view, 20> beginnings{
        "<!doctype html", "<html", "<head",  "<body", "<title", "<meta", "<script", "<style", "<iframe", "<h1",
        "<div",           "<font", "<table", "<a ",   "<b>",    "<br",   "<p>",     "<p ",    "<link",   "<center"};
    const std::string tag = lower_ascii(first_tag(text));
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return tag.starts_with(beginning); });
}

}  // namespace

Inspected read_html_source(std::string_view html, bool is_whole) {
    const std::size_t safe = safe_html_length(html);
    const GumboTree tree(html.substr(0, safe),
                         std::min(tree_limit, html.size() * bytes_per_byte + (std::size_t{1} << 20U)));
    Inspected found;
    if (tree.document() != nullptr) {
        found = HtmlWalk().read(tree.document());
    } else {
        found.html.emplace();
    }
    found.media_type = "text/html";
    found.html->is_read_partly = !is_whole || tree.parsed_length() < html.size();
    return found;
}

std::optional<Inspected> read_html(const Body& body) {
    const std::string charset = charset_of(body.bytes, body.content_type);
    const bool wide = charset.starts_with("utf-16");
    const std::string beginning = wide ? decode_text(body.bytes.substr(0, 1024), charset) : std::string();
    if (!looks_like_html(wide ? beginning : body.bytes.substr(0, 65'536))) return std::nullopt;
    return read_html_source(decode_text(body.bytes, charset), body.is_whole);
}

}  // namespace parskats
