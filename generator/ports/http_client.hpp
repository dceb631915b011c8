#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parskats {

enum class HttpMethod { get, head };

struct HttpHeader {
    std::string name;  ///< as the server wrote it; compared without regard to case
    std::string value;
};

/// One request and no more: redirects are not followed, nothing is retried.
struct HttpRequest {
    std::uint64_t id = 0;  ///< chosen by the caller, comes back with the response
    HttpMethod method = HttpMethod::get;
    std::string url;  ///< http(s), ASCII: host in Punycode, path percent-encoded
    std::vector<HttpHeader> headers;
    std::size_t body_limit = 0;  ///< decoded bytes to keep; what comes after is not read
    std::chrono::milliseconds timeout{30'000};
    std::chrono::milliseconds connect_timeout{10'000};
    bool verifies_certificate = true;
    bool decodes_body = true;          ///< asks for and undoes gzip, deflate, br; false: takes what comes as it is
    std::vector<std::string> cookies;  ///< as `HttpResponse::cookies` gave them; they go only where they belong
};

/// Why a transfer brought no complete response. Each is one cause that a person could be told.
enum class HttpFault {
    none,
    unsafe_scheme,       ///< neither http nor https
    unsafe_address,      ///< the address that would have been dialled is not public (and not allowed)
    unsafe_credentials,  ///< name or password in the address
    bad_url,             ///< not an address at all
    name_not_resolved,   ///< no address for the name; ask `NameResolver` why
    connect_refused,
    connect_failed,  ///< unreachable network or host
    connect_timeout,
    timeout,    ///< the whole took longer than `timeout`
    too_slow,   ///< bytes come, but so slowly that it would never end
    reset,      ///< the connection broke before the headers were complete, or an h2 connection went away
    empty,      ///< closed without a byte
    truncated,  ///< fewer bytes than promised
    headers_too_large,
    not_http,      ///< no HTTP/1.0, 1.1 or 2 response (HTTP/0.9, garbage)
    bad_encoding,  ///< the body is not in the encoding that the headers name; `body` holds what could be decoded
    unknown_encoding,
    certificate_expired,
    certificate_name,  ///< valid, but for other names
    certificate_self_signed,
    certificate_chain,  ///< the issuer is unknown: most often a missing intermediate certificate
    certificate_other,
    tls,  ///< no agreement on TLS at all
    other,
};

/// What came of a request.
struct HttpResponse {
    std::uint64_t id = 0;
    HttpFault fault = HttpFault::none;
    std::string fault_detail;         ///< the library's words, for a report's reader; may be empty
    int status = 0;                   ///< 0: no status line came
    std::vector<HttpHeader> headers;  ///< of the final response (not of 1xx)
    std::string body;                 ///< decoded, at most `body_limit` bytes
    bool body_cut = false;            ///< there was more than `body_limit`
    std::string redirect_url;         ///< absolute, percent-encoded, when the status is 3xx and names a place
    std::vector<std::string> cookies;
    std::string peer_address;  ///< numeric; empty: none was dialled
    bool is_http2 = false;
    std::optional<std::int64_t> certificate_expires;  ///< seconds since 1970; nothing on a reused connection
    std::string request_head;                         ///< the bytes sent, as HTTP/1.1 would write them, for the WARC
    std::string response_head;                        ///< status line and headers as received, ends in an empty line
    std::chrono::milliseconds elapsed{0};

    /// The first header of that name, in any case; an empty view when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// Fetches many addresses at once on the caller's thread. Not safe for two threads.
class HttpClient {
public:
    HttpClient() = default;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    HttpClient(HttpClient&&) = delete;
    HttpClient& operator=(HttpClient&&) = delete;
    virtual ~HttpClient() = default;

    /// Begins at once: the caller keeps the queue. Never fails here; a request that cannot even begin is a response
    /// with a fault.
    virtual void start(HttpRequest request) = 0;
    /// Moves all transfers on until at least one is finished or `at_most` has passed. In the order of their ends.
    [[nodiscard]] virtual std::vector<HttpResponse> wait(std::chrono::milliseconds at_most) = 0;
};

}  // namespace parskats
