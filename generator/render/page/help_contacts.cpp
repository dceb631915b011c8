#include "render/page/help_contacts.hpp"

#include "base/text.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"

namespace parskats {
namespace {

std::string verified_on(const PageContext& context, const HelpContact& contact) {
    if (!contact.verified_on) return {};
    return escape_html(context.locale().date(calendar_day(*contact.verified_on), DateForm::plain));
}

}  // namespace

ViewSchema help_contact_schema() {
    return ViewSchema()
        .text("tel")
        .text("phone")
        .html("name")
        .object("details", optional_schema())
        .object("hours", optional_schema())
        .object("cost", optional_schema())
        .object("source", optional_schema())
        .object("website", optional_schema())
        .object("verified_on", optional_schema());
}

std::vector<View> help_contacts(const PageContext& context) {
    std::vector<View> views;
    for (const HelpContact& contact : context.site().config.help) {
        View view;
        view.text("tel", telephone_address(contact.phone)).text("phone", contact.phone);
        view.html("name", context.html(contact.name));
        add_optional(view, "details", context.html(contact.note));
        add_optional(view, "hours", context.html(contact.hours));
        add_optional(view, "cost", context.html(contact.cost));
        add_optional(view, "source", context.html(contact.source));
        add_optional(view, "website",
                     contact.url.empty() ? "" : external_attributes(external_link(context.site(), contact.url)));
        add_optional(view, "verified_on", verified_on(context, contact));
        views.push_back(std::move(view));
    }
    return views;
}

std::string telephone_address(std::string_view phone) {
    std::string address = "tel:";
    for (const char c : phone) {
        if ((c >= '0' && c <= '9') || (c == '+' && address.size() == 4)) address += c;
    }
    return address;
}

}  // namespace parskats
