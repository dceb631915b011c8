#include "render/page/page_context.hpp"

#include "base/text.hpp"

namespace parskats {

PageContext::PageContext(const RenderScope& scope, const Route& route)
    : scope_(&scope), route_(route), file_(output_path(*scope.site, route)) {}

std::string PageContext::href(PageKind kind, std::string_view id, std::string_view plan) const {
    return href_to_file(output_path(site(), {kind, route_.language, id, plan}));
}

std::string PageContext::href(const MeasureRef& ref) const {
    return href(PageKind::measure, ref.measure->id, ref.plan->id);
}

std::string PageContext::href_in(LanguageIndex language) const {
    Route twin = route_;
    twin.language = language;
    return href_to_file(output_path(site(), twin));
}

std::string PageContext::href_to_file(std::string_view output_file) const {
    return relative_href(file_, output_file);
}

const std::string& PageContext::language_code(LanguageIndex language) const {
    return site().config.languages[language].code;
}

std::string PageContext::marked(std::string_view text, LanguageIndex language) const {
    if (text.empty() || language == route_.language) return escape_html(text);
    std::string html = "<span lang=\"";
    append_escaped(html, language_code(language));
    html += "\">";
    append_escaped(html, text);
    html += "</span>";
    return html;
}

std::string PageContext::html(const Text& text) const {
    if (text.empty()) return {};
    return marked(text.in(route_.language), text.effective(route_.language));
}

std::string PageContext::plain(const Text& text) const {
    return text.empty() ? std::string() : text.in(route_.language);
}

std::string PageContext::html(const Localized<PageText>& text, std::string_view field) const {
    if (text.empty()) return {};
    return marked(text.in(route_.language).field(field), text.effective(route_.language));
}

std::string PageContext::plain(const Localized<PageText>& text, std::string_view field) const {
    return text.empty() ? std::string() : std::string(text.in(route_.language).field(field));
}

}  // namespace parskats
