#include "validate/rules/check_references.hpp"
#include "validate/rules/name_lookup.hpp"

namespace parskats {
namespace {

void check_reference(const Site& site, const FactReference& reference, Diagnostics& faults) {
    const SourceSpan place = reference.span;
    switch (reference.target) {
        case FactTarget::institution: require_institution(site, reference.id, place, faults); break;
        case FactTarget::measure:
            // Without the plan itself, which has been reported where it is named, nothing is known of its measures.
            if (site.find_plan(reference.plan) != nullptr)
                require_measure(site, reference.plan, reference.id, place, faults);
            break;
        case FactTarget::dataset: require_dataset(site, reference.id, place, faults); break;
        case FactTarget::campaign: require_campaign(site, reference.id, place, faults); break;
        case FactTarget::page: require_page(site, reference.id, place, faults); break;
        case FactTarget::resource: require_resource(site, reference.id, place, faults); break;
        case FactTarget::plan: require_plan(site, reference.id, place, faults); break;
        case FactTarget::successor:
            if (site.find_plan(reference.plan) != nullptr)
                require_measure(site, reference.plan, reference.id, place, faults);
            break;
    }
}

}  // namespace

void check_fact_references(const Site& site, std::span<const FactReference> references, Diagnostics& faults) {
    for (const FactReference& reference : references) check_reference(site, reference, faults);
}

}  // namespace parskats
