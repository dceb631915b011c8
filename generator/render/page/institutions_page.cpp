#include <array>

#include "base/text.hpp"
#include "render/page/fragments.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {
namespace {

constexpr std::array kinds{InstitutionKind::ministry,      InstitutionKind::agency,      InstitutionKind::police,
                           InstitutionKind::court,         InstitutionKind::prosecution, InstitutionKind::ombudsman,
                           InstitutionKind::municipality,  InstitutionKind::ngo,         InstitutionKind::education,
                           InstitutionKind::international, InstitutionKind::company,     InstitutionKind::group};

/// "leads 3 measures, partner in 2"; empty for an institution that no measure names.
std::string part_taken(const PageContext& context, const InstitutionUse& use) {
    std::vector<std::string> parts;
    if (!use.led.empty()) parts.push_back(context.messages().format("institution.leads", {{"count", use.led.size()}}));
    if (!use.partnered.empty()) {
        parts.push_back(context.messages().format("institution.partners", {{"count", use.partnered.size()}}));
    }
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : ", ") + part;
    return escape_html(text);
}

View institution_row(const PageContext& context, const Institution& institution) {
    std::string label = context.html(institution.name);
    if (!institution.abbreviation.empty()) label += " (" + context.html(institution.abbreviation) + ")";
    return link(context.href(PageKind::institution, institution.id), std::move(label),
                part_taken(context, context.index().of_institution(institution.id)));
}

PageContent make_institutions(const PageContext& context) {
    std::vector<View> groups;
    for (const InstitutionKind kind : kinds) {
        std::vector<const Institution*> members = pointers_to(context.site().institutions);
        std::erase_if(members, [&](const Institution* institution) { return institution->kind != kind; });
        if (members.empty()) continue;
        members = sorted_by_name(context, members, [&](const Institution* one) { return context.plain(one->name); });
        std::vector<View> rows;
        rows.reserve(members.size());
        for (const Institution* institution : members) rows.push_back(institution_row(context, *institution));
        View group;
        group.text("title", context.messages().text(std::string("institutions.kind.") += to_word(kind)));
        group.list("institutions", std::move(rows));
        groups.push_back(std::move(group));
    }
    PageContent page;
    page.title = context.messages().text("nav.institutions");
    page.description = context.messages().text("institutions.description");
    page.main.list("groups", std::move(groups));
    return page;
}

}  // namespace

PageDefinition institutions_page() {
    return {PageKind::institutions,
            "institutions",
            ViewSchema().list("groups", ViewSchema().text("title").list("institutions", link_schema())),
            make_institutions,
            {{"nav.institutions"},
             {"institutions.description"},
             {"institution.leads", {{"count", ArgumentKind::number}}},
             {"institution.partners", {{"count", ArgumentKind::number}}},
             {"institutions.kind.agency"},
             {"institutions.kind.company"},
             {"institutions.kind.court"},
             {"institutions.kind.education"},
             {"institutions.kind.group"},
             {"institutions.kind.international"},
             {"institutions.kind.ministry"},
             {"institutions.kind.municipality"},
             {"institutions.kind.ngo"},
             {"institutions.kind.ombudsman"},
             {"institutions.kind.police"},
             {"institutions.kind.prosecution"}}};
}

}  // namespace parskats
