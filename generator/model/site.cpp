#include "model/site.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

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

}  // namespace

const Measure* Plan::find_measure(std::string_view measure_id) const {
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [&](const Measure& measure) { return measure.id == measure_id; });
    return found == measures.end() ? nullptr : &*found;
}

const Plan& Site::current_plan() const { return *find_plan(config.plan); }
const Institution* Site::find_institution(std::string_view id) const { return find_by_id(institutions, id); }
const Plan* Site::find_plan(std::string_view id) const { return find_by_id(plans, id); }
const Dataset* Site::find_dataset(std::string_view id) const { return find_by_id(datasets, id); }
const Campaign* Site::find_campaign(std::string_view id) const { return find_by_id(campaigns, id); }
const OrdinaryPage* Site::find_page(std::string_view id) const { return find_by_id(pages, id); }
const Resource* Site::find_resource(std::string_view id) const { return find_by_id(resources, id); }

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
    const auto left = split(a, '.');
    const auto right = split(b, '.');
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        const int difference = to_number(left[i]) - to_number(right[i]);
        if (difference != 0) return difference < 0 ? -1 : 1;
    }
    return left.size() == right.size() ? 0 : (left.size() < right.size() ? -1 : 1);
}

}  // namespace parskats
