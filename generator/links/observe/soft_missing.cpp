#include <algorithm>
#include <array>

#include "base/percent_encoding.hpp"
#include "links/observe/not_found_words.hpp"
#include "links/observe/path_kinds.hpp"
#include "links/observe/plain_words.hpp"
#include "links/observe/rules.hpp"

// Answers 200 and is not there.
namespace parskats {
namespace {

using R = LinkReason;

// Characters: a page that says no more than this may be the site's "not found" page, whatever stands around it.
constexpr std::size_t titled_text = 5000;
constexpr std::size_t headed_text = 2500;
constexpr std::size_t bare_text = 400;

/// Services whose short addresses lead anywhere, also to start pages.
bool is_shortener(std::string_view host) {
    static constexpr std::array<std::string_view, 16> hosts{
        "bit.ly", "tinyurl.com", "ej.uz",   "goo.gl", "t.co",    "ow.ly",       "is.gd",   "lnkd.in",
        "fb.me",  "t.me",        "buff.ly", "rb.gy",  "cutt.ly", "shorturl.at", "tiny.cc", "v.gd"};
    return std::find(hosts.begin(), hosts.end(), host) != hosts.end();
}

std::string_view without_www(std::string_view host) {
    return host.starts_with("www.") ? host.substr(4) : host;
}

/// A section that got a host of its own: its words are in the new host or title. On the same host they prove nothing,
/// because a site's name and its addresses speak of the same matter.
bool is_own_start_page(const ObserveCase& seen) {
    if (without_www(seen.asked.host) == without_www(seen.final.host)) return false;
    return are_related(percent_decode(seen.asked.path), seen.final.host + " " + seen.found.title);
}

std::optional<Finding> by_address(const ObserveCase& seen) {
    if (!seen.was_redirected()) return std::nullopt;
    const std::string where = seen.final.request_url();
    if (is_not_found_path(seen.final.path) && !is_not_found_path(seen.asked.path))
        return Finding{R::redirected_not_found, where};
    const bool led_home = is_start_path(seen.final.path) && !is_start_path(seen.asked.path) && !seen.final.has_query;
    if (!led_home || is_shortener(seen.asked.host) || is_own_start_page(seen)) return std::nullopt;
    return Finding{R::redirected_home, where};
}

std::optional<Finding> by_words(const ObserveCase& seen) {
    const HtmlPage* const page = seen.page();
    if (page == nullptr) return std::nullopt;
    const std::size_t length = seen.text_length();
    if (length < titled_text && says_not_found(seen.found.title)) return Finding{R::says_not_found, seen.found.title};
    if (length < headed_text && says_not_found(page->heading)) return Finding{R::says_not_found, page->heading};
    if (length < bare_text && tells_not_found(seen.text_words)) return Finding{R::says_not_found, page->main_text};
    return std::nullopt;
}

}  // namespace

std::optional<Finding> find_soft_missing(const ObserveCase& seen) {
    if (!seen.is_success()) return std::nullopt;
    if (auto found = by_address(seen)) return found;
    return by_words(seen);
}

}  // namespace parskats
