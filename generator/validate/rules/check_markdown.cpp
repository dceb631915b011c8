#include <algorithm>
#include <string_view>
#include <vector>

#include "base/nearest_name.hpp"
#include "validate/reference_codes.hpp"
#include "validate/rules/check_figure.hpp"
#include "validate/rules/check_references.hpp"
#include "validate/rules/name_lookup.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

void check_measure(const Site& site, const Reference& reference, const std::string& plan, Diagnostics& faults) {
    const std::string_view target = reference.target;
    const std::size_t slash = target.find('/');
    if (slash == std::string_view::npos) {
        if (site.find_plan(plan) != nullptr) require_measure(site, plan, target, reference.span, faults);
    } else {
        require_measure(site, target.substr(0, slash), target.substr(slash + 1), reference.span, faults);
    }
}

void check_asset(const Site& site, const Reference& reference, Diagnostics& faults) {
    const auto found = std::lower_bound(site.assets.begin(), site.assets.end(), reference.target,
                                        [](const Asset& asset, const std::string& path) { return asset.path < path; });
    if (found != site.assets.end() && found->path == reference.target) return;
    std::vector<std::string_view> paths;
    for (const Asset& asset : site.assets) paths.push_back(asset.path);
    faults.report(unknown_asset, reference.span, {reference.target}, nearest_name(reference.target, paths));
}

void check_anchor(const std::vector<std::string_view>& anchors, const Reference& reference, Diagnostics& faults) {
    if (reference.target.empty() || std::binary_search(anchors.begin(), anchors.end(), reference.target)) return;
    faults.report(unknown_anchor, reference.span, {reference.target}, nearest_name(reference.target, anchors));
}

std::vector<std::string_view> sorted_anchors(const CompiledMarkdown& body) {
    std::vector<std::string_view> anchors;
    for (const Heading& heading : body.headings) anchors.push_back(heading.id);
    std::sort(anchors.begin(), anchors.end());
    return anchors;
}

}  // namespace

void check_markdown(const Site& site, const CompiledMarkdown& body, LanguageIndex language, const std::string& plan,
                    Diagnostics& faults) {
    const auto anchors = sorted_anchors(body);
    for (const Reference& reference : body.references) {
        switch (reference.kind) {
            case ReferenceKind::measure: check_measure(site, reference, plan, faults); break;
            case ReferenceKind::institution: require_institution(site, reference.target, reference.span, faults); break;
            case ReferenceKind::page: require_page(site, reference.target, reference.span, faults); break;
            case ReferenceKind::campaign: require_campaign(site, reference.target, reference.span, faults); break;
            case ReferenceKind::dataset:
            case ReferenceKind::dataset_figure: require_dataset(site, reference.target, reference.span, faults); break;
            case ReferenceKind::figure_value:
                check_figure(site, reference, site.config.languages[language].locale, faults);
                break;
            case ReferenceKind::asset: check_asset(site, reference, faults); break;
            case ReferenceKind::anchor: check_anchor(anchors, reference, faults); break;
            case ReferenceKind::external: break;
        }
    }
}

}  // namespace parskats
