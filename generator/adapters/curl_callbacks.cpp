// Called from within libcurl, which is C: nothing here may throw through it, so these functions are noexcept.
#include "adapters/curl_callbacks.hpp"

#include <sys/socket.h>
#include <sys/types.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "adapters/content_codings.hpp"
#include "adapters/curl_option_setter.hpp"

namespace parskats {
namespace {

// A body that comes more slowly than this for so long would never end.
constexpr long slowest_bytes_per_second = 100;
constexpr long slowest_seconds = 10;

CurlTransfer& transfer_of(void* pointer) {
    return *static_cast<CurlTransfer*>(pointer);
}

bool admits(CurlTransfer& transfer, const std::optional<IpAddress>& address, std::string_view as_written) {
    if (address && transfer.guard.admits(*address)) return true;
    transfer.refusal = address ? refusal_words(*address) : std::string(as_written) + " is no address of a host";
    return false;
}

/// The last moment before a connection is made: the address is the one that the name led to, however it was written.
curl_socket_t open_socket(void* pointer, curlsocktype, curl_sockaddr* address) noexcept {
    CurlTransfer& transfer = transfer_of(pointer);
    transfer.is_dialled = true;
    if (!admits(transfer, ip_address_of(address->addr), "a socket of another family")) return CURL_SOCKET_BAD;
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// Also asked before a connection that is already there is used again.
int before_request(void* pointer, char* remote, char*, int, int) noexcept {
    const bool fine = admits(transfer_of(pointer), parse_ip_address(remote), remote);
    return fine ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

/// Waiting for the first byte may take the whole time; from then on bytes must come.
void expect_speed(CurlTransfer& transfer) {
    curl_easy_setopt(transfer.handle.get(), CURLOPT_LOW_SPEED_LIMIT, slowest_bytes_per_second);
    curl_easy_setopt(transfer.handle.get(), CURLOPT_LOW_SPEED_TIME, slowest_seconds);
}

/// Looks at all headers once they are there. False: read no further.
bool accepts_headers(CurlTransfer& transfer) {
    expect_speed(transfer);
    transfer.is_coding_nested =
        transfer.request.decodes_body && content_codings(transfer.head.headers()) == ContentCodings::nested;
    return !transfer.is_coding_nested;
}

std::size_t take_header(char* data, std::size_t, std::size_t size, void* pointer) noexcept {
    CurlTransfer& transfer = transfer_of(pointer);
    const bool was_complete = transfer.head.is_complete();
    if (!transfer.head.take({data, size})) return 0;
    if (!was_complete && transfer.head.is_complete() && !accepts_headers(transfer)) return 0;
    return size;
}

/// Bytes as decoded: libcurl's own limit counts those on the wire, and not those of a chunked body.
std::size_t take_body(char* data, std::size_t, std::size_t size, void* pointer) noexcept {
    CurlTransfer& transfer = transfer_of(pointer);
    const std::size_t room = transfer.request.body_limit - transfer.body.size();
    transfer.body.append(data, std::min(size, room));
    transfer.is_body_cut = size > room;
    return transfer.is_body_cut ? 0 : size;
}

/// Keeps the head as sent. A second one means that libcurl asked again, on a new connection.
int take_sent(CURL*, curl_infotype kind, char* data, std::size_t size, void* pointer) noexcept {
    if (kind != CURLINFO_HEADER_OUT) return 0;
    std::string& head = transfer_of(pointer).request_head;
    if (head.ends_with("\r\n\r\n")) head.clear();
    head.append(data, size);
    return 0;
}

}  // namespace

CURLcode set_callbacks(CurlTransfer& transfer) {
    void* const self = &transfer;
    return CurlOptionSetter(transfer.handle.get())
        .set(CURLOPT_OPENSOCKETFUNCTION, open_socket)
        .set(CURLOPT_OPENSOCKETDATA, self)
        .set(CURLOPT_PREREQFUNCTION, before_request)
        .set(CURLOPT_PREREQDATA, self)
        .set(CURLOPT_HEADERFUNCTION, take_header)
        .set(CURLOPT_HEADERDATA, self)
        .set(CURLOPT_WRITEFUNCTION, take_body)
        .set(CURLOPT_WRITEDATA, self)
        .set(CURLOPT_DEBUGFUNCTION, take_sent)
        .set(CURLOPT_DEBUGDATA, self)
        .set(CURLOPT_VERBOSE, 1L)
        .set(CURLOPT_ERRORBUFFER, transfer.error_words.data())
        .code();
}

}  // namespace parskats
