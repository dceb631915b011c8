#include "markdown/inline_writer.hpp"

#include <charconv>
#include <utility>

#include "markdown/link_address.hpp"
#include "markdown/markdown_codes.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {
namespace {

std::string completed_address(const InlineEvent& link) {
    switch (link.form) {
        case BareAddressKind::web: break;
        case BareAddressKind::web_without_scheme: return "http://" + unshield(link.address);
        case BareAddressKind::mail: return "mailto:" + unshield(link.address);
    }
    return unshield(link.address);
}

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string_view tag_of(InlineKind kind) {
    if (kind == InlineKind::emphasis) return "em";
    return kind == InlineKind::strong ? "strong" : "del";
}

void write_tag(HtmlBuffer& html, const InlineEvent& event) {
    html.raw(event.edge == InlineEdge::open ? "<" : "</");
    html.raw(tag_of(event.kind));
    html.raw(">");
}

}  // namespace

bool has_content(const InlineEvents& events, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        const InlineEvent& event = events[at];
        if (event.kind == InlineKind::code || event.kind == InlineKind::image) return true;
        if (event.kind == InlineKind::text && event.text.find_first_not_of(" \t\n") != std::string_view::npos)
            return true;
    }
    return false;
}

std::string html_without_links(const InlineEvents& events) {
    HtmlBuffer html;
    std::size_t images = 0;
    for (const InlineEvent& event : events) {
        if (event.kind == InlineKind::image)
            images += event.edge == InlineEdge::open ? 1U : static_cast<std::size_t>(-1);
        if (images > 0) continue;
        switch (event.kind) {
            case InlineKind::text: html.text(event.text); break;
            case InlineKind::soft_break:
            case InlineKind::hard_break: html.raw(" "); break;
            case InlineKind::code:
                html.raw("<code>");
                html.code(event.text);
                html.raw("</code>");
                break;
            case InlineKind::emphasis:
            case InlineKind::strong:
            case InlineKind::deleted: write_tag(html, event); break;
            case InlineKind::html:
            case InlineKind::link:
            case InlineKind::image:
            case InlineKind::footnote:
            case InlineKind::missing_footnote: break;
        }
    }
    CompiledMarkdown compiled;
    std::move(html).finish(compiled);
    return std::move(compiled.html);
}

void InlineWriter::write(const InlineEvents& events) {
    html_reported_ = false;
    for (std::size_t at = 0; at < events.size(); ++at) write_event(events, at);
}

bool InlineWriter::is_figure(const InlineEvents& events) {
    return !events.empty() && events.front().kind == InlineKind::image && events.front().partner + 1 == events.size() &&
           read_image_address(unshield(events.front().address)).kind == ReferenceKind::dataset_figure;
}

void InlineWriter::write_figure(const InlineEvents& events) {
    LinkAddress address = read_image_address(unshield(events.front().address));
    std::string caption = plain_text_of(events, 0, events.size());
    parts_.plain.add(caption);
    const std::size_t index =
        add_reference(address.kind, std::move(address.target), std::move(caption), events.front().span);
    parts_.html.line();
    parts_.html.hole(HoleKind::figure, index);
    parts_.html.raw("\n");
}

void InlineWriter::write_event(const InlineEvents& events, std::size_t& at) {
    const InlineEvent& event = events[at];
    add_plain(parts_.plain, event);
    switch (event.kind) {
        case InlineKind::text: parts_.html.text(event.text); break;
        case InlineKind::soft_break: parts_.html.raw("\n"); break;
        case InlineKind::hard_break: parts_.html.raw("<br>\n"); break;
        case InlineKind::code:
            parts_.html.raw("<code>");
            parts_.html.code(event.text);
            parts_.html.raw("</code>");
            break;
        case InlineKind::html: write_html(event); break;
        case InlineKind::emphasis:
        case InlineKind::strong:
        case InlineKind::deleted: write_tag(parts_.html, event); break;
        case InlineKind::link: event.edge == InlineEdge::open ? open_link(events, at) : close_link(at); break;
        case InlineKind::image:
            write_image(events, at);
            at = event.partner;
            break;
        case InlineKind::footnote: write_footnote(event); break;
        case InlineKind::missing_footnote:
            faults_.report(markdown_codes::undefined_footnote, event.span, {unshield(event.text)});
            parts_.html.raw("[^");
            parts_.html.text(event.text);
            parts_.html.raw("]");
            break;
    }
}

