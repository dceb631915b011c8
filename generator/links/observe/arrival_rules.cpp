#include <algorithm>
#include <array>

#include "base/percent_encoding.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/observe/anchors.hpp"
#include "links/observe/rules.hpp"

// Something is there: is it the thing, at the same place, with the anchor?
namespace parskats {
namespace {

using R = LinkReason;

bool is_page_type(std::string_view type) {
    return type == "text/html" || type == "application/xhtml+xml";
}

bool is_permanent(const RedirectHop& hop) {
    return hop.status == 301 || hop.status == 308;
}

}  // namespace

std::optional<Finding> find_changed_type(const ObserveCase& seen) {
    if (seen.trail.before == nullptr || !seen.trail.used_get || seen.page() == nullptr) return std::nullopt;
    const std::string& known = seen.trail.before->facts.media_type;
    // Only what is certainly another thing: a document, sound, moving or still picture.
    const bool was_document = known.starts_with("application/") || known.starts_with("audio/") ||
                              known.starts_with("video/") || known.starts_with("image/");
    if (!was_document || is_page_type(known) || known.ends_with("json") || known.ends_with("xml")) return std::nullopt;
    return Finding{R::page_instead_of_document, seen.found.title};
}

std::optional<Finding> find_move(const ObserveCase& seen) {
    const auto& hops = seen.trail.hops;
    if (hops.empty() || !std::all_of(hops.begin(), hops.end(), is_permanent)) return std::nullopt;
    // A permanent redirect to itself only sets a cookie.
    if (seen.final.request_url() == seen.asked.request_url()) return std::nullopt;
    return Finding{R::permanent_redirect, {}};
}

std::optional<Finding> find_missing_anchor(const ObserveCase& seen) {
    const std::vector<std::string> missing = missing_anchors(seen);
    if (missing.empty()) return std::nullopt;
    return Finding{R::anchor_missing, missing.front()};
}

}  // namespace parskats
