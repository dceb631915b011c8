#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "adapters/address_guard.hpp"
#include "adapters/curl_handle.hpp"
#include "adapters/curl_options.hpp"
#include "ports/http_client.hpp"

namespace parskats {

/// `HttpClient` over libcurl's multi interface: connections, DNS answers and TLS sessions are shared by all requests.
/// Whoever uses it must ignore SIGPIPE. Only one at a time in a process.
class CurlHttpClient : public HttpClient {
public:
    /// Throws std::runtime_error when libcurl cannot be set up.
    explicit CurlHttpClient(HttpClientOptions options);
    CurlHttpClient(const CurlHttpClient&) = delete;
    CurlHttpClient& operator=(const CurlHttpClient&) = delete;
    CurlHttpClient(CurlHttpClient&&) = delete;
    CurlHttpClient& operator=(CurlHttpClient&&) = delete;
    ~CurlHttpClient() override;

    void start(HttpRequest request) override;
    /// Returns at once when nothing is under way.
    [[nodiscard]] std::vector<HttpResponse> wait(std::chrono::milliseconds at_most) override;

private:
    struct Library {
        Library();
        Library(const Library&) = delete;
        Library& operator=(const Library&) = delete;
        Library(Library&&) = delete;
        Library& operator=(Library&&) = delete;
        ~Library();
    };

    void share_sessions();
    /// False: the name has no address.
    [[nodiscard]] bool route(CurlTransfer& transfer) const;
    [[nodiscard]] CurlEasy take_handle();
    void begin(std::unique_ptr<CurlTransfer> transfer);
    void collect();
    void finish(CURL* handle, CURLcode code);
    void remember_protocol(const CurlTransfer& transfer, const HttpResponse& response);
    void refuse(const HttpRequest& request, HttpFault fault, std::string detail);

    // In this order: transfers go before the multi, the multi before what it shares, all before the library.
    Library library_;
    HttpClientOptions options_;
    AddressGuard guard_;
    CurlShare share_;
    CurlMulti multi_;
    std::vector<CurlEasy> idle_;
    std::unordered_map<CURL*, std::unique_ptr<CurlTransfer>> active_;
    std::unordered_set<std::string> http2_origins_;
    std::vector<HttpResponse> finished_;
};

}  // namespace parskats
