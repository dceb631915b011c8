#include "links/fetch/link_walk.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/web_address.hpp"
#include "links/fetch/request_choice.hpp"
#include "links/fetch/retry_policy.hpp"
#include "links/observe/oembed.hpp"

namespace parskats {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t most_hops = 10;
constexpr std::size_t beginning_bytes = std::size_t{64} << 10U;

bool is_redirect(const HttpResponse& response) {
    static constexpr std::array redirects{301, 302, 303, 307, 308};
    return response.fault == HttpFault::none && !response.redirect_url.empty() &&
           std::find(redirects.begin(), redirects.end(), response.status) != redirects.end();
}

bool is_success(const HttpResponse& response) {
    return response.fault == HttpFault::none && response.status >= 200 && response.status < 300;
}

/// Faults that no other way of asking can change.
bool is_final(HttpFault fault) {
    return fault == HttpFault::unsafe_scheme || fault == HttpFault::unsafe_address ||
           fault == HttpFault::unsafe_credentials || fault == HttpFault::bad_url ||
           fault == HttpFault::name_not_resolved;
}

bool is_certificate_fault(HttpFault fault) {
    return fault == HttpFault::certificate_expired || fault == HttpFault::certificate_name ||
           fault == HttpFault::certificate_self_signed || fault == HttpFault::certificate_chain ||
           fault == HttpFault::certificate_other;
}

bool is_timeout(HttpFault fault) {
    return fault == HttpFault::timeout || fault == HttpFault::connect_timeout;
}

NextStep done() {
    NextStep step;
    step.is_done = true;
    return step;
}

std::string visit_of(HttpMethod method, const std::string& url, const std::vector<std::string>& cookies) {
    std::string visit = (method == HttpMethod::head ? "HEAD " : "GET ") + url;
    for (const std::string& cookie : cookies) visit += '\n' + cookie;
    return visit;
}

}  // namespace

LinkWalk::LinkWalk(const LinkTarget& target, const LinkRecord* before, const FetchOptions& options,
                   const FetchWorld& world)
    : options_(options), world_(world) {
    trail_.target = &target;
    trail_.before = before;
    const auto video = oembed_request_url(target.key);
    is_video_ = video.has_value();
    begin(video.value_or(target.key), video ? HttpMethod::get : first_method(target.key, before));
}

// `url` is a copy: it may be one of the hops that are forgotten here.
void LinkWalk::begin(std::string url, HttpMethod method) {
    method_ = method;
    cookies_.clear();
    trail_.hops.clear();
    go_to(std::move(url));
    visited_ = {visit_of(method_, url_, cookies_)};
}

void LinkWalk::go_to(std::string url) {
    url_ = std::move(url);
    const auto address = parse_web_address(url_);
    host_ = address ? address->host : std::string();
    trail_.last_url = url_;
    verifies_certificate_ = true;
}

HttpRequest LinkWalk::next_request() const {
    HttpRequest request;
    request.method = method_;
    request.url = url_;
    request.headers = {{"User-Agent", options_.user_agent},
                       {"Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"},
                       {"Accept-Language", "lv,en;q=0.8,*;q=0.5"}};
    if (reads_beginning_) request.headers.push_back({"Range", "bytes=0-" + std::to_string(beginning_bytes - 1)});
    request.body_limit = reads_beginning_ ? beginning_bytes : body_limit();
    request.timeout = options_.timeout;
    request.connect_timeout = std::min(options_.timeout, request.connect_timeout);
    request.verifies_certificate = verifies_certificate_;
    request.decodes_body = decodes_body_;
    request.cookies = cookies_;
    return request;
}

std::size_t LinkWalk::body_limit() const {
    return trail_.target->keeps_body ? options_.mirror_limit : options_.body_limit;
}

NextStep LinkWalk::take(const HttpResponse& response) {
    ++trail_.requests;
    cookies_ = response.cookies;
    if (response.certificate_expires) certificate_expires_ = response.certificate_expires;
    if (auto step = heed_pause(response)) return *step;
    if (is_redirect(response)) return follow(response);
    if (auto step = ask_otherwise(response)) return *step;
    if (auto step = unverified(response)) return *step;
    find_out_about_name(response);
    if (auto step = ask_again(response)) return *step;
    if (auto step = read_body(response)) return *step;
    return conclude(response);
}

/// 429 or 503 with Retry-After: the whole host is left alone for so long, or for the rest of the run.
std::optional<NextStep> LinkWalk::heed_pause(const HttpResponse& response) {
    if (response.fault != HttpFault::none || (response.status != 429 && response.status != 503)) return std::nullopt;
    const auto pause = parse_retry_after(response.header("retry-after"), world_.clock->unix_seconds());
    if (!pause) return std::nullopt;
    NextStep step;
    if (*pause > options_.longest_retry_after || !has_tries_left(response)) {
        step = conclude(response);
        step.closes_host = *pause > options_.longest_retry_after;
        if (pause->count() > 0) step.host_pause = *pause;
        return step;
    }
    step.host_pause = step.delay = *pause;
    return step;
}

