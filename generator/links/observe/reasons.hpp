#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/link_record.hpp"

namespace parskats {

/// Why an address was observed as it was. Each belongs to one observation; the words stand in ledgers and reports, so
/// a word never changes its meaning. `none` goes with a plain `ok`.
enum class LinkReason {
    none,
    permanent_redirect,
    http_404,
    http_400,
    no_location,  ///< a redirect that names no place
    http_410,
    name_unknown,
    video_gone,
    redirected_home,       ///< a deep address now leads to the start page
    redirected_not_found,  ///< … to an address such as /404
    says_not_found,        ///< the title or the heading says so
    same_as_any_address,   ///< the host shows the same for an address that nobody ever made
    http_401,
    http_403,
    http_451,
    http_4xx,  ///< another refusal
    bot_wall,
    http_999,
    login_wall,
    consent_wall,
    http_429,
    retry_later,  ///< 503 with Retry-After
    http_5xx,
    bad_status,        ///< a number that HTTP does not have
    name_unconfirmed,  ///< one resolver says that there is no such name, and there was no second to ask
    name_trouble,
    connect_refused,
    connect_failed,
    connect_timeout,
    timeout,
    too_slow,
    reset,
    empty_answer,
    truncated,
    headers_too_large,
    not_http,
    tls_failed,
    other_fault,
    certificate_expired,
    certificate_name,
    certificate_self_signed,
    certificate_other,
    certificate_chain,
    redirect_loop,
    too_many_redirects,
    parked,
    for_sale,
    spam,  ///< gambling, pills or pornography where something else was
    page_instead_of_document,
    anchor_missing,
    unsafe_scheme,
    unsafe_address,
    unsafe_credentials,
    unsafe_redirect,
    bad_address,
    excluded_by_rule,
    not_web,  ///< mailto:, tel: …
};

/// What a reader should know of an address that is there all the same.
enum class LinkWarning {
    empty,             ///< an answer without content
    bad_encoding,      ///< the body is not encoded as its headers say
    unknown_encoding,  ///< nor could it be decoded at all
    chain,             ///< the certificate's chain is incomplete
    changed,           ///< another content than the one remembered
    cut,               ///< larger than what is read
    scripted,          ///< made by scripts: what it shows cannot be told
    anchor_missing,    ///< of an address that moved
    unexpected_type,   ///< a page where the address ends like a document
    encrypted,         ///< a document that asks for a password
    not_embeddable,    ///< a video that is there, but says nothing of itself
    other_site,        ///< a redirect to another owner's host, and the title has nothing of the old one
    doubtful_content,  ///< words of gambling, pills or pornography, without a sign that it was otherwise before
    page_forwards,     ///< the page sends its reader on by itself (meta refresh)
};

struct LinkReasonRow {
    LinkReason reason;
    std::string_view word;
    Observation observation;
};

[[nodiscard]] std::span<const LinkReasonRow> link_reasons();  ///< all of them, in the order of the enumeration
[[nodiscard]] std::string_view to_word(LinkReason reason);
[[nodiscard]] Observation observation_of(LinkReason reason);
[[nodiscard]] std::optional<LinkReason> link_reason_of(std::string_view word);

[[nodiscard]] std::string_view to_word(LinkWarning warning);
[[nodiscard]] std::optional<LinkWarning> link_warning_of(std::string_view word);

}  // namespace parskats
