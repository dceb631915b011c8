#include "markdown/inline_events.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace parskats {
namespace {

std::string_view view(const char* text) {
    return text ? std::string_view(text) : std::string_view();
}

std::optional<InlineKind> inline_kind(NodeKind kind) {
    switch (kind) {
        case NodeKind::text: return InlineKind::text;
        case NodeKind::soft_break: return InlineKind::soft_break;
        case NodeKind::hard_break: return InlineKind::hard_break;
        case NodeKind::code: return InlineKind::code;
        case NodeKind::html_inline: return InlineKind::html;
        case NodeKind::emphasis: return InlineKind::emphasis;
        case NodeKind::strong: return InlineKind::strong;
        case NodeKind::link: return InlineKind::link;
        case NodeKind::image: return InlineKind::image;
        case NodeKind::footnote_reference: return InlineKind::footnote;
        case NodeKind::document:
        case NodeKind::quote:
        case NodeKind::list:
        case NodeKind::item:
        case NodeKind::code_block:
        case NodeKind::html_block:
        case NodeKind::paragraph:
        case NodeKind::heading:
        case NodeKind::rule:
        case NodeKind::footnote_definition:
        case NodeKind::table:
        case NodeKind::table_row:
        case NodeKind::table_cell:
        case NodeKind::other: return std::nullopt;
    }
    return std::nullopt;
}

bool has_edges(InlineKind kind) {
    return kind == InlineKind::emphasis || kind == InlineKind::strong || kind == InlineKind::link ||
           kind == InlineKind::image || kind == InlineKind::deleted;
}

bool is_emphasis(InlineKind kind) {
    return kind == InlineKind::emphasis || kind == InlineKind::strong;
}

InlineEvent event_of(InlineKind kind, InlineEdge edge, cmark_node* node) {
    InlineEvent event;
    event.kind = kind;
    event.edge = edge;
    event.text = literal_of(node);
    if (kind == InlineKind::link || kind == InlineKind::image) {
        event.address = view(cmark_node_get_url(node));
        event.title = view(cmark_node_get_title(node));
    }
    return event;
}

bool may_miss_footnote(const InlineEvents& events) {
    return std::any_of(events.begin(), events.end(), [](const InlineEvent& event) {
        return event.kind == InlineKind::text && event.text.find("[^") != std::string_view::npos;
    });
}

void append_part(InlineEvents& out, const InlineEvent& source, InlineKind kind, std::string_view text) {
    if (text.empty()) return;
    out.push_back(source);
    out.back().kind = kind;
    out.back().text = text;
}

void append_without_footnotes(InlineEvents& out, const InlineEvent& event) {
    const std::string_view text = event.text;
    std::size_t done = 0;
    for (std::size_t at = text.find("[^"); at != std::string_view::npos; at = text.find("[^", at + 1)) {
        const std::size_t end = text.find_first_of("[]", at + 2);
        if (end == std::string_view::npos || text[end] == '[' || end == at + 2) continue;
        append_part(out, event, InlineKind::text, text.substr(done, at - done));
        append_part(out, event, InlineKind::missing_footnote, text.substr(at + 2, end - at - 2));
        done = end + 1;
    }
    append_part(out, event, InlineKind::text, text.substr(done));
}

}  // namespace

InlineEvents find_missing_footnotes(InlineEvents events) {
    if (!may_miss_footnote(events)) return events;
    InlineEvents out;
    for (const InlineEvent& event : events) {
        if (event.kind == InlineKind::text) {
            append_without_footnotes(out, event);
        } else {
            out.push_back(event);
        }
    }
    return out;
}

InlineEvents read_inlines(cmark_iter* iterator, cmark_node* block) {
    InlineEvents events;
    events.reserve(12);
    std::size_t depth = 0;
    for (cmark_event_type step = cmark_iter_next(iterator); step != CMARK_EVENT_DONE;
         step = cmark_iter_next(iterator)) {
        cmark_node* node = cmark_iter_get_node(iterator);
        if (node == block) break;
        const std::optional<InlineKind> kind = inline_kind(kind_of(node));
        if (!kind) continue;
        const bool enters = step == CMARK_EVENT_ENTER;
        if (!has_edges(*kind)) {
            if (enters) events.push_back(event_of(*kind, InlineEdge::whole, node));
            continue;
        }
        depth = enters ? depth + 1 : depth - 1;
        const std::size_t level = enters ? depth : depth + 1;
        if (is_emphasis(*kind) && level > max_inline_nesting) continue;
        events.push_back(event_of(*kind, enters ? InlineEdge::open : InlineEdge::close, node));
    }
    return events;
}

void pair_edges(InlineEvents& events) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (events[at].edge == InlineEdge::open) open.push_back(at);
        if (events[at].edge != InlineEdge::close || open.empty()) continue;
        events[at].partner = open.back();
        events[open.back()].partner = at;
        open.pop_back();
    }
}

}  // namespace parskats