/// A HEAD that did not succeed says nothing; nor does a range, or an encoding that was not asked for.
std::optional<NextStep> LinkWalk::ask_otherwise(const HttpResponse& response) {
    if (method_ == HttpMethod::head && !is_success(response) && !is_final(response.fault)) {
        // A GET may not be led where a HEAD was.
        begin(trail_.hops.empty() ? url_ : trail_.hops.front().url, HttpMethod::get);
        return NextStep{};
    }
    if (reads_beginning_ && response.status == 416) {
        reads_beginning_ = false;
        return NextStep{};
    }
    if (response.fault == HttpFault::unknown_encoding && decodes_body_) {
        decodes_body_ = false;
        return NextStep{};
    }
    return std::nullopt;
}

/// A certificate that nobody should trust: whether anything is still behind it is worth knowing all the same. What
/// comes is looked at and never shown.
std::optional<NextStep> LinkWalk::unverified(const HttpResponse& response) {
    if (!is_certificate_fault(response.fault) || !verifies_certificate_) return std::nullopt;
    trail_.certificate = response.fault;
    verifies_certificate_ = false;
    return NextStep{};
}

void LinkWalk::find_out_about_name(const HttpResponse& response) {
    if (response.fault != HttpFault::name_not_resolved) return;
    trail_.name = world_.names->look_up(host_);
}

/// Spends one of the retries. A timeout has already cost as much patience as two.
bool LinkWalk::has_tries_left(const HttpResponse& response) {
    const int cost = is_timeout(response.fault) ? 2 : 1;
    if (tries_ + cost > options_.retries) return false;
    tries_ += cost;
    return true;
}

std::optional<NextStep> LinkWalk::ask_again(const HttpResponse& response) {
    const bool name_trouble = response.fault == HttpFault::name_not_resolved && trail_.name == NameAnswer::trouble;
    const bool passing =
        response.fault == HttpFault::none ? may_pass_status(response.status) : may_pass(response.fault) || name_trouble;
    if (!passing || !has_tries_left(response)) return std::nullopt;
    NextStep step;
    // An HTTP/2 connection that a server closes in order takes its open requests with it: that is no failure.
    const bool at_once = response.fault == HttpFault::reset && response.is_http2 && tries_ == 1;
    if (!at_once) step.delay = backoff(trail_.target->key, tries_);
    return step;
}

std::optional<NextStep> LinkWalk::read_body(const HttpResponse& response) {
    if (method_ != HttpMethod::head || !is_success(response)) return std::nullopt;
    // A copy that is still to be made needs the body, however well the file is known.
    const bool lacks_copy = trail_.target->keeps_body && (!trail_.before || trail_.before->mirror.empty());
    const BodyNeed need = body_need(response, lacks_copy ? nullptr : trail_.before, body_limit());
    if (need == BodyNeed::none) return std::nullopt;
    method_ = HttpMethod::get;
    reads_beginning_ = need == BodyNeed::beginning;
    return NextStep{};
}

NextStep LinkWalk::follow(const HttpResponse& response) {
    trail_.hops.push_back({url_, response.status});
    const auto next = parse_web_address(response.redirect_url);
    if (!next || next->has_credentials) {
        trail_.hop_was_unsafe = true;
        trail_.last_url = response.redirect_url;
        return conclude(response);
    }
    go_to(next->request_url());
    if (response.status == 303) method_ = HttpMethod::get;
    const bool is_new = visited_.insert(visit_of(method_, url_, cookies_)).second;
    if (is_new && trail_.hops.size() <= most_hops) return NextStep{};
    if (method_ == HttpMethod::head) {  // only a GET that goes in circles says something
        begin(trail_.hops.front().url, HttpMethod::get);
        return NextStep{};
    }
    trail_.ended_in_loop = true;
    return conclude(response);
}

NextStep LinkWalk::conclude(const HttpResponse& response) {
    trail_.used_get = method_ == HttpMethod::get;
    seen_ = is_video_ ? observe_oembed(trail_, response) : observe(trail_, response);
    if (!trail_.used_get && trail_.before && is_success(response)) seen_.facts = trail_.before->facts;
    if (trail_.target->keeps_body && trail_.used_get && response.status == 200 && !response.body_cut && found_alive()) {
        seen_.body = response.body;
    }
    seen_.requests = trail_.requests;
    seen_.certificate_expires = certificate_expires_;
    return done();
}

void LinkWalk::end_unasked(const HttpResponse& response) {
    static_cast<void>(conclude(response));
}

bool LinkWalk::found_alive() const {
    switch (seen_.observation) {
        case Observation::ok:
        case Observation::moved:
        case Observation::chain:
        case Observation::fragment: return true;
        case Observation::missing:
        case Observation::gone:
        case Observation::soft_missing:
        case Observation::refused:
        case Observation::blocked:
        case Observation::limited:
        case Observation::down:
        case Observation::tls:
        case Observation::loop:
        case Observation::hijack:
        case Observation::changed_type:
        case Observation::unsafe:
        case Observation::excluded: return false;
    }
    return false;
}

}  // namespace parskats
