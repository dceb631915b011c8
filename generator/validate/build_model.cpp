#include "validate/build_model.hpp"

#include <algorithm>
#include <utility>

#include "validate/build_config.hpp"
#include "validate/build_dataset.hpp"
#include "validate/build_institutions.hpp"
#include "validate/build_page_texts.hpp"
#include "validate/build_plan.hpp"
#include "validate/rules/check_abbreviations.hpp"
#include "validate/rules/check_addresses.hpp"
#include "validate/rules/check_help.hpp"
#include "validate/rules/check_measures.hpp"
#include "validate/rules/check_references.hpp"
#include "validate/rules/check_texts.hpp"

namespace parskats {
namespace {

void build_parts(RawSite& raw, Site& site, BuildContext& context) {
    site.config = build_config(*raw.config, context);
    site.config.languages = context.reader.languages();
    if (raw.institutions) site.institutions = build_institutions(*raw.institutions, context);
    if (raw.resources) site.resources = build_resources(*raw.resources, context);
    site.datasets = build_datasets(raw.datasets, context);
    for (RawPlan& plan : raw.plans) site.plans.push_back(build_plan(plan, context));
    site.campaigns = build_campaigns(raw.campaigns, site.config.plan, context);
    site.pages = build_pages(raw.pages, context);
    site.assets = std::move(raw.assets);
    site.source_digest = raw.source_digest;
    std::sort(site.assets.begin(), site.assets.end(), [](const Asset& a, const Asset& b) { return a.path < b.path; });
}

void check_site(const Site& site, const RawSite& raw, const BuildContext& context, const ValidationOptions& options) {
    Diagnostics& faults = context.faults();
    check_fact_references(site, context.references, faults);
    check_texts(site, faults);
    check_help(site.config.help, options.today, faults);
    check_addresses(site, raw, faults);
    if (raw.institutions) check_abbreviations(site, *raw.institutions, faults);
    for (const Plan& plan : site.plans) {
        for (const Measure& measure : plan.measures) {
            check_reason(measure, faults);
            check_year_sections(measure, faults);
        }
    }
}

}  // namespace

std::optional<Site> build_model(RawSite& raw, const ValidationOptions& options, Diagnostics& faults) {
    if (!raw.config) return std::nullopt;
    const std::vector<SiteLanguage> languages = build_languages(*raw.config, faults);
    if (languages.empty()) return std::nullopt;
    BuildContext context{FactReader(languages, faults), {}};
    Site site;
    build_parts(raw, site, context);
    check_site(site, raw, context, options);
    site.index_resources();
    return site;
}

}  // namespace parskats
