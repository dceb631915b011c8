#include "adapters/curl_fault.hpp"

#include <openssl/x509_vfy.h>

#include <cerrno>
#include <string_view>

#include "adapters/content_codings.hpp"

namespace parskats {
namespace {

constexpr long long slowest_bytes_per_second = 100;

long long number(const CurlTransfer& transfer, CURLINFO info) {
    curl_off_t value = 0;
    curl_easy_getinfo(transfer.handle.get(), info, &value);
    return value;
}

long small_number(const CurlTransfer& transfer, CURLINFO info) {
    long value = 0;
    curl_easy_getinfo(transfer.handle.get(), info, &value);
    return value;
}

/// Time ran out, or too little came in it: at which step?
HttpFault timeout_fault(const CurlTransfer& transfer) {
    if (transfer.head.has_any()) {
        const long long bytes = number(transfer, CURLINFO_SIZE_DOWNLOAD_T);
        const long long seconds = number(transfer, CURLINFO_TOTAL_TIME_T) / 1'000'000;
        return bytes < slowest_bytes_per_second * seconds ? HttpFault::too_slow : HttpFault::timeout;
    }
    if (number(transfer, CURLINFO_PRETRANSFER_TIME_T) > 0) return HttpFault::timeout;
    return transfer.is_dialled ? HttpFault::connect_timeout : HttpFault::name_not_resolved;
}

HttpFault connect_fault(const CurlTransfer& transfer) {
    switch (small_number(transfer, CURLINFO_OS_ERRNO)) {
        case ECONNREFUSED: return HttpFault::connect_refused;
        case ETIMEDOUT: return HttpFault::connect_timeout;
        case ECONNRESET: return HttpFault::reset;
        default: return HttpFault::connect_failed;
    }
}

HttpFault certificate_fault(const CurlTransfer& transfer) {
    switch (small_number(transfer, CURLINFO_SSL_VERIFYRESULT)) {
        // libcurl compares the name first, and then leaves the chain's result as it was at the start.
        case X509_V_OK:
        case X509_V_ERR_UNSPECIFIED:
        case X509_V_ERR_HOSTNAME_MISMATCH:
        case X509_V_ERR_IP_ADDRESS_MISMATCH: return HttpFault::certificate_name;
        case X509_V_ERR_CERT_HAS_EXPIRED: return HttpFault::certificate_expired;
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return HttpFault::certificate_self_signed;
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        case X509_V_ERR_CERT_UNTRUSTED: return HttpFault::certificate_chain;
        default: return HttpFault::certificate_other;
    }
}

/// libcurl gives no number for a connection that broke in the middle of the handshake, only words.
HttpFault handshake_fault(const CurlTransfer& transfer) {
    const std::string_view words(transfer.error_words.data());
    const bool broke = words.find("SSL_ERROR_SYSCALL") != std::string_view::npos ||
                       words.find("Connection reset") != std::string_view::npos ||
                       words.find("unexpected eof") != std::string_view::npos;
    return broke ? HttpFault::reset : HttpFault::tls;
}

HttpFault encoding_fault(const CurlTransfer& transfer) {
    return content_codings(transfer.head.headers()) == ContentCodings::unknown ? HttpFault::unknown_encoding
                                                                               : HttpFault::bad_encoding;
}

/// Broken off: with the headers there, what is missing is of the body.
HttpFault broken_fault(const CurlTransfer& transfer) {
    return transfer.head.is_complete() ? HttpFault::truncated : HttpFault::reset;
}

/// libcurl takes a response for complete whose connection is closed in the middle of its headers, and for none at all
/// when only interim ones came.
HttpFault complete_fault(const CurlTransfer& transfer) {
    if (transfer.head.is_complete()) return HttpFault::none;
    return transfer.head.has_any() ? HttpFault::reset : HttpFault::empty;
}

/// Every code that libcurl 7.88 has, by name: the compiler asks about a new one.
// NOLINTNEXTLINE(readability-function-size): a line a code
HttpFault fault_of_code(const CurlTransfer& transfer, CURLcode code) {
    switch (code) {
        case CURLE_OK:
        case CURLE_GOT_NOTHING: return complete_fault(transfer);
        // The scheme was looked at before, so it is the answer that is of another protocol (HTTP/0.9).
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_WEIRD_SERVER_REPLY: return HttpFault::not_http;
        case CURLE_URL_MALFORMAT: return HttpFault::bad_url;
        case CURLE_LOGIN_DENIED: return HttpFault::unsafe_credentials;
        case CURLE_COULDNT_RESOLVE_HOST: return HttpFault::name_not_resolved;
        case CURLE_COULDNT_CONNECT: return connect_fault(transfer);
        case CURLE_OPERATION_TIMEDOUT: return timeout_fault(transfer);
        case CURLE_PARTIAL_FILE:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR: return broken_fault(transfer);
        case CURLE_HTTP2:
        case CURLE_HTTP2_STREAM:
        case CURLE_HTTP3:
        case CURLE_QUIC_CONNECT_ERROR: return HttpFault::reset;
        // What the callbacks refuse is known by now; what is left is a decoder's trouble.
        case CURLE_WRITE_ERROR:
        case CURLE_BAD_CONTENT_ENCODING: return encoding_fault(transfer);
        // A header line without end is the one thing of a server that can outgrow libcurl's buffers.
        case CURLE_OUT_OF_MEMORY: return transfer.head.is_complete() ? HttpFault::other : HttpFault::headers_too_large;
        case CURLE_PEER_FAILED_VERIFICATION: return certificate_fault(transfer);
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        case CURLE_SSL_INVALIDCERTSTATUS: return HttpFault::certificate_other;
        case CURLE_SSL_CONNECT_ERROR: return handshake_fault(transfer);
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_CLIENTCERT:
        case CURLE_USE_SSL_FAILED:
        case CURLE_SSL_SHUTDOWN_FAILED: return HttpFault::tls;
        // Trouble of our own side, or of protocols and options that we never use.
        case CURLE_FAILED_INIT:
        case CURLE_NOT_BUILT_IN:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_REMOTE_ACCESS_DENIED:
        case CURLE_FTP_ACCEPT_FAILED:
        case CURLE_FTP_WEIRD_PASS_REPLY:
        case CURLE_FTP_ACCEPT_TIMEOUT:
        case CURLE_FTP_WEIRD_PASV_REPLY:
        case CURLE_FTP_WEIRD_227_FORMAT:
        case CURLE_FTP_CANT_GET_HOST:
        case CURLE_FTP_COULDNT_SET_TYPE:
        case CURLE_FTP_COULDNT_RETR_FILE:
        case CURLE_QUOTE_ERROR:
        case CURLE_HTTP_RETURNED_ERROR:
        case CURLE_UPLOAD_FAILED:
        case CURLE_READ_ERROR:
        case CURLE_FTP_PORT_FAILED:
        case CURLE_FTP_COULDNT_USE_REST:
        case CURLE_RANGE_ERROR:
        case CURLE_HTTP_POST_ERROR:
        case CURLE_BAD_DOWNLOAD_RESUME:
        case CURLE_FILE_COULDNT_READ_FILE:
        case CURLE_LDAP_CANNOT_BIND:
        case CURLE_LDAP_SEARCH_FAILED:
        case CURLE_FUNCTION_NOT_FOUND:
        case CURLE_ABORTED_BY_CALLBACK:
        case CURLE_BAD_FUNCTION_ARGUMENT:
        case CURLE_INTERFACE_FAILED:
        case CURLE_TOO_MANY_REDIRECTS:
        case CURLE_UNKNOWN_OPTION:
        case CURLE_SETOPT_OPTION_SYNTAX:
        case CURLE_SSL_ENGINE_NOTFOUND:
        case CURLE_SSL_ENGINE_SETFAILED:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_FILESIZE_EXCEEDED:
        case CURLE_SEND_FAIL_REWIND:
        case CURLE_SSL_ENGINE_INITFAILED:
        case CURLE_TFTP_NOTFOUND:
        case CURLE_TFTP_PERM:
        case CURLE_REMOTE_DISK_FULL:
        case CURLE_TFTP_ILLEGAL:
        case CURLE_TFTP_UNKNOWNID:
        case CURLE_REMOTE_FILE_EXISTS:
        case CURLE_TFTP_NOSUCHUSER:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_REMOTE_FILE_NOT_FOUND:
        case CURLE_SSH:
        case CURLE_AGAIN:
        case CURLE_SSL_CRL_BADFILE:
        case CURLE_FTP_PRET_FAILED:
        case CURLE_RTSP_CSEQ_ERROR:
        case CURLE_RTSP_SESSION_ERROR:
        case CURLE_FTP_BAD_FILE_LIST:
        case CURLE_CHUNK_FAILED:
        case CURLE_NO_CONNECTION_AVAILABLE:
        case CURLE_RECURSIVE_API_CALL:
        case CURLE_AUTH_ERROR:
        case CURLE_PROXY:
        case CURLE_UNRECOVERABLE_POLL:
        case CURLE_OBSOLETE20:
        case CURLE_OBSOLETE24:
        case CURLE_OBSOLETE29:
        case CURLE_OBSOLETE32:
        case CURLE_OBSOLETE40:
        case CURLE_OBSOLETE44:
        case CURLE_OBSOLETE46:
        case CURLE_OBSOLETE50:
        case CURLE_OBSOLETE51:
        case CURLE_OBSOLETE57:
        case CURLE_OBSOLETE62:
        case CURLE_OBSOLETE75:
        case CURLE_OBSOLETE76:
        case CURL_LAST: return HttpFault::other;
    }
    return HttpFault::other;
}

}  // namespace

HttpFault curl_fault(const CurlTransfer& transfer, CURLcode code) {
    if (transfer.is_body_cut) return HttpFault::none;
    if (transfer.head.is_over_limit()) return HttpFault::headers_too_large;
    if (transfer.is_coding_nested) return HttpFault::unknown_encoding;
    if (code != CURLE_OK && !transfer.refusal.empty()) return HttpFault::unsafe_address;
    return fault_of_code(transfer, code);
}

}  // namespace parskats
