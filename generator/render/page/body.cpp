#include "render/page/body.hpp"

#include "base/text.hpp"
#include "render/figure/figure.hpp"

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
    BodyWriter(const PageContext& context, const PageText& text, LanguageIndex language, FigureIds& figures)
        : context_(context),
          body_(text.body),
          language_(language),
          messages_(context.messages_of(language)),
          figures_(figures) {}

    std::string write() {
        out_.reserve(body_.html.size() + body_.holes.size() * 96);
        std::size_t done = 0;
        for (const Hole& hole : body_.holes) {
            out_.append(body_.html, done, hole.offset - done);
            done = hole.offset;
            fill(hole);
        }
        out_.append(body_.html, done, std::string::npos);
        return std::move(out_);
    }

private:
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
                out_ += external_attributes(context_.site().find_resource_by_url(reference.target), reference.target);
                return;
            case ReferenceKind::anchor: append_attribute(out_, "href", "#" + reference.target); return;
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
        const std::string_view own = route.kind == PageKind::plan ? route.id : route.plan;
        return context_.href(PageKind::measure, target,
                             own.empty() ? std::string_view(context_.site().config.plan) : own);
    }

    std::string asset_href(std::string_view path) const {
        const auto found = context_.scope().assets->find(path);
        return found == context_.scope().assets->end() ? std::string() : context_.href_to_file(found->second);
    }

    void suffix(const Reference& reference) {
        if (reference.kind != ReferenceKind::external || !leads_to_the_web(reference.target)) return;
        out_ += external_suffix(messages_, context_.site().find_resource_by_url(reference.target));
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
    std::string out_;
};

std::string data_href(const PageContext& context, const Dataset& dataset, std::string_view extension) {
    std::string file = "data/statistics/";
    file += dataset.id;
    file += extension;
    return context.href_to_file(file);
}

}  // namespace

std::string FigureIds::next(std::string_view dataset_id) {
    std::string id = "figure_";
    id += dataset_id;
    const int count = ++counts_[id];
    if (count > 1) id += "_" + std::to_string(count);
    return id;
}

std::string fill_body(const PageContext& context, const PageText& text, LanguageIndex text_language,
                      FigureIds& figures) {
    if (text.body.html.empty()) return {};
    std::string html = BodyWriter(context, text, text_language, figures).write();
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

std::string external_attributes(const Resource* resource, std::string_view url) {
    std::string attributes;
    append_attribute(attributes, "href", url);
    if (!leads_to_the_web(url)) return attributes;
    append_attribute(attributes, "rel", "noreferrer external");
    if (resource && resource->languages.size() == 1)
        append_attribute(attributes, "hreflang", resource->languages.front());
    return attributes;
}

std::string external_suffix(const Messages& messages, const Resource* resource) {
    std::string html =
        "<span class=\"link-mark\" aria-hidden=\"true\">\xC2\xA0↗</span><span class=\"visually-hidden\"> (";
    append_escaped(html, messages.text("link.external"));
    html += ")</span>";
    if (!resource) return html;
    html += "<span class=\"link-note\"> (";
    append_escaped(html, resource_note(messages, *resource));
    html += ")</span>";
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
