#include "adapters/curl_options.hpp"

#include <algorithm>

#include "adapters/curl_callbacks.hpp"
#include "adapters/curl_option_setter.hpp"

namespace parskats {
namespace {

/// Nothing from outside decides where we go or who we say we are: no proxy of the environment, no .netrc, no password
/// of an address, no redirect followed by the library.
void set_fences(CurlOptionSetter& handle) {
    handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
        .set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        .set(CURLOPT_FOLLOWLOCATION, 0L)
        .set(CURLOPT_PROXY, "")
        .set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED))
        .set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L)
        .set(CURLOPT_HTTP09_ALLOWED, 0L)
        .set(CURLOPT_NOSIGNAL, 1L);
}

void set_pace(CurlOptionSetter& handle, const HttpRequest& request, bool waits_for_connection) {
    handle.set(CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout.count()))
        .set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connect_timeout.count()))
        // Else giving a slow name up would wait for the thread that looks it up, and every other transfer with it.
        .set(CURLOPT_QUICK_EXIT, 1L)
        .set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS))
        .set(CURLOPT_PIPEWAIT, waits_for_connection ? 1L : 0L);
}

/// libcurl keeps the parsed bundle for all connections, but only where it looks into no folder of certificates. A file
/// of our own goes beside such a folder, which is read one certificate at a time.
void set_trust(CurlOptionSetter& handle, const HttpClientOptions& options, bool verifies) {
    handle.set(CURLOPT_SSL_VERIFYPEER, verifies ? 1L : 0L).set(CURLOPT_SSL_VERIFYHOST, verifies ? 2L : 0L);
    handle.set(CURLOPT_CERTINFO, 1L);
    if (!options.ca_file.empty()) {
        handle.set(CURLOPT_CAINFO, options.ca_file.c_str());
    } else if (curl_version_info(CURLVERSION_NOW)->cainfo) {
        handle.set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
}

/// The jar holds this request's cookies and none of the last request that had this handle.
void set_cookies(CurlOptionSetter& handle, const std::vector<std::string>& cookies) {
    handle.set(CURLOPT_COOKIEFILE, "").set(CURLOPT_COOKIELIST, "ALL");
    for (const std::string& line : cookies) handle.set(CURLOPT_COOKIELIST, line.c_str());
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

void set_request(CurlOptionSetter& handle, CurlTransfer& transfer) {
    const HttpRequest& request = transfer.request;
    handle.set(CURLOPT_URL, request.url.c_str());
    switch (request.method) {
        case HttpMethod::get: handle.set(CURLOPT_HTTPGET, 1L); break;
        case HttpMethod::head: handle.set(CURLOPT_NOBODY, 1L); break;
    }
    for (const HttpHeader& header : request.headers) {
        std::string line = header.name + ": " + header.value;
        std::replace_if(line.begin(), line.end(), is_control, ' ');
        append(transfer.header_lines, line.c_str());
    }
    handle.set(CURLOPT_HTTPHEADER, transfer.header_lines.get());
    if (request.decodes_body) handle.set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate, br");
}

}  // namespace

CURLcode set_options(CurlTransfer& transfer, const CurlCommon& common, bool waits_for_connection) {
    CurlOptionSetter handle(transfer.handle.get());
    set_fences(handle);
    set_pace(handle, transfer.request, waits_for_connection);
    set_trust(handle, common.options, transfer.request.verifies_certificate);
    set_cookies(handle, transfer.request.cookies);
    set_request(handle, transfer);
    handle.set(CURLOPT_SHARE, common.share);
    if (transfer.connect_to) handle.set(CURLOPT_CONNECT_TO, transfer.connect_to.get());
    return handle.code() == CURLE_OK ? set_callbacks(transfer) : handle.code();
}

}  // namespace parskats
