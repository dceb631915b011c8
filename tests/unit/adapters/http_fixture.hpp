#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "adapters/curl_http_client.hpp"
#include "support/raw_server.hpp"

namespace parskats::test {

inline HttpClientOptions loopback_allowed() {
    HttpClientOptions options;
    options.allowed = {parse_address_range("127.77.0.0/16").value()};
    return options;
}

inline HttpRequest request_for(std::string url) {
    HttpRequest request;
    request.url = std::move(url);
    request.body_limit = std::size_t{1} << 20U;
    request.timeout = std::chrono::milliseconds(5000);
    request.connect_timeout = std::chrono::milliseconds(2000);
    return request;
}

/// Waits for the answers to all requests, by their ids.
inline std::map<std::uint64_t, HttpResponse> fetch_all(HttpClient& client, const std::vector<HttpRequest>& requests) {
    std::map<std::uint64_t, HttpResponse> answers;
    for (const HttpRequest& request : requests) client.start(request);
    while (answers.size() < requests.size()) {
        for (HttpResponse& response : client.wait(std::chrono::milliseconds(20'000))) {
            const std::uint64_t id = response.id;
            answers.emplace(id, std::move(response));
        }
    }
    return answers;
}

inline HttpResponse fetch(HttpClient& client, const HttpRequest& request) {
    return fetch_all(client, {request}).at(request.id);
}

inline HttpResponse fetch(const HttpRequest& request) {
    CurlHttpClient client(loopback_allowed());
    return fetch(client, request);
}

}  // namespace parskats::test
