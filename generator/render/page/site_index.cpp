#include "render/page/site_index.hpp"

#include <algorithm>

namespace parskats {
namespace {

template <class Thing>
void add_once(std::vector<Thing>& list, const Thing& thing) {
    if (std::find(list.begin(), list.end(), thing) == list.end()) list.push_back(thing);
}

/// Calls `use(reference)` for every reference of every language's body.
template <class Use>
void for_references(const Localized<PageText>& text, const Use& use) {
    for (LanguageIndex language = 0; language < text.size(); ++language) {
        const PageText* page = text.find(language);
        if (!page) continue;
        for (const Reference& reference : page->body.references) use(reference);
    }
}

bool names_dataset(ReferenceKind kind) {
    return kind == ReferenceKind::dataset || kind == ReferenceKind::dataset_figure ||
           kind == ReferenceKind::figure_value;
}

template <class Value>
const Value& find_or_empty(const std::map<std::string_view, Value>& map, std::string_view id) {
    static const Value empty;
    const auto found = map.find(id);
    return found == map.end() ? empty : found->second;
}

}  // namespace

std::string_view dataset_of_target(std::string_view target) {
    return target.substr(0, target.find('?'));
}

SiteIndex::SiteIndex(const Site& site) {
    for (const Plan& plan : site.plans) {
        for (const Measure& measure : plan.measures) add_measure(site, {&plan, &measure});
    }
    for (const Dataset& dataset : site.datasets) institutions_[dataset.source.institution].datasets.push_back(&dataset);
    for (const Campaign& campaign : site.campaigns) {
        for (const auto& id : campaign.organisers) add_once(institutions_[id].campaigns, &campaign);
        for (const auto& id : campaign.resources) add_once(resources_[id].campaigns, &campaign);
        for_references(campaign.text, [&](const Reference& reference) {
            const Resource* resource = site.find_resource_by_url(reference.target);
            if (resource) add_once(resources_[resource->id].campaigns, &campaign);
        });
        for (const auto& id : campaign.measures) {
            const Plan& plan = site.current_plan();
            const Measure* measure = plan.find_measure(id);
            if (measure) add_once(campaigns_[campaign.id], MeasureRef{&plan, measure});
        }
    }
    for (const OrdinaryPage& page : site.pages) {
        for_references(page.text, [&](const Reference& reference) {
            const Resource* resource = site.find_resource_by_url(reference.target);
            if (resource) add_once(resources_[resource->id].pages, &page);
        });
    }
    for (const Resource& resource : site.resources) {
        if (!resource.publisher.empty()) institutions_[resource.publisher].resources.push_back(&resource);
    }
    for (const Institution& institution : site.institutions) {
        if (institution.successor)
            institutions_[institution.successor->institution].predecessors.push_back(&institution);
    }
}

void SiteIndex::add_measure(const Site& site, const MeasureRef& ref) {
    const Measure& measure = *ref.measure;
    for (const auto& id : measure.responsible) add_once(institutions_[id].led, ref);
    for (const auto& id : measure.co_responsible) add_once(institutions_[id].partnered, ref);
    if (measure.co_responsible_all) for_all_.push_back(ref);
    for (const auto& id : measure.datasets) add_once(datasets_[id], ref);
    for (const auto& id : measure.campaigns) add_once(campaigns_[id], ref);
    for_references(measure.text, [&](const Reference& reference) {
        if (names_dataset(reference.kind)) {
            const Dataset* dataset = site.find_dataset(dataset_of_target(reference.target));
            if (dataset) add_once(datasets_[dataset->id], ref);
        } else if (reference.kind == ReferenceKind::external) {
            const Resource* resource = site.find_resource_by_url(reference.target);
            if (resource) add_once(resources_[resource->id].measures, ref);
        }
    });
}

const InstitutionUse& SiteIndex::of_institution(std::string_view id) const {
    return find_or_empty(institutions_, id);
}
const ResourceUse& SiteIndex::of_resource(std::string_view id) const {
    return find_or_empty(resources_, id);
}
const std::vector<MeasureRef>& SiteIndex::of_dataset(std::string_view id) const {
    return find_or_empty(datasets_, id);
}
const std::vector<MeasureRef>& SiteIndex::of_campaign(std::string_view id) const {
    return find_or_empty(campaigns_, id);
}

}  // namespace parskats
