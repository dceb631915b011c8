#include "output/sitemap.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/route.hpp"

namespace parskats {
namespace {

using Alternates = std::vector<std::pair<std::string, std::string>>;  // code, address

Alternates alternates_of(const Site& site, Route route, std::string_view base_url) {
    Alternates found;
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        route.language = language;
        if (!is_translated(site, route)) continue;
        found.emplace_back(site.config.languages[language].code, absolute_url(base_url, site_path(site, route)));
    }
    // A page without a twin has no alternates: it would name only itself.
    if (found.size() < 2) found.clear();
    if (!found.empty()) found.emplace_back("x-default", std::string(base_url));
    return found;
}

void append_url(std::string& out, std::string_view address, const Alternates& alternates) {
    out += "<url>\n  <loc>";
    append_escaped(out, address);
    out += "</loc>\n";
    for (const auto& [code, other] : alternates) {
        out += "  <xhtml:link rel=\"alternate\" hreflang=\"";
        append_escaped(out, code);
        out += "\" href=\"";
        append_escaped(out, other);
        out += "\"/>\n";
    }
    out += "</url>\n";
}

}  // namespace

OutputFile make_sitemap(const Site& site, std::string_view base_url) {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    append_url(xml, base_url, alternates_of(site, {PageKind::home}, base_url));  // the chooser is for all languages
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        for (const Route& route : list_pages(site, language)) {
            if (!is_listed(route) || !is_translated(site, route)) continue;
            append_url(xml, absolute_url(base_url, site_path(site, route)), alternates_of(site, route, base_url));
        }
    }
    xml += "</urlset>\n";
    return {"sitemap.xml", std::move(xml)};
}

}  // namespace parskats
