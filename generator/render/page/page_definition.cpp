#include "render/page/page_definition.hpp"

#include <algorithm>
#include <stdexcept>

namespace parskats {

const std::vector<PageDefinition>& page_definitions() {
    static const std::vector<PageDefinition> all{
        home_page(),         plan_page(),         full_report_page(), direction_page(), measure_page(),
        institutions_page(), institution_page(),  years_page(),       year_page(),      statistics_page(),
        dataset_page(),      all_measures_page(), campaigns_page(),   campaign_page(),  resources_page(),
        link_health_page(),  search_page(),       pages_page(),       ordinary_page(),
    };
    return all;
}

const PageDefinition& definition_of(PageKind kind) {
    const auto& all = page_definitions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& definition) { return definition.kind == kind; });
    if (found == all.end()) throw std::logic_error("no definition of this kind of page");
    return *found;
}

}  // namespace parskats
