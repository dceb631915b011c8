#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.hpp"

namespace parskats {

/// Every kind of HTML page. `chooser` and `not_found` belong to no language.
enum class PageKind {
    chooser,
    not_found,
    home,
    plan,
    full_report,  ///< of a plan, all on one page
    direction,
    measure,
    all_measures,  ///< of a plan, in one table
    institutions,
    institution,
    years,
    year,
    statistics,
    dataset,
    campaigns,
    campaign,
    resources,
    link_health,  ///< which external links answer
    search,
    pages,
    page,  ///< `pages` is the map of the site
};

/// Which page: its kind, its language and, where the kind has many, its id. The views must outlive it.
struct Route {
    PageKind kind = PageKind::home;
    LanguageIndex language = 0;
    std::string_view id = {};  ///< "1.1", "iem", "2021", "2" (a direction), "2021-2023" (a plan, a full report), "all"
    std::string_view plan = {};  ///< of a direction, a measure, all measures: the plan's id
    bool operator==(const Route&) const = default;
};

/// The id of the page of all measures.
inline constexpr std::string_view all_measures_id = "all";

/// The id of the page of the links' health, below the resources.
inline constexpr std::string_view link_health_id = "links";

/// The digits of a year or of a direction (0–2999) as an id that lives for ever.
[[nodiscard]] std::string_view number_id(int number);

/// The years of which there is a page: those of every plan's period and those in which a measure reports work,
/// ascending.
[[nodiscard]] std::vector<int> site_years(const Site& site);

/// Every page of one language, in the order of the map of the site; without the chooser and the page not found.
[[nodiscard]] std::vector<Route> list_pages(const Site& site, LanguageIndex language);

/// Whether the page's text exists in the route's language. Where it does not, the page shows another language's text:
/// it then belongs neither into the sitemap nor among the alternates, and its canonical address is `source_route`'s.
[[nodiscard]] bool is_translated(const Site& site, const Route& route);
/// Whether search engines are to list the page. The full report repeats what the measures' pages say: it is left out
/// of the sitemap and asks not to be listed.
[[nodiscard]] bool is_listed(const Route& route);
/// The same page in the language that its text is in: the route itself when it is translated.
[[nodiscard]] Route source_route(const Site& site, const Route& route);

/// The page's address below the base address, pretty: `lv/2021-2023/1.1/`, `lv/iestades/iem/`; empty for the chooser,
/// `404.html` for the page not found.
[[nodiscard]] std::string site_path(const Site& site, const Route& route);

/// The file that holds the page, relative to the output folder: `lv/2021-2023/1.1/index.html`.
[[nodiscard]] std::string output_path(const Site& site, const Route& route);
/// The same, for a pretty path: `lv/` → `lv/index.html`; a path to a file stays.
[[nodiscard]] std::string file_of_path(std::string_view path);

/// The address of the file `to` as written in the file `from`, both relative to the output folder:
/// from `lv/2021-2023/1.1/index.html` to `lv/index.html` is `../../index.html`. Works from disk as from a server.
[[nodiscard]] std::string relative_href(std::string_view from, std::string_view to);

/// How one climbs from the file `from` to the output folder: `../../`, empty at the top.
[[nodiscard]] std::string root_prefix(std::string_view from);

/// `path` (pretty or a file) as an absolute address; `base_url` ends in a slash.
[[nodiscard]] std::string absolute_url(std::string_view base_url, std::string_view path);

/// The path part of `base_url`, with both slashes: `/` or `/plans/`. For links on a page that is served at any depth.
[[nodiscard]] std::string base_path(std::string_view base_url);

/// The id of a year's section of its pages and of a measure's body: the heading of `body` whose text has exactly one
/// year, and that year is `year`. Empty when there is none.
[[nodiscard]] std::string_view year_anchor(const CompiledMarkdown& body, int year);

}  // namespace parskats
