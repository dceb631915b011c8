#include "render/page/body.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/figure/figure.hpp"
#include "render/page/link_words.hpp"

namespace parskats {
namespace {

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
    out += ' ';
    out += name;
    out += "=\"";
    append_escaped(out, value);
    out += '"';
}

bool leads_to_the_web(std::string_view url) {
    return url.starts_with("http://") || url.starts_with("https://");
}

/// Writes one body; holds what the holes need.
class BodyWriter {
public:
    BodyWriter(const PageContext& context, const PageText& text, LanguageIndex language, FigureIds& figures,
               const BodyPlace& place)
        : context_(context),
          body_(text.body),
          language_(language),
          messages_(context.messages_of(language)),
          figures_(figures),
          place_(place) {}

    std::string write() {
        out_.reserve(body_.html.size() + body_.holes.size() * 96);
        for (const Hole& hole : body_.holes) {
            copy_until(hole.offset);
            fill(hole);
        }
        copy_until(body_.html.size());
        return std::move(out_);
    }

private:
    /// The body's own HTML up to `offset`, its ids prefixed.
    void copy_until(std::size_t offset) {
        for (; next_id_ < body_.id_places.size() && body_.id_places[next_id_] <= offset; ++next_id_) {
            copy_plain(body_.id_places[next_id_]);
            out_ += place_.id_prefix;
        }
        copy_plain(offset);
    }

    void copy_plain(std::size_t offset) {
        out_.append(body_.html, done_, offset - done_);
        done_ = offset;
    }

    void fill(const Hole& hole) {
        switch (hole.kind) {
            case HoleKind::reference_attributes: attributes(body_.references[hole.index]); return;
            case HoleKind::reference_suffix: suffix(body_.references[hole.index]); return;
            case HoleKind::figure: figure(body_.references[hole.index], hole.offset); return;
            case HoleKind::footnotes_label: append_escaped(out_, messages_.text("footnotes.title")); return;
            case HoleKind::footnote_back_label: numbered("footnotes.back", hole.index); return;
            case HoleKind::footnote_ref_label: numbered("footnotes.reference", hole.index); return;
            case HoleKind::task_done_label: append_escaped(out_, messages_.text("task.done")); return;
            case HoleKind::task_open_label: append_escaped(out_, messages_.text("task.open")); return;
        }
    }

    void numbered(std::string_view key, std::size_t number) {
        append_escaped(out_, messages_.format(key, {{"number", number}}));
    }

    void attributes(const Reference& reference) {
        switch (reference.kind) {
            case ReferenceKind::measure: append_attribute(out_, "href", measure_href(reference.target)); return;
            case ReferenceKind::institution: page_link(PageKind::institution, reference.target); return;
            case ReferenceKind::page: page_link(PageKind::page, reference.target); return;
            case ReferenceKind::campaign: page_link(PageKind::campaign, reference.target); return;
            case ReferenceKind::dataset:
            case ReferenceKind::dataset_figure: page_link(PageKind::dataset, reference.target); return;
            case ReferenceKind::figure_value:
                append_attribute(out_, "class", "figure-value");
                append_attribute(out_, "href", table_href(dataset_of_target(reference.target)));
                return;
            case ReferenceKind::asset: append_attribute(out_, "src", asset_href(reference.target)); return;
            case ReferenceKind::external:
                link_ = external_link(context_.site(), reference.target);
                out_ += external_attributes(link_);
                return;
            case ReferenceKind::anchor:
                append_attribute(out_, "href", "#" + place_.id_prefix + reference.target);
                return;
        }
    }

    void page_link(PageKind kind, std::string_view id) { append_attribute(out_, "href", context_.href(kind, id)); }

    /// The figure on the dataset's own page, whose id FigureIds makes.
    std::string table_href(std::string_view dataset_id) const {
        return context_.href(PageKind::dataset, dataset_id) + "#" + FigureIds().next(dataset_id);
    }

    /// `2.1` is a measure of the page's own plan, or of the site's; `2025-2027/2.1` names the plan.
    std::string measure_href(std::string_view target) const {
        const std::size_t slash = target.find('/');
        if (slash != std::string_view::npos) {
            return context_.href(PageKind::measure, target.substr(slash + 1), target.substr(0, slash));
        }
        const Route& route = context_.route();
        if (route.kind == PageKind::full_report) return "#" + report_id(target);
        const std::string_view own = route.kind == PageKind::plan ? route.id : route.plan;
        return context_.href(PageKind::measure, target,
                             own.empty() ? std::string_view(context_.site().config.plan) : own);
    }

    std::string asset_href(std::string_view path) const {
        const auto found = context_.scope().assets->find(path);
        return found == context_.scope().assets->end() ? std::string() : context_.href_to_file(found->second);
    }

    void suffix(const Reference& reference) {
        if (reference.kind != ReferenceKind::external) return;
        if (link_.url != reference.target) link_ = external_link(context_.site(), reference.target);
        out_ += external_suffix(messages_, link_);
        out_ += link_warning_html(messages_, link_.standing);
    }

    void figure(const Reference& reference, std::size_t offset) {
        const Dataset* dataset = context_.site().find_dataset(dataset_of_target(reference.target));
        if (!dataset) return;
        out_ += figure_html(context_, *dataset, reference.text, language_, level_below(offset), figures_);
    }

    /// One below the heading that the place stands under; 0 (no heading) where there is none deeper.
    int level_below(std::size_t offset) const {
        int level = 1;
        for (const Heading& heading : body_.headings) {
            if (heading.html_begin < offset) level = heading.level;
        }
        return level < 6 ? level + 1 : 0;
    }

