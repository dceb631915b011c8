#include "adapters/curl_http_client.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "adapters/curl_response.hpp"
#include "adapters/curl_transfer.hpp"
#include "adapters/request_target.hpp"

namespace parskats {
namespace {

// Kept open between two requests to a host. A run walks over many hosts, a few requests at a time to each.
constexpr long most_idle_connections = 256;

void must_succeed(CURLMcode code) {
    if (code != CURLM_OK) throw std::runtime_error(std::string("libcurl: ") + curl_multi_strerror(code));
}

}  // namespace

CurlHttpClient::Library::Library() {
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw std::runtime_error("libcurl cannot be set up");
}

CurlHttpClient::Library::~Library() {
    curl_global_cleanup();
}

CurlHttpClient::CurlHttpClient(HttpClientOptions options)
    : options_(std::move(options)), guard_(options_.allowed), share_(curl_share_init()), multi_(curl_multi_init()) {
    if (!share_ || !multi_) throw std::runtime_error("libcurl cannot be set up");
    share_sessions();
    // No limit of the multi's own: a request that it makes wait would be waiting at the cost of its own time.
    must_succeed(curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, most_idle_connections));
    must_succeed(curl_multi_setopt(multi_.get(), CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_MULTIPLEX)));
}

CurlHttpClient::~CurlHttpClient() {
    for (const auto& [handle, transfer] : active_) curl_multi_remove_handle(multi_.get(), handle);
}

/// DNS answers and connections are the multi's; TLS sessions are shared only so. One thread needs no lock.
void CurlHttpClient::share_sessions() {
    const CURLSHcode code =
        curl_share_setopt(share_.get(), CURLSHOPT_SHARE, static_cast<int>(CURL_LOCK_DATA_SSL_SESSION));
    if (code != CURLSHE_OK) throw std::runtime_error(std::string("libcurl: ") + curl_share_strerror(code));
}

void CurlHttpClient::refuse(const HttpRequest& request, HttpFault fault, std::string detail) {
    HttpResponse response;
    response.id = request.id;
    response.fault = fault;
    response.fault_detail = std::move(detail);
    finished_.push_back(std::move(response));
}

CurlEasy CurlHttpClient::take_handle() {
    if (idle_.empty()) {
        CurlEasy fresh(curl_easy_init());
        if (!fresh) throw std::runtime_error("libcurl has no handle left");
        return fresh;
    }
    CurlEasy handle = std::move(idle_.back());
    idle_.pop_back();
    curl_easy_reset(handle.get());
    return handle;
}

bool CurlHttpClient::route(CurlTransfer& transfer) const {
    if (!options_.route) return true;
    const auto destination = options_.route(transfer.target.host, transfer.target.port);
    if (!destination) return true;
    if (destination->empty()) return false;
    append(transfer.connect_to, ("::" + *destination).c_str());
    return true;
}

void CurlHttpClient::start(HttpRequest request) {
    const ReadTarget read = read_request_target(request.url);
    if (read.fault != HttpFault::none) return refuse(request, read.fault, {});
    auto transfer = std::make_unique<CurlTransfer>(take_handle(), std::move(request), read.target, guard_);
    if (!route(*transfer))
        return refuse(transfer->request, HttpFault::name_not_resolved, "no address in the test's map");
    begin(std::move(transfer));
}

void CurlHttpClient::begin(std::unique_ptr<CurlTransfer> transfer) {
    // Waiting for a connection pays only where many requests fit on it: behind a server that keeps silent, or one of
    // HTTP/1.0, all would wait in a row.
    const bool waits_for_connection = http2_origins_.contains(transfer->target.origin());
    const CURLcode code = set_options(*transfer, {options_, share_.get()}, waits_for_connection);
    if (code != CURLE_OK) return refuse(transfer->request, HttpFault::other, curl_easy_strerror(code));
    CURL* const handle = transfer->handle.get();
    must_succeed(curl_multi_add_handle(multi_.get(), handle));
    active_.emplace(handle, std::move(transfer));
}

void CurlHttpClient::remember_protocol(const CurlTransfer& transfer, const HttpResponse& response) {
    const bool is_well = response.is_http2 && response.status != 0 && response.fault != HttpFault::reset;
    if (is_well) {
        http2_origins_.insert(transfer.target.origin());
    } else {
        http2_origins_.erase(transfer.target.origin());
    }
}

void CurlHttpClient::finish(CURL* handle, CURLcode code) {
    const auto found = active_.find(handle);
    if (found == active_.end()) return;
    const std::unique_ptr<CurlTransfer> transfer = std::move(found->second);
    active_.erase(found);
    finished_.push_back(curl_response(*transfer, code));
    remember_protocol(*transfer, finished_.back());
    must_succeed(curl_multi_remove_handle(multi_.get(), handle));
    // Nothing of this transfer may be left in the handle, which lives on. The list of cookie files is one thing that
    // libcurl forgets to free.
    curl_easy_setopt(handle, CURLOPT_COOKIEFILE, static_cast<const char*>(nullptr));
    curl_easy_reset(handle);
    idle_.push_back(std::move(transfer->handle));
}

void CurlHttpClient::collect() {
    int left = 0;
    while (const CURLMsg* const message = curl_multi_info_read(multi_.get(), &left)) {
        if (message->msg == CURLMSG_DONE) finish(message->easy_handle, message->data.result);
    }
}

std::vector<HttpResponse> CurlHttpClient::wait(std::chrono::milliseconds at_most) {
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + at_most;
    while (true) {
        int running = 0;
        must_succeed(curl_multi_perform(multi_.get(), &running));
        collect();
        if (!finished_.empty() || active_.empty()) return std::exchange(finished_, {});
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0) return {};
        const int patience = static_cast<int>(std::min<long long>(left.count(), 60'000));
        must_succeed(curl_multi_poll(multi_.get(), nullptr, 0, patience, nullptr));
    }
}

}  // namespace parskats
