#include "model/site.hpp"

#include <algorithm>
#include <charconv>

namespace parskats {
namespace {

template <class Thing>
const Thing* find_by_id(const std::vector<Thing>& things, std::string_view id) {
    const auto found = std::lower_bound(things.begin(), things.end(), id,
                                        [](const Thing& thing, std::string_view wanted) { return thing.id < wanted; });
    return found != things.end() && found->id == id ? &*found : nullptr;
}

int to_number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Cuts the text before the first full stop off `id`, and the full stop with it.
std::string_view take_part(std::string_view& id) {
    const std::size_t stop = id.find('.');
    const std::string_view part = id.substr(0, stop);
    id = stop == std::string_view::npos ? std::string_view{} : id.substr(stop + 1);
    return part;
}

}  // namespace

const Measure* Plan::find_measure(std::string_view measure_id) const {
    const auto found = std::lower_bound(
        measures.begin(), measures.end(), measure_id,
        [](const Measure& measure, std::string_view wanted) { return compare_measure_ids(measure.id, wanted) < 0; });
    return found != measures.end() && found->id == measure_id ? &*found : nullptr;
}

const Plan& Site::current_plan() const {
    return *find_plan(config.plan);
}
const Institution* Site::find_institution(std::string_view id) const {
    return find_by_id(institutions, id);
}
const Plan* Site::find_plan(std::string_view id) const {
    return find_by_id(plans, id);
}
const Dataset* Site::find_dataset(std::string_view id) const {
    return find_by_id(datasets, id);
}
const Campaign* Site::find_campaign(std::string_view id) const {
    return find_by_id(campaigns, id);
}
const OrdinaryPage* Site::find_page(std::string_view id) const {
    return find_by_id(pages, id);
}
const Resource* Site::find_resource(std::string_view id) const {
    return find_by_id(resources, id);
}

const Resource* Site::find_resource_by_url(std::string_view url) const {
    const auto found = resources_by_url_.find(url);
    return found == resources_by_url_.end() ? nullptr : found->second;
}

void Site::index_resources() {
    resources_by_url_.clear();
    for (const Resource& resource : resources) resources_by_url_.emplace(resource.url, &resource);
}

std::string_view to_word(Status status) {
    switch (status) {
        case Status::implemented: return "implemented";
        case Status::partly: return "partly";
        case Status::not_implemented: return "not-implemented";
        case Status::in_progress: return "in-progress";
        case Status::not_started: return "not-started";
    }
    return {};
}

std::string_view to_word(InstitutionKind kind) {
    switch (kind) {
        case InstitutionKind::ministry: return "ministry";
        case InstitutionKind::agency: return "agency";
        case InstitutionKind::police: return "police";
        case InstitutionKind::court: return "court";
        case InstitutionKind::prosecution: return "prosecution";
        case InstitutionKind::ombudsman: return "ombudsman";
        case InstitutionKind::municipality: return "municipality";
        case InstitutionKind::ngo: return "ngo";
        case InstitutionKind::education: return "education";
        case InstitutionKind::international: return "international";
        case InstitutionKind::company: return "company";
        case InstitutionKind::group: return "group";
    }
    return {};
}

std::string_view to_word(Medium medium) {
    switch (medium) {
        case Medium::page: return "page";
        case Medium::video: return "video";
        case Medium::audio: return "audio";
        case Medium::document: return "document";
        case Medium::image: return "image";
        case Medium::test: return "test";
    }
    return {};
}

std::string_view to_word(DeadlineKind kind) {
    switch (kind) {
        case DeadlineKind::continuous: return "continuous";
        case DeadlineKind::by: return "by";
        case DeadlineKind::from_to: return "from-to";
    }
    return {};
}

std::string_view to_word(FundingKind kind) {
    switch (kind) {
        case FundingKind::annual_budget: return "annual-budget";
        case FundingKind::additional: return "additional";
    }
    return {};
}

std::string_view to_word(MissingReason reason) {
    switch (reason) {
        case MissingReason::not_available: return "not-available";
        case MissingReason::not_applicable: return "not-applicable";
        case MissingReason::confidential: return "confidential";
        case MissingReason::not_published: return "not-published";
    }
    return {};
}

std::string_view to_word(ChartKind kind) {
    switch (kind) {
        case ChartKind::bars: return "bars";
        case ChartKind::grouped_bars: return "grouped-bars";
        case ChartKind::stacked_bars: return "stacked-bars";
        case ChartKind::small_multiples: return "small-multiples";
        case ChartKind::line: return "line";
        case ChartKind::table: return "table";
    }
    return {};
}

int compare_measure_ids(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        const int left = to_number(take_part(a));
        const int right = to_number(take_part(b));
        if (left != right) return left < right ? -1 : 1;
    }
    if (a.empty() && b.empty()) return 0;
    return a.empty() ? -1 : 1;
}

}  // namespace parskats