    const PageContext& context_;
    const CompiledMarkdown& body_;
    LanguageIndex language_;
    const Messages& messages_;
    FigureIds& figures_;
    const BodyPlace& place_;
    ExternalLink link_;  ///< the one that was opened last: its suffix follows
    std::string out_;
    std::size_t done_ = 0;     ///< how much of the body's HTML has been copied
    std::size_t next_id_ = 0;  ///< in id_places
};

std::string data_href(const PageContext& context, const Dataset& dataset, std::string_view extension) {
    std::string file = "data/statistics/";
    file += dataset.id;
    file += extension;
    return context.href_to_file(file);
}

/// `<h2 …>` and `</h2>` become those of a lower heading. In finished HTML every other `<` is escaped.
void lower_headings(std::string& html, int by) {
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t name = at + (html.compare(at + 1, 1, "/") == 0 ? 2 : 1);
        if (name + 2 >= html.size() || html[name] != 'h' || html[name + 1] < '1' || html[name + 1] > '6') continue;
        html[name + 1] = static_cast<char>(std::min(html[name + 1] + by, static_cast<int>('6')));
    }
}

/// A body's notes are a landmark; on a page with many of them they are a plain group, named the same.
void demote_notes(std::string& html) {
    constexpr std::string_view opening = "<section class=\"footnotes\"";
    constexpr std::string_view closing = "</section>";
    const std::size_t begin = html.rfind(opening);
    const std::size_t end = html.rfind(closing);
    if (begin == std::string::npos || end == std::string::npos || end < begin) return;
    html.replace(end, closing.size(), "</div>");
    html.replace(begin, opening.size(), "<div role=\"group\" class=\"footnotes\"");
}

}  // namespace

std::string report_id(std::string_view measure_id) {
    std::string id = "m";
    id += measure_id;
    std::replace(id.begin(), id.end(), '.', '-');
    return id;
}

std::string FigureIds::next(std::string_view dataset_id) {
    std::string id = "figure_";
    id += dataset_id;
    const int count = ++counts_[id];
    if (count > 1) id += "_" + std::to_string(count);
    return id;
}

std::string fill_body(const PageContext& context, const PageText& text, LanguageIndex text_language, FigureIds& figures,
                      const BodyPlace& place) {
    if (text.body.html.empty()) return {};
    std::string html = BodyWriter(context, text, text_language, figures, place).write();
    if (!place.id_prefix.empty()) demote_notes(html);
    if (place.heading_shift > 0) lower_headings(html, place.heading_shift);
    if (text_language == context.language()) return html;
    return "<div lang=\"" + escape_html(context.language_code(text_language)) + "\">" + html + "</div>";
}

std::string figure_html(const PageContext& context, const Dataset& dataset, std::string_view caption,
                        LanguageIndex text_language, int heading_level, FigureIds& figures) {
    const std::string prefix = figures.next(dataset.id);
    const std::string csv = data_href(context, dataset, ".csv");
    const std::string json = data_href(context, dataset, ".json");
    const std::string page = context.href(PageKind::dataset, dataset.id);
    const std::string institution =
        dataset.source.institution.empty() ? "" : context.href(PageKind::institution, dataset.source.institution);
    const std::string subset = dataset.subset_of.empty() ? "" : context.href(PageKind::dataset, dataset.subset_of);
    FigureContext figure;
    figure.site = &context.site();
    figure.language = text_language;
    figure.messages = &context.messages_of(text_language);
    figure.id_prefix = prefix;
    figure.heading_level = heading_level;
    figure.full_page = context.route().kind == PageKind::dataset;
    figure.csv_href = csv;
    figure.jsonstat_href = json;
    figure.dataset_href = page;
    figure.institution_href = institution;
    figure.subset_href = subset;
    return render_figure(dataset, caption, figure);
}

ExternalLink external_link(const Site& site, std::string_view url) {
    if (!leads_to_the_web(url)) return {url, nullptr, {}};
    return {url, site.find_resource_by_url(url), standing_of(site, url)};
}

std::string external_attributes(const ExternalLink& link) {
    std::string attributes = standing_attributes(link.url, link.standing);
    if (!leads_to_the_web(link.url) || !link.standing.may_be_linked()) return attributes;
    append_attribute(attributes, "rel", "noreferrer external");
    if (link.resource && link.resource->languages.size() == 1)
        append_attribute(attributes, "hreflang", link.resource->languages.front());
    return attributes;
}

std::string external_suffix(const Messages& messages, const ExternalLink& link) {
    std::string html;
    if (!leads_to_the_web(link.url)) return html;
    if (link.standing.may_be_linked()) {
        html = "<span class=\"link-mark\" aria-hidden=\"true\">\xC2\xA0↗</span><span class=\"visually-hidden\"> (";
        append_escaped(html, messages.text("link.external"));
        html += ")</span>";
    }
    if (link.resource) {
        html += "<span class=\"link-note\"> (";
        append_escaped(html, resource_note(messages, *link.resource));
        html += ")</span>";
    }
    return html;
}

std::string resource_note(const Messages& messages, const Resource& resource) {
    std::string note = messages.text(std::string("medium.") += to_word(resource.medium));
    for (const auto& code : resource.languages) {
        const std::string key = "in-language." + code;
        note += ", ";
        note += messages.has(key) ? messages.text(key) : code;
    }
    return note;
}

std::vector<MessageDeclaration> body_messages() {
    return {{"footnotes.back", {{"number", ArgumentKind::number}}},
            {"footnotes.reference", {{"number", ArgumentKind::number}}},
            {"footnotes.title"},
            {"link.external"},
            {"medium.audio"},
            {"medium.document"},
            {"medium.image"},
            {"medium.page"},
            {"medium.test"},
            {"medium.video"},
            {"task.done"},
            {"task.open"}};
}

}  // namespace parskats
