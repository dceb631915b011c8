#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/web_address.hpp"
#include "ports/http_client.hpp"
#include "support/manual_clock.hpp"

namespace parskats::test {

/// Answers from a script, in the time of a clock that it moves on itself: no socket, no waiting. Notes what was asked
/// when, and how many were under way at a host at once.
class ScriptedHttpClient : public HttpClient {
public:
    using Answer = std::function<HttpResponse(const HttpRequest&)>;

    struct Asked {
        HttpMethod method = HttpMethod::get;
        std::string url;
        long long at = 0;
        std::string range;
        std::vector<std::string> cookies;
    };

    explicit ScriptedHttpClient(ManualClock& clock) : clock_(clock) {}

    /// The answers for an address, one after another; the last one stays. `method` "HEAD" or "GET".
    void on(const std::string& method, const std::string& url, std::vector<HttpResponse> answers) {
        script_[method + ' ' + url] = {answers.begin(), answers.end()};
    }
    /// What all other addresses answer; 404 unless set.
    void otherwise(Answer answer) { otherwise_ = std::move(answer); }
    void set_latency(long long milliseconds) { latency_ = milliseconds; }

    void start(HttpRequest request) override {
        const std::string host = parse_web_address(request.url)->host;
        most_at_once_[host] = std::max(most_at_once_[host], ++under_way_[host]);
        most_in_all_ = std::max(most_in_all_, pending_.size() + 1);
        Asked note{request.method, request.url, clock_.now, {}, request.cookies};
        for (const HttpHeader& header : request.headers) {
            if (header.name == "Range") note.range = header.value;
        }
        asked.push_back(std::move(note));
        pending_.push_back({clock_.now + latency_, std::move(request)});
    }

    std::vector<HttpResponse> wait(std::chrono::milliseconds at_most) override {
        if (pending_.empty() || pending_.front().due > clock_.now + at_most.count()) {
            clock_.now += at_most.count();
            return {};
        }
        clock_.now = std::max(clock_.now, pending_.front().due);
        std::vector<HttpResponse> finished;
        while (!pending_.empty() && pending_.front().due <= clock_.now) {
            finished.push_back(answer(pending_.front().request));
            --under_way_[parse_web_address(pending_.front().request.url)->host];
            pending_.pop_front();
        }
        return finished;
    }

    [[nodiscard]] std::size_t most_at_once(const std::string& host) { return most_at_once_[host]; }
    [[nodiscard]] std::size_t most_in_all() const { return most_in_all_; }

    std::vector<Asked> asked;

private:
    struct Pending {
        long long due = 0;
        HttpRequest request;
    };

    HttpResponse answer(const HttpRequest& request) {
        HttpResponse response;
        const auto found = script_.find((request.method == HttpMethod::head ? "HEAD " : "GET ") + request.url);
        if (found != script_.end()) {
            response = found->second.front();
            if (found->second.size() > 1) found->second.pop_front();
        } else if (otherwise_) {
            response = otherwise_(request);
        } else {
            response.status = 404;
        }
        response.id = request.id;
        if (request.method == HttpMethod::head) response.body.clear();
        return response;
    }

    ManualClock& clock_;
    long long latency_ = 10;
    std::map<std::string, std::deque<HttpResponse>> script_;
    Answer otherwise_;
    std::deque<Pending> pending_;
    std::map<std::string, std::size_t> under_way_;
    std::map<std::string, std::size_t> most_at_once_;
    std::size_t most_in_all_ = 0;
};

}  // namespace parskats::test
