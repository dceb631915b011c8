#include "links/fetch/retry_policy.hpp"

#include <algorithm>
#include <array>

#include "base/http_date.hpp"
#include "base/text.hpp"
#include "links/fetch/stable_hash.hpp"

namespace parskats {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::int64_t longest_wait = std::int64_t{10} * 365 * 86'400;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// `1h2m3s`, any part absent; nothing when it is not made of such parts alone.
std::optional<seconds> parse_parts(std::string_view text) {
    std::int64_t total = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        std::int64_t number = 0;
        const std::size_t begin = at;
        for (; at < text.size() && is_digit(text[at]); ++at) {
            number = std::min<std::int64_t>(number * 10 + (text[at] - '0'), longest_wait);
        }
        if (at == begin) return std::nullopt;
        const bool is_bare = at == text.size();
        if (is_bare && begin != 0) return std::nullopt;
        const char unit = is_bare ? 's' : text[at++];
        if (unit != 's' && unit != 'm' && unit != 'h') return std::nullopt;
        total = std::min(total + number * (unit == 's' ? 1 : unit == 'm' ? 60 : 3600), longest_wait);
    }
    return seconds(total);
}

}  // namespace

bool may_pass(HttpFault fault) {
    switch (fault) {
        case HttpFault::connect_refused:
        case HttpFault::connect_failed:
        case HttpFault::connect_timeout:
        case HttpFault::timeout:
        case HttpFault::reset:
        case HttpFault::empty:
        case HttpFault::truncated: return true;
        case HttpFault::none:
        case HttpFault::unsafe_scheme:
        case HttpFault::unsafe_address:
        case HttpFault::unsafe_credentials:
        case HttpFault::bad_url:
        case HttpFault::name_not_resolved:
        case HttpFault::too_slow:
        case HttpFault::headers_too_large:
        case HttpFault::not_http:
        case HttpFault::bad_encoding:
        case HttpFault::unknown_encoding:
        case HttpFault::certificate_expired:
        case HttpFault::certificate_name:
        case HttpFault::certificate_self_signed:
        case HttpFault::certificate_chain:
        case HttpFault::certificate_other:
        case HttpFault::tls:
        case HttpFault::other: return false;
    }
    return false;
}

bool may_pass_status(int status) {
    static constexpr std::array passing{408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524};
    return std::find(passing.begin(), passing.end(), status) != passing.end();
}

std::optional<seconds> parse_retry_after(std::string_view value, std::int64_t now_unix) {
    const std::string_view text = trim(value);
    if (text.empty()) return std::nullopt;
    if (const auto date = parse_http_date(text)) {
        return seconds(std::clamp<std::int64_t>(*date - now_unix, 0, longest_wait));
    }
    return parse_parts(text);
}

milliseconds backoff(std::string_view key, int attempt) {
    const std::int64_t base = std::min<std::int64_t>(std::int64_t{1000} << std::clamp(attempt - 1, 0, 10), 30'000);
    const auto share = stable_hash(key, static_cast<std::uint64_t>(attempt)) % 1000;
    return milliseconds(base + base * static_cast<std::int64_t>(share) / 2000);
}

}  // namespace parskats
