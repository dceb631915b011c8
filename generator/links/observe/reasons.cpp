#include "links/observe/reasons.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace parskats {
namespace {

using R = LinkReason;
using O = Observation;

constexpr std::array rows{
    LinkReasonRow{R::none, "", O::ok},
    LinkReasonRow{R::permanent_redirect, "permanent-redirect", O::moved},
    LinkReasonRow{R::http_404, "http-404", O::missing},
    LinkReasonRow{R::http_400, "http-400", O::missing},
    LinkReasonRow{R::no_location, "no-location", O::missing},
    LinkReasonRow{R::http_410, "http-410", O::gone},
    LinkReasonRow{R::name_unknown, "name-unknown", O::gone},
    LinkReasonRow{R::video_gone, "video-gone", O::gone},
    LinkReasonRow{R::redirected_home, "redirected-home", O::soft_missing},
    LinkReasonRow{R::redirected_not_found, "redirected-not-found", O::soft_missing},
    LinkReasonRow{R::says_not_found, "says-not-found", O::soft_missing},
    LinkReasonRow{R::same_as_any_address, "same-as-any-address", O::soft_missing},
    LinkReasonRow{R::http_401, "http-401", O::refused},
    LinkReasonRow{R::http_403, "http-403", O::refused},
    LinkReasonRow{R::http_451, "http-451", O::refused},
    LinkReasonRow{R::http_4xx, "http-4xx", O::refused},
    LinkReasonRow{R::bot_wall, "bot-wall", O::blocked},
    LinkReasonRow{R::http_999, "http-999", O::blocked},
    LinkReasonRow{R::login_wall, "login-wall", O::blocked},
    LinkReasonRow{R::consent_wall, "consent-wall", O::blocked},
    LinkReasonRow{R::http_429, "http-429", O::limited},
    LinkReasonRow{R::retry_later, "retry-later", O::limited},
    LinkReasonRow{R::http_5xx, "http-5xx", O::down},
    LinkReasonRow{R::bad_status, "bad-status", O::down},
    LinkReasonRow{R::name_unconfirmed, "name-unconfirmed", O::down},
    LinkReasonRow{R::name_trouble, "name-trouble", O::down},
    LinkReasonRow{R::connect_refused, "connect-refused", O::down},
    LinkReasonRow{R::connect_failed, "connect-failed", O::down},
    LinkReasonRow{R::connect_timeout, "connect-timeout", O::down},
    LinkReasonRow{R::timeout, "timeout", O::down},
    LinkReasonRow{R::too_slow, "too-slow", O::down},
    LinkReasonRow{R::reset, "reset", O::down},
    LinkReasonRow{R::empty_answer, "empty-answer", O::down},
    LinkReasonRow{R::truncated, "truncated", O::down},
    LinkReasonRow{R::headers_too_large, "headers-too-large", O::down},
    LinkReasonRow{R::not_http, "not-http", O::down},
    LinkReasonRow{R::tls_failed, "tls-failed", O::down},
    LinkReasonRow{R::other_fault, "other-fault", O::down},
    LinkReasonRow{R::certificate_expired, "certificate-expired", O::tls},
    LinkReasonRow{R::certificate_name, "certificate-name", O::tls},
    LinkReasonRow{R::certificate_self_signed, "certificate-self-signed", O::tls},
    LinkReasonRow{R::certificate_other, "certificate-other", O::tls},
    LinkReasonRow{R::certificate_chain, "certificate-chain", O::chain},
    LinkReasonRow{R::redirect_loop, "redirect-loop", O::loop},
    LinkReasonRow{R::too_many_redirects, "too-many-redirects", O::loop},
    LinkReasonRow{R::parked, "parked", O::hijack},
    LinkReasonRow{R::for_sale, "for-sale", O::hijack},
    LinkReasonRow{R::spam, "spam", O::hijack},
    LinkReasonRow{R::page_instead_of_document, "page-instead-of-document", O::changed_type},
    LinkReasonRow{R::anchor_missing, "anchor-missing", O::fragment},
    LinkReasonRow{R::unsafe_scheme, "unsafe-scheme", O::unsafe},
    LinkReasonRow{R::unsafe_address, "unsafe-address", O::unsafe},
    LinkReasonRow{R::unsafe_credentials, "unsafe-credentials", O::unsafe},
    LinkReasonRow{R::unsafe_redirect, "unsafe-redirect", O::unsafe},
    LinkReasonRow{R::bad_address, "bad-address", O::unsafe},
    LinkReasonRow{R::excluded_by_rule, "excluded-by-rule", O::excluded},
    LinkReasonRow{R::not_web, "not-web", O::excluded},
};

constexpr std::array<std::pair<LinkWarning, std::string_view>, 14> warnings{{
    {LinkWarning::empty, "empty"},
    {LinkWarning::bad_encoding, "bad-encoding"},
    {LinkWarning::unknown_encoding, "unknown-encoding"},
    {LinkWarning::chain, "chain"},
    {LinkWarning::changed, "changed"},
    {LinkWarning::cut, "cut"},
    {LinkWarning::scripted, "scripted"},
    {LinkWarning::anchor_missing, "anchor-missing"},
    {LinkWarning::unexpected_type, "unexpected-type"},
    {LinkWarning::encrypted, "encrypted"},
    {LinkWarning::not_embeddable, "not-embeddable"},
    {LinkWarning::other_site, "other-site"},
    {LinkWarning::doubtful_content, "doubtful-content"},
    {LinkWarning::page_forwards, "page-forwards"},
}};

constexpr bool stand_in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows.at(i).reason) != i) return false;
    }
    for (std::size_t i = 0; i < warnings.size(); ++i) {
        if (static_cast<std::size_t>(warnings.at(i).first) != i) return false;
    }
    return true;
}
static_assert(stand_in_order() && static_cast<std::size_t>(LinkReason::not_web) + 1 == rows.size() &&
              static_cast<std::size_t>(LinkWarning::page_forwards) + 1 == warnings.size());

}  // namespace

std::span<const LinkReasonRow> link_reasons() {
    return rows;
}

std::string_view to_word(LinkReason reason) {
    return rows.at(static_cast<std::size_t>(reason)).word;
}

Observation observation_of(LinkReason reason) {
    return rows.at(static_cast<std::size_t>(reason)).observation;
}

std::optional<LinkReason> link_reason_of(std::string_view word) {
    const auto* const found =
        std::find_if(rows.begin(), rows.end(), [word](const LinkReasonRow& row) { return row.word == word; });
    if (found == rows.end()) return std::nullopt;
    return found->reason;
}

std::string_view to_word(LinkWarning warning) {
    return warnings.at(static_cast<std::size_t>(warning)).second;
}

std::optional<LinkWarning> link_warning_of(std::string_view word) {
    const auto* const found =
        std::find_if(warnings.begin(), warnings.end(), [word](const auto& row) { return row.second == word; });
    if (found == warnings.end()) return std::nullopt;
    return found->first;
}

}  // namespace parskats
