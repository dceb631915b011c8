#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "model/site.hpp"

namespace parskats {

/// A measure with the plan that it belongs to.
struct MeasureRef {
    const Plan* plan = nullptr;
    const Measure* measure = nullptr;
    bool operator==(const MeasureRef&) const = default;
};

/// Where a resource is linked from.
struct ResourceUse {
    std::vector<MeasureRef> measures;
    std::vector<const Campaign*> campaigns;
    std::vector<const OrdinaryPage*> pages;
};

/// What an institution has to do with.
struct InstitutionUse {
    std::vector<MeasureRef> led;
    std::vector<MeasureRef> partnered;  ///< named as co-responsible
    std::vector<const Dataset*> datasets;
    std::vector<const Campaign*> campaigns;
    std::vector<const Resource*> resources;
    std::vector<const Institution*> predecessors;
};

/// The links of the model turned round, made once for all pages. Keys and pointers are the site's: it must outlive
/// this. Measures stand in the plan's order.
class SiteIndex {
public:
    explicit SiteIndex(const Site& site);

    [[nodiscard]] const InstitutionUse& of_institution(std::string_view id) const;
    [[nodiscard]] const ResourceUse& of_resource(std::string_view id) const;
    [[nodiscard]] const std::vector<MeasureRef>& of_dataset(std::string_view id) const;
    [[nodiscard]] const std::vector<MeasureRef>& of_campaign(std::string_view id) const;
    /// Measures in which all institutions are partners.
    [[nodiscard]] const std::vector<MeasureRef>& for_all() const { return for_all_; }

private:
    void add_measure(const Site& site, const MeasureRef& ref);

    std::map<std::string_view, InstitutionUse> institutions_;
    std::map<std::string_view, ResourceUse> resources_;
    std::map<std::string_view, std::vector<MeasureRef>> datasets_;
    std::map<std::string_view, std::vector<MeasureRef>> campaigns_;
    std::vector<MeasureRef> for_all_;
};

/// The dataset's id in a checked figure's target: `seized-assets?year=2021` → `seized-assets`.
[[nodiscard]] std::string_view dataset_of_target(std::string_view target);

}  // namespace parskats
