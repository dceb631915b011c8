#include <array>

#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/link_words.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

/// What is listed one by one, the most serious first; what answers is only counted.
constexpr std::array listed{Verdict::unsafe, Verdict::dead, Verdict::failing, Verdict::unverifiable, Verdict::moved};
constexpr std::array all_verdicts{Verdict::alive,        Verdict::moved,  Verdict::failing, Verdict::dead,
                                  Verdict::unverifiable, Verdict::unsafe, Verdict::excluded};

std::string verdict_key(std::string_view group, Verdict verdict) {
    std::string key(group);
    key += to_word(verdict);
    return key;
}

std::vector<LinkStanding> all_standings(const Site& site) {
    std::vector<LinkStanding> standings;
    standings.reserve(site.ledger.links.size());
    for (const LinkRecord& record : site.ledger.links) standings.push_back(standing_of(site, record));
    return standings;
}

std::size_t count_of(const std::vector<LinkStanding>& standings, Verdict verdict) {
    return static_cast<std::size_t>(std::count_if(
        standings.begin(), standings.end(), [&](const LinkStanding& standing) { return standing.verdict == verdict; }));
}

/// The day of the last look at any of them; nothing for an empty ledger.
std::optional<Date> last_look(const std::vector<LinkStanding>& standings) {
    std::optional<Date> last;
    for (const LinkStanding& standing : standings) {
        if (!last || standing.record->last_checked > *last) last = standing.record->last_checked;
    }
    return last;
}

View row(const PageContext& context, const LinkStanding& standing) {
    const std::string& url = standing.record->key;
    const ExternalLink link{url, context.site().find_resource_by_url(url), standing};
    View view;
    view.html("attributes", external_attributes(link));
    view.html("label", link.resource ? context.html(link.resource->title) : escape_html(url));
    view.html("suffix", external_suffix(context.messages(), link));
    add_optional(view, "byline", link.resource ? escape_html(url) : std::string());
    add_optional(view, "health", link_health_html(context, standing));
    view.text("reason", observation_text(context.messages(), standing.record->observation));
    return view;
}

View group_of(const PageContext& context, const std::vector<LinkStanding>& standings, Verdict verdict) {
    std::vector<View> rows;
    for (const LinkStanding& standing : standings) {
        if (standing.verdict == verdict) rows.push_back(row(context, standing));
    }
    View view;
    view.text("title", context.messages().text(verdict_key("link-health.title.", verdict)));
    view.text("meaning", context.messages().text(verdict_key("link-health.meaning.", verdict)));
    view.list("links", std::move(rows));
    return view;
}

std::vector<View> counts(const PageContext& context, const std::vector<LinkStanding>& standings) {
    std::vector<View> views;
    for (const Verdict verdict : all_verdicts) {
        const std::size_t count = count_of(standings, verdict);
        if (count == 0) continue;
        View view;
        view.text("name", context.messages().text(verdict_key("link-health.count.", verdict)));
        view.text("count", context.locale().integer(static_cast<std::int64_t>(count)));
        views.push_back(std::move(view));
    }
    return views;
}

PageContent make_link_health(const PageContext& context) {
    const std::vector<LinkStanding> standings = all_standings(context.site());
    std::vector<View> groups;
    for (const Verdict verdict : listed) {
        if (count_of(standings, verdict) > 0) groups.push_back(group_of(context, standings, verdict));
    }
    const auto last = last_look(standings);
    PageContent page;
    page.title = context.messages().text("link-health.title");
    page.description = context.messages().text("link-health.description");
    page.main.text("state", last ? context.messages().format(
                                       "link-health.state", {{"count", standings.size()}, {"day", calendar_day(*last)}})
                                 : context.messages().text("link-health.never"));
    add_list(page.main, "counts", counts(context, standings));
    page.main.list("groups", std::move(groups));
    page.main.text("resources", context.href(PageKind::resources));
    page.main.text("data", context.href_to_file("data/links.json"));
    return page;
}

std::vector<MessageDeclaration> messages() {
    std::vector<MessageDeclaration> declared{
        {"link-health.title"},
        {"link-health.description"},
        {"link-health.never"},
        {"link-health.state", {{"count", ArgumentKind::number}, {"day", ArgumentKind::date}}}};
    for (const std::string_view key :
         {"link-health.count.alive", "link-health.count.moved", "link-health.count.failing", "link-health.count.dead",
          "link-health.count.unverifiable", "link-health.count.unsafe", "link-health.count.excluded",
          "link-health.title.unsafe", "link-health.title.dead", "link-health.title.failing",
          "link-health.title.unverifiable", "link-health.title.moved", "link-health.meaning.unsafe",
          "link-health.meaning.dead", "link-health.meaning.failing", "link-health.meaning.unverifiable",
          "link-health.meaning.moved"}) {
        declared.push_back({key});
    }
    return declared;
}

}  // namespace

PageDefinition link_health_page() {
    const ViewSchema link = resource_schema().text("reason");
    return {PageKind::link_health, "link_health",
            ViewSchema()
                .text("state")
                .object("counts", list_schema(ViewSchema().text("name").text("count")))
                .list("groups", ViewSchema().text("title").text("meaning").list("links", link))
                .text("resources")
                .text("data"),
            make_link_health, messages()};
}

}  // namespace parskats
