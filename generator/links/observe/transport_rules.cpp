#include "links/observe/rules.hpp"

// What went wrong below HTTP, or in following redirects.
namespace parskats {
namespace {

using R = LinkReason;

/// The reason that a fault is by itself; `none` for those that leave something to be judged.
LinkReason reason_of_fault(HttpFault fault) {
    switch (fault) {
        case HttpFault::none:
        case HttpFault::bad_encoding:
        case HttpFault::unknown_encoding: return R::none;
        case HttpFault::unsafe_scheme: return R::unsafe_scheme;
        case HttpFault::unsafe_address: return R::unsafe_address;
        case HttpFault::unsafe_credentials: return R::unsafe_credentials;
        case HttpFault::bad_url: return R::bad_address;
        case HttpFault::name_not_resolved: return R::name_trouble;
        case HttpFault::connect_refused: return R::connect_refused;
        case HttpFault::connect_failed: return R::connect_failed;
        case HttpFault::connect_timeout: return R::connect_timeout;
        case HttpFault::timeout: return R::timeout;
        case HttpFault::too_slow: return R::too_slow;
        case HttpFault::reset: return R::reset;
        case HttpFault::empty: return R::empty_answer;
        case HttpFault::truncated: return R::truncated;
        case HttpFault::headers_too_large: return R::headers_too_large;
        case HttpFault::not_http: return R::not_http;
        case HttpFault::certificate_expired: return R::certificate_expired;
        case HttpFault::certificate_name: return R::certificate_name;
        case HttpFault::certificate_self_signed: return R::certificate_self_signed;
        case HttpFault::certificate_chain: return R::certificate_chain;
        case HttpFault::certificate_other: return R::certificate_other;
        case HttpFault::tls: return R::tls_failed;
        case HttpFault::other: return R::other_fault;
    }
    return R::other_fault;
}

std::optional<Finding> if_observed(LinkReason reason, Observation wanted, const std::string& detail) {
    if (reason == R::none || observation_of(reason) != wanted) return std::nullopt;
    return Finding{reason, detail};
}

LinkReason reason_of_unresolved(NameAnswer answer) {
    switch (answer) {
        case NameAnswer::unknown: return R::name_unknown;
        case NameAnswer::unknown_unconfirmed: return R::name_unconfirmed;
        case NameAnswer::found:
        case NameAnswer::trouble: return R::name_trouble;
    }
    return R::name_trouble;
}

LinkReason reason_of_transport(const ObserveCase& seen) {
    const bool is_name = seen.last.fault == HttpFault::name_not_resolved;
    return is_name ? reason_of_unresolved(seen.trail.name) : reason_of_fault(seen.last.fault);
}

}  // namespace

std::optional<Finding> find_unsafe(const ObserveCase& seen) {
    if (seen.trail.hop_was_unsafe) return Finding{R::unsafe_redirect, seen.trail.last_url};
    const LinkReason reason = reason_of_fault(seen.last.fault);
    const bool after_redirect = seen.was_redirected() && reason != R::bad_address;
    if (after_redirect && reason != R::none && observation_of(reason) == Observation::unsafe)
        return Finding{R::unsafe_redirect, seen.trail.last_url};
    return if_observed(reason, Observation::unsafe, seen.last.fault_detail);
}

std::optional<Finding> find_gone(const ObserveCase& seen) {
    if (seen.last.status == 410) return Finding{R::http_410, {}};
    return if_observed(reason_of_transport(seen), Observation::gone, seen.final.host);
}

std::optional<Finding> find_down(const ObserveCase& seen) {
    const int status = seen.last.status;
    const LinkReason reason = reason_of_transport(seen);
    if (auto fault = if_observed(reason, Observation::down, seen.last.fault_detail)) return fault;
    if (reason != R::none) return std::nullopt;
    if (status >= 500 && status < 600) return Finding{R::http_5xx, std::to_string(status)};
    if (status == 408) return Finding{R::timeout, std::to_string(status)};
    if (status < 200 || status >= 600) return Finding{R::bad_status, std::to_string(status)};
    return std::nullopt;
}

std::optional<Finding> find_bad_certificate(const ObserveCase& seen) {
    const bool was_asked_again = seen.trail.certificate != HttpFault::none;
    const LinkReason reason = reason_of_fault(was_asked_again ? seen.trail.certificate : seen.last.fault);
    const std::string& detail = was_asked_again ? seen.final.host : seen.last.fault_detail;
    if (auto found = if_observed(reason, Observation::tls, detail)) return found;
    return if_observed(reason, Observation::chain, detail);
}

std::optional<Finding> find_loop(const ObserveCase& seen) {
    constexpr std::size_t most_hops = 10;
    if (!seen.trail.ended_in_loop) return std::nullopt;
    const bool is_long = seen.trail.hops.size() >= most_hops;
    return Finding{is_long ? R::too_many_redirects : R::redirect_loop, seen.trail.last_url};
}

}  // namespace parskats
