#include "validate/rules/check_texts.hpp"

#include <string>

#include "validate/rules/check_references.hpp"

namespace parskats {
namespace {

void check_languages(const Site& site, const Localized<PageText>& texts, const std::string& plan, Diagnostics& faults) {
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        const PageText* const text = texts.find(language);
        if (text != nullptr) check_markdown(site, text->body, language, plan, faults);
    }
}

}  // namespace

void check_texts(const Site& site, Diagnostics& faults) {
    for (const Plan& plan : site.plans) {
        check_languages(site, plan.text, plan.id, faults);
        for (const Direction& direction : plan.directions) check_languages(site, direction.text, plan.id, faults);
        for (const Measure& measure : plan.measures) check_languages(site, measure.text, plan.id, faults);
    }
    for (const Campaign& campaign : site.campaigns) check_languages(site, campaign.text, site.config.plan, faults);
    for (const OrdinaryPage& page : site.pages) check_languages(site, page.text, site.config.plan, faults);
}

}  // namespace parskats
