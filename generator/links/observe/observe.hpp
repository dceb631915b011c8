#pragma once

#include <span>
#include <string>
#include <vector>

#include "links/link_target.hpp"
#include "links/observe/reasons.hpp"
#include "links/observed_link.hpp"
#include "ports/http_client.hpp"
#include "ports/name_resolver.hpp"

namespace parskats {

/// The whole way of one address in this run, as the fetcher walked it.
struct ProbeTrail {
    const LinkTarget* target = nullptr;
    const LinkRecord* before = nullptr;   ///< null: never seen
    std::vector<RedirectHop> hops;        ///< before the last response; empty: no redirect
    bool ended_in_loop = false;           ///< the same place again with the same cookies, or too many hops
    bool hop_was_unsafe = false;          ///< a redirect led where we do not go (its url is `last_url`)
    std::string last_url;                 ///< that the last response answers
    NameAnswer name = NameAnswer::found;  ///< when the last response is `name_not_resolved`
    /// What was wrong with the certificate, when the last response came after asking again without verifying it.
    HttpFault certificate = HttpFault::none;
    bool used_get = true;  ///< false: a HEAD was enough
    int requests = 0;
};

/// Judges the last response of a walk. Pure: the same trail and response give the same observation. The body, at most
/// its limit, is read here and not kept.
[[nodiscard]] ObservedLink observe(const ProbeTrail& trail, const HttpResponse& last);

/// Whether a page that answers 200 is what the host shows for any address that does not exist. `sibling` is what a
/// random neighbour gave (the `shape` of observing it). A start page never is; nor is one that scripts make.
[[nodiscard]] bool is_not_found_page(const PageShape& page, const PageShape& sibling);

/// Turns an `ok`, `moved`, `fragment` observation whose page `is_not_found_page` into `soft_missing` with its
/// evidence, and leaves every other as it is.
void mark_soft_missing(ObservedLink& link, const PageShape& sibling);

/// An observation without any answer, for what is not asked: `unsafe_*`, `bad_address`, `excluded_by_rule`, `not_web`.
[[nodiscard]] ObservedLink observed_without_asking(LinkReason reason, std::string detail);

}  // namespace parskats
