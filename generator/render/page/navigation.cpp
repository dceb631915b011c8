#include "render/page/navigation.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace parskats {
namespace {

constexpr std::string_view page_prefix = "page:";

PageKind kind_of_word(std::string_view word) {
    if (word == "measures") return PageKind::all_measures;
    if (word == "institutions") return PageKind::institutions;
    if (word == "years") return PageKind::years;
    if (word == "statistics") return PageKind::statistics;
    if (word == "campaigns") return PageKind::campaigns;
    if (word == "resources") return PageKind::resources;
    if (word == "search") return PageKind::search;
    return PageKind::plan;
}

std::string word_of_route(const PageContext& context) {
    switch (context.route().kind) {
        case PageKind::plan:
        case PageKind::full_report:
        case PageKind::direction:
        case PageKind::measure: return "plan";
        case PageKind::all_measures: return "measures";
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
        case PageKind::page: return std::string(page_prefix) += context.route().id;
        case PageKind::chooser:
        case PageKind::not_found:
        case PageKind::home:
        case PageKind::pages: return {};
    }
    return {};
}

}  // namespace

NavigationTarget navigation_target(const PageContext& context, std::string_view word) {
    if (word.starts_with(page_prefix)) {
        const std::string_view id = word.substr(page_prefix.size());
        const OrdinaryPage* page = context.site().find_page(id);
        return {output_path(context.site(), {PageKind::page, context.language(), id}),
                page ? context.html(page->text, "title") : escape_html(id)};
    }
    const PageKind kind = kind_of_word(word);
    Route route{kind, context.language()};
    if (kind == PageKind::plan) route.id = context.site().config.plan;
    if (kind == PageKind::all_measures) {
        route.id = all_measures_id;
        route.plan = context.site().config.plan;
    }
    return {output_path(context.site(), route), escape_html(context.messages().text(std::string("nav.") += word))};
}

std::string navigation_word(const PageContext& context) {
    const auto& words = context.site().config.navigation;
    std::string word = word_of_route(context);
    return std::find(words.begin(), words.end(), word) == words.end() ? std::string() : word;
}

std::vector<MessageDeclaration> navigation_messages() {
    return {{"nav.campaigns"}, {"nav.institutions"}, {"nav.measures"},   {"nav.plan"},
            {"nav.resources"}, {"nav.search"},       {"nav.statistics"}, {"nav.years"}};
}

}  // namespace parskats
