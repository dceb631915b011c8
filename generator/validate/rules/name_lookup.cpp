#include "validate/rules/name_lookup.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/nearest_name.hpp"
#include "validate/reference_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

template <class Thing>
bool report_unknown(const DiagnosticCode& code, std::string_view id, const std::vector<Thing>& known, SourceSpan place,
                    Diagnostics& faults, std::vector<std::string> more = {}) {
    std::vector<std::string_view> ids;
    ids.reserve(known.size());
    for (const Thing& thing : known) ids.push_back(thing.id);
    more.insert(more.begin(), std::string(id));
    faults.report(code, place, std::move(more), nearest_name(id, ids));
    return false;
}

}  // namespace

bool require_institution(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults) {
    return site.find_institution(id) != nullptr ||
           report_unknown(unknown_institution, id, site.institutions, place, faults);
}

bool require_plan(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults) {
    return site.find_plan(id) != nullptr || report_unknown(unknown_plan, id, site.plans, place, faults);
}

bool require_measure(const Site& site, std::string_view plan, std::string_view id, SourceSpan place,
                     Diagnostics& faults) {
    const Plan* const found = site.find_plan(plan);
    if (found == nullptr) return require_plan(site, plan, place, faults);
    return found->find_measure(id) != nullptr ||
           report_unknown(unknown_measure, id, found->measures, place, faults, {std::string(plan)});
}

bool require_dataset(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults) {
    return site.find_dataset(id) != nullptr || report_unknown(unknown_dataset, id, site.datasets, place, faults);
}

bool require_campaign(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults) {
    return site.find_campaign(id) != nullptr || report_unknown(unknown_campaign, id, site.campaigns, place, faults);
}

bool require_page(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults) {
    return site.find_page(id) != nullptr || report_unknown(unknown_page, id, site.pages, place, faults);
}

bool require_resource(const Site& site, std::string_view id, SourceSpan place, Diagnostics& faults) {
    return site.find_resource(id) != nullptr || report_unknown(unknown_resource, id, site.resources, place, faults);
}

}  // namespace parskats
