#include "adapters/curl_response.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "adapters/certificate_expiry.hpp"
#include "adapters/curl_fault.hpp"

namespace parskats {
namespace {

std::string text_info(CURL* handle, CURLINFO info) {
    const char* text = nullptr;
    return curl_easy_getinfo(handle, info, &text) == CURLE_OK && text ? text : "";
}

std::vector<std::string> cookies_of(CURL* handle) {
    curl_slist* list = nullptr;
    curl_easy_getinfo(handle, CURLINFO_COOKIELIST, &list);
    const CurlList owner(list);
    std::vector<std::string> cookies;
    for (; list; list = list->next) cookies.emplace_back(list->data);
    return cookies;
}

bool used_http2(CURL* handle) {
    long version = 0;
    curl_easy_getinfo(handle, CURLINFO_HTTP_VERSION, &version);
    return version == static_cast<long>(CURL_HTTP_VERSION_2_0);
}

std::chrono::milliseconds time_of(CURL* handle) {
    curl_off_t microseconds = 0;
    curl_easy_getinfo(handle, CURLINFO_TOTAL_TIME_T, &microseconds);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(microseconds));
}

/// The chain of the connection; empty when it was there before, or when it was refused.
std::optional<std::int64_t> expiry_of(CURL* handle) {
    curl_certinfo* chain = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain) return std::nullopt;
    if (chain->num_of_certs < 1) return std::nullopt;
    constexpr std::string_view name = "Cert:";
    for (const curl_slist* field = chain->certinfo[0]; field; field = field->next) {
        const std::string_view text(field->data);
        if (text.starts_with(name)) return certificate_expiry(text.substr(name.size()));
    }
    return std::nullopt;
}

/// libcurl writes an HTTP/2 request as text before it packs it: only the version differs.
std::string as_http1(std::string head) {
    const std::size_t end = std::min(head.find("\r\n"), head.size());
    constexpr std::string_view version = " HTTP/2";
    if (std::string_view(head).substr(0, end).ends_with(version)) {
        head.replace(end - version.size(), version.size(), " HTTP/1.1");
    }
    return head;
}

std::string fault_words(const CurlTransfer& transfer, CURLcode code) {
    if (!transfer.refusal.empty()) return transfer.refusal;
    if (transfer.error_words.front() != '\0') return transfer.error_words.data();
    return code == CURLE_OK ? "" : curl_easy_strerror(code);
}

}  // namespace

HttpResponse curl_response(CurlTransfer& transfer, CURLcode code) {
    CURL* const handle = transfer.handle.get();
    HttpResponse response;
    response.id = transfer.request.id;
    response.fault = curl_fault(transfer, code);
    if (response.fault != HttpFault::none) response.fault_detail = fault_words(transfer, code);
    response.status = transfer.head.status();
    response.headers = transfer.head.headers();
    response.response_head = transfer.head.head();
    response.body = std::move(transfer.body);
    response.body_cut = transfer.is_body_cut;
    response.redirect_url = text_info(handle, CURLINFO_REDIRECT_URL);
    response.cookies = cookies_of(handle);
    if (response.fault != HttpFault::unsafe_address) response.peer_address = text_info(handle, CURLINFO_PRIMARY_IP);
    response.is_http2 = used_http2(handle);
    response.certificate_expires = expiry_of(handle);
    response.request_head = as_http1(std::move(transfer.request_head));
    response.elapsed = time_of(handle);
    return response;
}

}  // namespace parskats
