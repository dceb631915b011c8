#include "adapters/request_target.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace parskats {
namespace {

struct UrlCleanup {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

std::optional<std::string> part_of(CURLU* url, CURLUPart part) {
    char* text = nullptr;
    if (curl_url_get(url, part, &text, CURLU_DEFAULT_PORT) != CURLUE_OK) return std::nullopt;
    std::string result(text);
    curl_free(text);
    return result;
}

/// Raw UTF-8 would be read by the locale's rules, control characters and spaces by nobody's.
bool is_plain_ascii(const std::string& url) {
    return std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

}  // namespace

ReadTarget read_request_target(const std::string& url) {
    if (!is_plain_ascii(url)) return {HttpFault::bad_url, {}};
    const std::unique_ptr<CURLU, UrlCleanup> parsed(curl_url());
    if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK) {
        return {HttpFault::bad_url, {}};
    }
    const std::string scheme = part_of(parsed.get(), CURLUPART_SCHEME).value_or("");
    if (scheme != "http" && scheme != "https") return {HttpFault::unsafe_scheme, {}};
    const bool names_somebody = part_of(parsed.get(), CURLUPART_USER) || part_of(parsed.get(), CURLUPART_PASSWORD);
    if (names_somebody) return {HttpFault::unsafe_credentials, {}};
    const auto host = part_of(parsed.get(), CURLUPART_HOST);
    const auto port = part_of(parsed.get(), CURLUPART_PORT);
    if (!host || host->empty() || !port) return {HttpFault::bad_url, {}};
    return {HttpFault::none, {*host, *port}};
}

}  // namespace parskats
