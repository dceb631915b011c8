#include "links/fetch/archive_lookup.hpp"

#include <utility>

#include "base/web_address.hpp"
#include "links/fetch/retry_policy.hpp"
#include "links/observe/wayback.hpp"

namespace parskats {

ArchiveLookup::ArchiveLookup(std::string_view key, ObservedLink& result, const FetchOptions& options,
                             const FetchWorld& world)
    : options_(options), world_(world), result_(result), key_(key) {
    go_to(wayback_lookup_url(key));
}

void ArchiveLookup::go_to(std::string url) {
    url_ = std::move(url);
    if (const auto address = parse_web_address(url_)) host_ = address->host;
}

HttpRequest ArchiveLookup::next_request() const {
    HttpRequest request;
    request.method = HttpMethod::get;
    request.url = url_;
    request.headers = {{"User-Agent", options_.user_agent}};
    request.body_limit = capture_ ? options_.body_limit : 0;  // a lookup's answer is in the headers
    request.timeout = options_.timeout;
    return request;
}

NextStep ArchiveLookup::take(const HttpResponse& response) {
    if (auto again = ask_again(response)) return *again;
    NextStep step;
    if (capture_) {
        if (is_good_capture(*capture_, response)) result_.archive = capture_;
        step.is_done = true;
        return step;
    }
    capture_ = read_wayback_lookup(key_, response);
    step.is_done = !capture_;
    if (capture_) go_to(capture_->url);
    return step;
}

std::optional<NextStep> ArchiveLookup::ask_again(const HttpResponse& response) {
    const bool passing =
        response.fault == HttpFault::none ? may_pass_status(response.status) : may_pass(response.fault);
    if (!passing) return std::nullopt;
    NextStep step;
    const auto asked = parse_retry_after(response.header("retry-after"), world_.clock->unix_seconds());
    step.closes_host = asked && *asked > options_.longest_retry_after;
    step.is_done = step.closes_host || ++tries_ > options_.retries;
    if (asked) step.host_pause = *asked;
    step.delay = asked ? std::chrono::milliseconds(*asked) : backoff(key_, tries_);
    return step;
}

}  // namespace parskats
