#include "model/route.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <set>

#include "base/text.hpp"

namespace parskats {
namespace {

std::string_view section_key(PageKind kind) {
    switch (kind) {
        case PageKind::institutions:
        case PageKind::institution: return "institutions";
        case PageKind::years:
        case PageKind::year: return "years";
        case PageKind::statistics:
        case PageKind::dataset: return "statistics";
        case PageKind::campaigns:
        case PageKind::campaign: return "campaigns";
        case PageKind::resources:
        case PageKind::link_health: return "resources";
        case PageKind::search: return "search";
        case PageKind::pages:
        case PageKind::page: return "pages";
        case PageKind::chooser:
        case PageKind::not_found:
        case PageKind::home:
        case PageKind::plan:
        case PageKind::full_report:
        case PageKind::direction:
        case PageKind::measure:
        case PageKind::all_measures: return {};
    }
    return {};
}

void append_part(std::string& path, std::string_view part) {
    if (part.empty()) return;
    path += part;
    path += '/';
}

std::string section_path(const SiteLanguage& language, const Route& route) {
    const std::string_view key = section_key(route.kind);
    const auto word = language.sections.find(key);
    std::string path = language.code + '/';
    append_part(path, word == language.sections.end() ? key : std::string_view(word->second));
    append_part(path, route.id);
    return path;
}

/// The years (1900–2099) that a text names, each once.
std::vector<int> years_in(std::string_view text) {
    std::vector<int> years;
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (std::size_t begin = 0; begin < text.size();) {
        if (!digit(begin)) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (digit(end)) ++end;
        int value = 0;
        std::from_chars(text.data() + begin, text.data() + end, value);
        if (end - begin == 4 && value >= 1900 && value < 2100 &&
            std::find(years.begin(), years.end(), value) == years.end()) {
            years.push_back(value);
        }
        begin = end;
    }
    return years;
}

const Direction* find_direction(const Plan& plan, std::string_view id) {
    for (const Direction& direction : plan.directions) {
        if (number_id(direction.number) == id) return &direction;
    }
    return nullptr;
}

/// The Markdown text of a page, null for a page that the generator writes itself.
const Localized<PageText>* text_of(const Site& site, const Route& route) {
    const auto text = [](const auto* thing) { return thing ? &thing->text : nullptr; };
    switch (route.kind) {
        case PageKind::plan:
        case PageKind::full_report: return text(site.find_plan(route.id));
        case PageKind::direction: {
            const Plan* plan = site.find_plan(route.plan);
            return plan ? text(find_direction(*plan, route.id)) : nullptr;
        }
        case PageKind::measure: {
            const Plan* plan = site.find_plan(route.plan);
            return plan ? text(plan->find_measure(route.id)) : nullptr;
        }
        case PageKind::campaign: return text(site.find_campaign(route.id));
        case PageKind::page: return text(site.find_page(route.id));
        case PageKind::chooser:
        case PageKind::not_found:
        case PageKind::home:
        case PageKind::all_measures:
        case PageKind::institutions:
        case PageKind::institution:
        case PageKind::years:
        case PageKind::year:
        case PageKind::statistics:
        case PageKind::dataset:
        case PageKind::campaigns:
        case PageKind::resources:
        case PageKind::link_health:
        case PageKind::search:
        case PageKind::pages: return nullptr;
    }
    return nullptr;
}

void append_plan_pages(std::vector<Route>& routes, const Plan& plan, LanguageIndex language) {
    routes.push_back({PageKind::plan, language, plan.id, {}});
    routes.push_back({PageKind::full_report, language, plan.id, {}});
    for (const Direction& direction : plan.directions) {
        routes.push_back({PageKind::direction, language, number_id(direction.number), plan.id});
    }
    for (const Measure& measure : plan.measures) {
        routes.push_back({PageKind::measure, language, measure.id, plan.id});
    }
    routes.push_back({PageKind::all_measures, language, all_measures_id, plan.id});
}

}  // namespace

std::string_view number_id(int number) {
    static const auto ids = [] {
        std::array<std::string, 3000> all;
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = std::to_string(i);
        return all;
    }();
    return number >= 0 && static_cast<std::size_t>(number) < ids.size()
               ? std::string_view(ids[static_cast<std::size_t>(number)])
               : std::string_view{};
}

std::vector<int> site_years(const Site& site) {
    std::set<int> years;
    for (const Plan& plan : site.plans) {
        for (int year = plan.from.year; year <= plan.until.year && years.size() < 200; ++year) years.insert(year);
        for (const Measure& measure : plan.measures) years.insert(measure.years.begin(), measure.years.end());
    }
    return {years.begin(), years.end()};
}

std::vector<Route> list_pages(const Site& site, LanguageIndex language) {
    std::vector<Route> routes{{PageKind::home, language}};
    for (const Plan& plan : site.plans) append_plan_pages(routes, plan, language);
    routes.push_back({PageKind::years, language});
    for (const int year : site_years(site)) routes.push_back({PageKind::year, language, number_id(year)});
    routes.push_back({PageKind::statistics, language});
    for (const Dataset& dataset : site.datasets) routes.push_back({PageKind::dataset, language, dataset.id});
    routes.push_back({PageKind::institutions, language});
    for (const auto& institution : site.institutions) {
        routes.push_back({PageKind::institution, language, institution.id});
    }
    routes.push_back({PageKind::campaigns, language});
    for (const Campaign& campaign : site.campaigns) routes.push_back({PageKind::campaign, language, campaign.id});
    routes.push_back({PageKind::resources, language});
    routes.push_back({PageKind::link_health, language, link_health_id});
    routes.push_back({PageKind::search, language});
    routes.push_back({PageKind::pages, language});
    for (const OrdinaryPage& page : site.pages) routes.push_back({PageKind::page, language, page.id});
    return routes;
}

bool is_translated(const Site& site, const Route& route) {
    const Localized<PageText>* text = text_of(site, route);
    return !text || text->empty() || text->has(route.language);
}

bool is_listed(const Route& route) {
    return route.kind != PageKind::full_report;
}

Route source_route(const Site& site, const Route& route) {
    Route source = route;
    if (!is_translated(site, route)) source.language = text_of(site, route)->effective(route.language);
    return source;
}

std::string site_path(const Site& site, const Route& route) {
    if (route.kind == PageKind::chooser) return {};
    if (route.kind == PageKind::not_found) return "404.html";
    const SiteLanguage& language = site.config.languages[route.language];
    if (!section_key(route.kind).empty()) return section_path(language, route);
    std::string path = language.code + '/';
    append_part(path, route.plan);
    append_part(path, route.id);
    if (route.kind == PageKind::full_report) append_part(path, "full");
    return path;
}

std::string output_path(const Site& site, const Route& route) {
    return file_of_path(site_path(site, route));
}

std::string file_of_path(std::string_view path) {
    std::string file(path);
    if (file.empty() || file.back() == '/') file += "index.html";
    return file;
}

std::string relative_href(std::string_view from, std::string_view to) {
    std::size_t shared = 0;  // length of the folders that both are in
    for (std::size_t i = 0; i < std::min(from.size(), to.size()) && from[i] == to[i]; ++i) {
        if (from[i] == '/') shared = i + 1;
    }
    std::string href = root_prefix(from.substr(shared));
    href += to.substr(shared);
    return href;
}

std::string root_prefix(std::string_view from) {
    const auto depth = std::count(from.begin(), from.end(), '/');
    std::string prefix;
    for (std::ptrdiff_t i = 0; i < depth; ++i) prefix += "../";
    return prefix;
}

std::string absolute_url(std::string_view base_url, std::string_view path) {
    std::string url(base_url);
    url += path;
    return url;
}

std::string base_path(std::string_view base_url) {
    const std::size_t scheme = base_url.find("://");
    const std::size_t begin = base_url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    std::string path(begin == std::string_view::npos ? std::string_view{} : base_url.substr(begin));
    if (path.empty() || path.back() != '/') path += '/';
    return path;
}

std::string_view year_anchor(const CompiledMarkdown& body, int year) {
    for (const Heading& heading : body.headings) {
        const std::vector<int> years = years_in(heading.text);
        if (heading.level == 2 && years.size() == 1 && years.front() == year) return heading.id;
    }
    return {};
}

}  // namespace parskats
