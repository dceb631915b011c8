#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parskats {

/// An http(s) address taken apart and made canonical: two spellings of one resource give the same parts.
struct WebAddress {
    std::string scheme;  ///< "http" or "https"
    std::string host;    ///< ASCII, lower case: Punycode (UTS 46) for names, `[…]` for IPv6, dotted for IPv4
    std::string port;    ///< empty when it is the scheme's own
    std::string path;    ///< begins with `/`, percent-encoded in one way, dot segments resolved
    std::string query;   ///< without `?`; empty: none
    bool has_query = false;
    std::string fragment;  ///< decoded UTF-8, without `#` and `:~:…`; empty: none
    bool has_credentials = false;

    /// What is asked of the server: everything but the fragment and credentials.
    [[nodiscard]] std::string request_url() const;
    /// scheme://host[:port]
    [[nodiscard]] std::string origin() const;
};

/// Nothing when `text` is no http(s) address (another scheme, no host that could be dialled, control characters, more
/// than 8 KiB). Takes any bytes and reads them as browsers do: white space around is none of it, a backslash in the
/// path is a slash, raw UTF-8 may stand in every part, `2130706433` is an IPv4 address.
[[nodiscard]] std::optional<WebAddress> parse_web_address(std::string_view text);

/// The ledger's key: `request_url` of the parsed address; empty when it is none.
[[nodiscard]] std::string address_key(std::string_view text);

/// The part of a host that one owner registers (`www.iem.gov.lv` → `iem.gov.lv`): the last two labels, or three below a
/// public suffix of two (`gov.lv`, `org.uk` …, a short list of those that matter here); an IP address is itself.
[[nodiscard]] std::string registrable_domain(std::string_view host);

}  // namespace parskats
