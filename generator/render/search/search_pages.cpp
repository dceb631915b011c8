#include "render/search/search_pages.hpp"

#include <utility>

#include "render/page/fragments.hpp"
#include "render/search/search_text.hpp"

namespace parskats {
namespace {

class Collector {
public:
    explicit Collector(const PageContext& context) : context_(context) {}

    std::vector<SearchPage> collect() {
        const Site& site = context_.site();
        for (const Plan& plan : site.plans) add_plan(plan);
        for (const int year : site_years(site)) add_year(year);
        for (const Dataset& dataset : site.datasets) add_dataset(dataset);
        for (const Institution& institution : site.institutions) add_institution(institution);
        for (const Campaign& campaign : site.campaigns) {
            add_text(path({PageKind::campaign, {}, campaign.id}), "search.campaign", {}, campaign.text);
        }
        for (const Resource& resource : site.resources) add_resource(resource);
        for (const OrdinaryPage& page : site.pages) {
            add_text(path({PageKind::page, {}, page.id}), "search.page", {}, page.text);
        }
        return std::move(pages_);
    }

private:
    [[nodiscard]] std::string path(Route route) const {
        route.language = context_.language();
        return site_path(context_.site(), route);
    }

    SearchPage& add(std::string path, std::string kind, const std::string& title) {
        pages_.push_back({std::move(path), std::move(kind), one_line(title), {{}}});
        return pages_.back();
    }

    [[nodiscard]] std::string kind(std::string_view key) const { return context_.messages().text(key); }

    /// Adds `text` to what stands before the first heading.
    static void say(SearchPage& page, std::string_view text) {
        std::string& all = page.sections.front().text;
        const std::string line = one_line(text);
        if (!line.empty()) all.append(all.empty() ? "" : " · ").append(line);
    }
    void say(SearchPage& page, const Text& text) const { say(page, context_.plain(text)); }

    void add_text(std::string path, std::string_view kind_key, const std::string& before_title,
                  const Localized<PageText>& text) {
        if (text.empty()) return;
        const PageText& words = text.in(context_.language());
        SearchPage& page = add(std::move(path), kind(kind_key), before_title + std::string(words.title()));
        say(page, words.summary());
        for (const auto& [key, value] : words.fields) {
            if (key != "title" && key != "summary") say(page, value);
        }
        add_body(page, words.body);
    }

    static void add_body(SearchPage& page, const CompiledMarkdown& body) {
        const std::string_view html = body.html;
        say(page, text_of_html(html.substr(0, body.headings.empty() ? html.size() : body.headings[0].html_begin)));
        for (std::size_t i = 0; i < body.headings.size(); ++i) {
            const Heading& heading = body.headings[i];
            const std::size_t end = i + 1 < body.headings.size() ? body.headings[i + 1].html_begin : html.size();
            std::string_view part = html.substr(heading.html_begin, end - heading.html_begin);
            const std::size_t close = part.find("</h");
            part.remove_prefix(close == std::string_view::npos ? part.size() : close);
            page.sections.push_back({heading.id, one_line(heading.text), text_of_html(part)});
        }
    }

    void add_plan(const Plan& plan) {
        add_text(path({PageKind::plan, {}, plan.id}), "search.plan", {}, plan.text);
        for (const Direction& direction : plan.directions) {
            const std::string_view number = number_id(direction.number);
            add_text(path({PageKind::direction, {}, number, plan.id}), "search.direction", std::string(number) + ". ",
                     direction.text);
        }
        for (const Measure& measure : plan.measures) {
            add_text(path({PageKind::measure, {}, measure.id, plan.id}), "search.measure", measure.id + ". ",
                     measure.text);
        }
    }

    void add_year(int year) {
        add(path({PageKind::year, {}, number_id(year)}), kind("search.year"), std::string(number_id(year)));
    }

    void add_dataset(const Dataset& dataset) {
        SearchPage& page =
            add(path({PageKind::dataset, {}, dataset.id}), kind("search.dataset"), context_.plain(dataset.title));
        say(page, dataset.finding);
        for (const Dimension& dimension : dataset.dimensions) {
            if (dimension.role == DimensionRole::time) continue;
            std::string labels;
            for (const Category& category : dimension.categories) {
                labels.append(labels.empty() ? "" : ", ").append(context_.plain(category.label));
            }
            say(page, labels);
        }
        for (const DatasetNote& note : dataset.notes) say(page, note.text);
    }

    void add_institution(const Institution& institution) {
        SearchPage& page = add(path({PageKind::institution, {}, institution.id}),
                               kind(std::string("institution.kind.").append(to_word(institution.kind))),
                               context_.plain(institution.name));
        say(page, institution.abbreviation);
        say(page, institution.note);
    }

    void add_resource(const Resource& resource) {
        SearchPage& page =
            add(path({PageKind::resources, {}}), kind(std::string("medium.").append(to_word(resource.medium))),
                context_.plain(resource.title));
        page.sections.front().id = resource_anchor(resource);
        if (const Institution* publisher = context_.site().find_institution(resource.publisher)) {
            say(page, publisher->name);
        }
    }

    const PageContext& context_;
    std::vector<SearchPage> pages_;
};

}  // namespace

std::vector<SearchPage> search_pages(const PageContext& context) {
    return Collector(context).collect();
}

std::vector<MessageDeclaration> search_page_messages() {
    return {{"search.campaign"}, {"search.dataset"}, {"search.direction"}, {"search.measure"},
            {"search.page"},     {"search.plan"},    {"search.year"}};
}

}  // namespace parskats
