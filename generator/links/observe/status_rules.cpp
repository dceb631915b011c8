#include "links/observe/rules.hpp"

// What a status says by itself.
namespace parskats {

using R = LinkReason;

std::optional<Finding> find_refusal(const ObserveCase& seen) {
    const int status = seen.last.status;
    if (status == 401) return Finding{R::http_401, std::string(seen.last.header("www-authenticate"))};
    if (status == 403) return Finding{R::http_403, {}};
    if (status == 451) return Finding{R::http_451, {}};
    // Most others of these mean that the way of asking is not wanted; a browser may well be let in.
    const bool has_own_row = status == 404 || status == 408 || status == 410 || status == 429;
    if (status > 401 && status < 500 && !has_own_row) return Finding{R::http_4xx, std::to_string(status)};
    return std::nullopt;
}

std::optional<Finding> find_limit(const ObserveCase& seen) {
    const std::string after(seen.last.header("retry-after"));
    if (seen.last.status == 429) return Finding{R::http_429, after};
    if (seen.last.status == 503 && !after.empty()) return Finding{R::retry_later, after};
    return std::nullopt;
}

std::optional<Finding> find_missing(const ObserveCase& seen) {
    const int status = seen.last.status;
    if (status == 404) return Finding{R::http_404, seen.found.title};
    if (status == 400) return Finding{R::http_400, seen.found.title};
    // Asked plainly, a server has no reason to say 304; but what it says has not changed is there.
    const bool names_no_place = status >= 300 && status < 400 && status != 304 && seen.last.redirect_url.empty();
    if (names_no_place && !seen.trail.ended_in_loop) return Finding{R::no_location, std::to_string(status)};
    return std::nullopt;
}

}  // namespace parskats