void InlineWriter::open_link(const InlineEvents& events, std::size_t at) {
    if (in_link_) return;  // `[<https://a.lv>](page:b)`: HTML has no links in links
    const InlineEvent& event = events[at];
    LinkAddress address = read_link_address(completed_address(event));
    if (address.fault) {
        faults_.report(*address.fault, event.span, std::move(address.arguments), std::move(address.suggestion));
        return;
    }
    if (!has_content(events, at, event.partner)) {
        faults_.report(markdown_codes::link_without_text, event.span, {unshield(event.address)});
        return;
    }
    in_link_ = true;
    link_end_ = event.partner;
    link_ =
        add_reference(address.kind, std::move(address.target), plain_text_of(events, at, event.partner), event.span);
    parts_.html.raw("<a");
    parts_.html.hole(HoleKind::reference_attributes, link_);
    if (!event.title.empty()) {
        parts_.html.raw(" title=\"");
        parts_.html.text(event.title);
        parts_.html.raw("\"");
    }
    parts_.html.raw(">");
}

void InlineWriter::close_link(std::size_t at) {
    if (!in_link_ || at != link_end_) return;
    in_link_ = false;
    parts_.html.raw("</a>");
    parts_.html.hole(HoleKind::reference_suffix, link_);
}

void InlineWriter::write_image(const InlineEvents& events, std::size_t at) {
    const InlineEvent& event = events[at];
    LinkAddress address = read_image_address(unshield(event.address));
    if (!address.fault && address.kind == ReferenceKind::dataset_figure) {
        address.fault = &markdown_codes::figure_in_sentence;
        address.arguments = {address.target};
    }
    if (address.fault) {
        faults_.report(*address.fault, event.span, std::move(address.arguments), std::move(address.suggestion));
        return;
    }
    std::string description = plain_text_of(events, at, event.partner);
    if (description.empty()) faults_.report(markdown_codes::image_without_description, event.span, {address.target});
    parts_.plain.add(description);
    const std::size_t index = add_reference(address.kind, std::move(address.target), description, event.span);
    parts_.html.raw("<img");
    parts_.html.hole(HoleKind::reference_attributes, index);
    parts_.html.raw(" alt=\"");
    parts_.html.text(description);
    parts_.html.raw("\"");
    if (!event.title.empty()) {
        parts_.html.raw(" title=\"");
        parts_.html.text(event.title);
        parts_.html.raw("\"");
    }
    parts_.html.raw(">");
}

void InlineWriter::write_footnote(const InlineEvent& event) {
    const Footnotes::Use use = parts_.footnotes.refer(number_of(event.text), !in_link_);
    if (use.number == 0) return;
    const std::string number = std::to_string(use.number);
    HtmlBuffer& html = parts_.html;
    html.raw("<sup class=\"footnote-ref\">");
    if (use.ordinal > 0) {
        html.raw("<a id=\"");
        html.id_place();
        html.raw("fnref-" + number + (use.ordinal > 1 ? "-" + std::to_string(use.ordinal) : ""));
        html.raw("\" href=\"#");
        html.id_place();
        html.raw("fn-" + number + "\" aria-label=\"");
        html.hole(HoleKind::footnote_ref_label, use.number);
        html.raw("\">");
    }
    html.raw(number);
    html.raw(use.ordinal > 0 ? "</a></sup>" : "</sup>");
}

void InlineWriter::write_html(const InlineEvent& event) {
    if (options_.allow_html) {
        parts_.html.raw(unshield_verbatim(event.text));
    } else if (event.text.starts_with("<!--")) {
        faults_.report(markdown_codes::html_comment, event.span);
    } else if (!html_reported_ || !event.text.starts_with("</")) {
        faults_.report(markdown_codes::raw_html, event.span, {unshield_verbatim(event.text.substr(0, 40))});
        html_reported_ = true;
    }
}

std::size_t InlineWriter::add_reference(ReferenceKind kind, std::string target, std::string text, SourceSpan span) {
    parts_.compiled.references.push_back({kind, std::move(target), std::move(text), span});
    return parts_.compiled.references.size() - 1;
}

}  // namespace parskats
