#include "validate/build_model.hpp"

#include <algorithm>
#include <utility>

#include "validate/build_config.hpp"
#include "validate/build_dataset.hpp"
#include "validate/build_glossary.hpp"
#include "validate/build_institutions.hpp"
#include "validate/build_links.hpp"
#include "validate/build_page_texts.hpp"
#include "validate/build_plan.hpp"
#include "validate/rules/check_abbreviations.hpp"
#include "validate/rules/check_addresses.hpp"
#include "validate/rules/check_freshness.hpp"
#include "validate/rules/check_help.hpp"
#include "validate/rules/check_links.hpp"
#include "validate/rules/check_measures.hpp"
#include "validate/rules/check_names.hpp"
#include "validate/rules/check_parity.hpp"
#include "validate/rules/check_references.hpp"
#include "validate/rules/check_terms.hpp"
#include "validate/rules/check_texts.hpp"
#include "validate/rules/check_unlinked_figures.hpp"
#include "validate/translation_record.hpp"

namespace parskats {
namespace {

void build_parts(RawSite& raw, Site& site, BuildContext& context) {
    site.config = build_config(*raw.config, context);
    site.config.languages = context.reader.languages();
    if (raw.institutions) site.institutions = build_institutions(*raw.institutions, context);
    if (raw.resources) site.resources = build_resources(*raw.resources, context);
    site.datasets = build_datasets(raw.datasets, context);
    site.link_policy = build_link_policy(raw.config->find("links"), raw.links ? &*raw.links : nullptr, context);
    if (raw.ledger) site.ledger = read_ledger(*raw.ledger, context.faults());
    for (RawPlan& plan : raw.plans) site.plans.push_back(build_plan(plan, context));
    site.campaigns = build_campaigns(raw.campaigns, site.config.plan, context);
    site.pages = build_pages(raw.pages, context);
    site.assets = std::move(raw.assets);
    site.source_digest = raw.source_digest;
    std::sort(site.assets.begin(), site.assets.end(), [](const Asset& a, const Asset& b) { return a.path < b.path; });
}

/// How the languages of the site agree with each other and with the words that it has agreed on.
void check_language(const Site& site, const RawSite& raw, BuildContext& context) {
    Diagnostics& faults = context.faults();
    check_parity(site, faults);
    check_names(site, faults);
    if (raw.glossary) check_terms(site, build_glossary(*raw.glossary, context), faults);
    if (!raw.translations) return;
    const std::size_t errors = faults.count(Severity::error);
    const TranslationRecord record = read_translation_record(*raw.translations, faults);
    if (faults.count(Severity::error) == errors) check_freshness(site, record, faults);
}

void check_site(const Site& site, const RawSite& raw, BuildContext& context, const ValidationOptions& options) {
    Diagnostics& faults = context.faults();
    check_fact_references(site, context.references, faults);
    check_texts(site, faults);
    check_help(site.config.help, options.today, faults);
    check_link_dates(site, options.today, faults);
    check_addresses(site, raw, faults);
    check_language(site, raw, context);
    if (raw.institutions) check_abbreviations(site, *raw.institutions, faults);
    for (const Plan& plan : site.plans) {
        for (const Measure& measure : plan.measures) {
            check_reason(measure, faults);
            check_year_sections(measure, faults);
            check_unlinked_figures(site, measure, faults);
        }
    }
}

}  // namespace

std::optional<Site> build_model(RawSite& raw, const ValidationOptions& options, Diagnostics& faults) {
    if (!raw.config) return std::nullopt;
    const std::vector<SiteLanguage> languages = build_languages(*raw.config, faults);
    if (languages.empty()) return std::nullopt;
    BuildContext context{FactReader(languages, faults), {}, {}};
    Site site;
    build_parts(raw, site, context);
    check_site(site, raw, context, options);
    site.index_resources();
    return site;
}

}  // namespace parskats
