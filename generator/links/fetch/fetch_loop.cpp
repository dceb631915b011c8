#include "links/fetch/fetch_loop.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "links/fetch/request_queue.hpp"

namespace parskats {
namespace {

using std::chrono::milliseconds;

/// Kept while its request is under way, for whoever listens to exchanges.
struct Sent {
    std::string host;
    HttpRequest request;
};

struct Answered {
    Sent sent;
    HttpResponse response;
};

// Bodies are large: where judging is slower than the network, the network waits.
constexpr std::size_t most_unjudged = 16;

class FetchLoop {
public:
    FetchLoop(std::span<Errand* const> errands, const FetchOptions& options, const FetchWorld& world)
        : errands_(errands), options_(options), world_(world), queue_(options.max_per_host, options.gap.count()) {}

    std::size_t run() {
        for (std::size_t i = 0; i < errands_.size(); ++i) queue_.add(errands_[i]->host(), i, 0);
        while (done_ < errands_.size()) {
            send_all_that_may();
            if (sent_.empty() && unjudged_.empty()) {
                pass_time();
            } else {
                receive();
                judge_next();
            }
            tell();
        }
        return requests_;
    }

private:
    [[nodiscard]] long long now() const { return world_.clock->monotonic_milliseconds(); }

    void send_all_that_may() {
        while (sent_.size() < options_.max_in_all && unjudged_.size() < most_unjudged) {
            const auto ticket = queue_.take(now());
            if (!ticket) return;
            Errand& errand = *errands_[*ticket];
            HttpRequest request = errand.next_request();
            request.id = *ticket;
            // The copy is for the listener; without one only the host is needed.
            sent_.emplace(*ticket, Sent{errand.host(), world_.on_exchange ? request : HttpRequest{}});
            world_.http->start(std::move(request));
            ++requests_;
        }
    }

    /// Nothing is under way: only time can bring the next turn.
    void pass_time() {
        const auto next = queue_.next_time();
        if (next) world_.clock->wait(milliseconds(std::max(1LL, *next - now())));
    }

    [[nodiscard]] milliseconds until_next() const {
        static constexpr long long longest = 250;  // so that a progress line moves
        const auto next = sent_.size() < options_.max_in_all ? queue_.next_time() : std::nullopt;
        return milliseconds(next ? std::clamp(*next - now(), 0LL, longest) : longest);
    }

    /// An answer that went well gives its place back at once and is judged later, so that servers work while we do. Any
    /// other may ask for a pause or close its host: it is heard before anything else is asked.
    void receive() {
        if (sent_.empty()) return;
        for (HttpResponse& response : world_.http->wait(unjudged_.empty() ? until_next() : milliseconds(0))) {
            auto node = sent_.extract(static_cast<std::size_t>(response.id));
            if (!node) continue;
            queue_.release(node.mapped().host);
            const bool is_well = response.fault == HttpFault::none && response.status >= 200 && response.status < 300;
            if (is_well) {
                unjudged_.push_back({std::move(node.mapped()), std::move(response)});
            } else {
                handle(node.mapped(), response);
            }
        }
    }

    void judge_next() {
        if (unjudged_.empty()) return;
        const Answered answered = std::move(unjudged_.front());
        unjudged_.pop_front();
        handle(answered.sent, answered.response);
    }

    void handle(const Sent& sent, const HttpResponse& response) {
        const auto ticket = static_cast<std::size_t>(response.id);
        if (world_.on_exchange) world_.on_exchange(sent.request, response);
        Errand& errand = *errands_[ticket];
        const NextStep step = errand.take(response);
        if (step.host_pause) queue_.pause(sent.host, now() + step.host_pause->count());
        if (step.closes_host) close_host(sent.host, response);
        if (step.is_done) {
            finish(errand);
        } else {
            go_on(ticket, step.delay);
        }
    }

    void go_on(std::size_t ticket, milliseconds delay) {
        Errand& errand = *errands_[ticket];
        if (const auto closed = closed_.find(errand.host()); closed != closed_.end()) {
            errand.end_unasked(closed->second);
            finish(errand);
            return;
        }
        queue_.add(errand.host(), ticket, delay.count() > 0 ? now() + delay.count() : 0);
    }

    void close_host(const std::string& host, const HttpResponse& response) {
        HttpResponse kept;
        kept.status = response.status;
        kept.headers = response.headers;
        const HttpResponse& closing = closed_.insert_or_assign(host, std::move(kept)).first->second;
        for (const std::size_t ticket : queue_.drain(host)) {
            errands_[ticket]->end_unasked(closing);
            finish(*errands_[ticket]);
        }
    }

    void finish(const Errand& errand) {
        ++done_;
        if (errand.found_alive()) ++alive_;
    }

    void tell() {
        static constexpr long long interval = 100;
        if (!world_.progress || (now() - told_ < interval && done_ < errands_.size())) return;
        told_ = now();
        world_.progress({done_, errands_.size(), alive_, queue_.busiest()});
    }

    std::span<Errand* const> errands_;
    const FetchOptions& options_;
    const FetchWorld& world_;
    RequestQueue queue_;
    std::map<std::size_t, Sent> sent_;
    std::deque<Answered> unjudged_;
    std::map<std::string, HttpResponse, std::less<>> closed_;
    std::size_t done_ = 0;
    std::size_t alive_ = 0;
    std::size_t requests_ = 0;
    long long told_ = -1000;
};

}  // namespace

std::size_t carry_out(std::span<Errand* const> errands, const FetchOptions& options, const FetchWorld& world) {
    return FetchLoop(errands, options, world).run();
}

}  // namespace parskats
