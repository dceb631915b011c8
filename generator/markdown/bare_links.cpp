#include <algorithm>
#include <utility>

#include "markdown/inline_events.hpp"

namespace parskats {
namespace {

void append_text(InlineEvents& out, const InlineEvent& source, std::string_view text) {
    if (text.empty()) return;
    InlineEvent event = source;
    event.text = text;
    out.push_back(event);
}

void append_link(InlineEvents& out, const InlineEvent& source, std::string_view address, BareAddressKind form) {
    InlineEvent edge;
    edge.kind = InlineKind::link;
    edge.edge = InlineEdge::open;
    edge.address = address;
    edge.bare = true;
    edge.form = form;
    edge.span = source.span;
    out.push_back(edge);
    append_text(out, source, address);
    edge.edge = InlineEdge::close;
    out.push_back(edge);
}

// An address begins after white space, a bracket or emphasis: not right after code, a link or a footnote.
bool may_begin(const InlineEvents& out) {
    if (out.empty()) return true;
    const InlineKind before = out.back().kind;
    return before == InlineKind::soft_break || before == InlineKind::hard_break || before == InlineKind::emphasis ||
           before == InlineKind::strong;
}

void append_linked(InlineEvents& out, const InlineEvent& event) {
    std::size_t done = 0;
    const bool first_may_begin = may_begin(out);
    for (BareAddress found = find_bare_address(event.text, 0); found.begin != std::string_view::npos;
         found = find_bare_address(event.text, done)) {
        append_text(out, event, event.text.substr(done, found.begin - done));
        const std::string_view address = event.text.substr(found.begin, found.end - found.begin);
        done = found.end;
        if (found.begin == 0 && !first_may_begin) {
            append_text(out, event, address);
        } else {
            append_link(out, event, address, found.kind);
        }
    }
    append_text(out, event, event.text.substr(done));
}

bool may_hold_address(const InlineEvent& event) {
    return event.kind == InlineKind::text && find_bare_address(event.text, 0).begin != std::string_view::npos;
}

}  // namespace

InlineEvents link_bare_addresses(InlineEvents events) {
    if (std::none_of(events.begin(), events.end(), may_hold_address)) return events;
    InlineEvents out;
    out.reserve(events.size() + 4);
    std::size_t inside = 0;  // links and images around
    for (const InlineEvent& event : events) {
        const bool link = event.kind == InlineKind::link || event.kind == InlineKind::image;
        if (link && event.edge == InlineEdge::open) ++inside;
        if (link && event.edge == InlineEdge::close) --inside;
        if (event.kind == InlineKind::text && inside == 0) {
            append_linked(out, event);
        } else {
            out.push_back(event);
        }
    }
    return out;
}

}  // namespace parskats
