#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/observe/plain_words.hpp"
#include "links/observe/rules.hpp"

// Pages that ask who one is, or for consent, before they show anything.
namespace parskats {
namespace {

/// Hosts that do nothing but let people in.
constexpr std::array<std::string_view, 13> login_hosts{
    "accounts.google.com", "login.microsoftonline.com", "login.live.com",     "login.windows.net",
    "login.microsoft.com", "login.yahoo.com",           "id.atlassian.com",   "login.salesforce.com",
    "appleid.apple.com",   "idmsa.apple.com",           "passport.yandex.ru", "id.vk.com",
    "auth.latvija.gov.lv"};

constexpr std::array<std::string_view, 3> consent_hosts{"consent.youtube.com", "consent.google.com",
                                                        "consent.yahoo.com"};

constexpr std::array<std::string_view, 8> login_labels{"login",    "signin", "auth", "sso",
                                                       "accounts", "idp",    "adfs", "passport"};

/// Segments of a path that only ways in have.
constexpr std::array<std::string_view, 22> login_segments{
    "login",      "login.php",   "login.aspx",   "login.html",        "login.jsp",  "log-in",
    "logon",      "signin",      "sign-in",      "sign_in",           "signin.php", "servicelogin",
    "authwall",   "checkpoint",  "wp-login.php", "authenticate.aspx", "oauth2",     "saml2",
    "ielogoties", "pieslegties", "autorizacija", "autorizeties"};

/// Sites that show robots (and strangers) the same shell for everything, alive or not.
constexpr std::array<std::string_view, 9> walled_sites{"facebook.com",  "fb.com",       "fb.watch",
                                                       "instagram.com", "linkedin.com", "x.com",
                                                       "twitter.com",   "threads.net",  "tiktok.com"};

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& list, std::string_view value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool has_login_segment(std::string_view path) {
    const std::string lower = lower_ascii(path);
    const auto segments = split(lower, '/');
    return std::any_of(segments.begin(), segments.end(),
                       [](std::string_view segment) { return is_one_of(login_segments, segment); });
}

bool is_login_host(std::string_view host) {
    return is_one_of(login_hosts, host) || is_one_of(login_labels, host.substr(0, host.find('.')));
}

/// `?next=…`, `?ReturnUrl=…` on an address such as `/user` or `/auth`: sent there to come back.
bool asks_to_return(const WebAddress& address) {
    static constexpr std::array<std::string_view, 10> names{
        "next=",      "return=",       "returnurl=", "return_url=", "returnto=",
        "return_to=", "redirect_uri=", "service=",   "continue=",   "destination="};
    static constexpr std::array<std::string_view, 6> places{"/user",    "/users",    "/auth",
                                                            "/account", "/accounts", "/sso"};
    const std::string query = lower_ascii(address.query);
    const auto parameters = split(query, '&');
    const bool returns = std::any_of(parameters.begin(), parameters.end(), [](std::string_view parameter) {
        return std::any_of(names.begin(), names.end(),
                           [&](std::string_view name) { return parameter.starts_with(name); });
    });
    const std::string path = lower_ascii(address.path.substr(0, address.path.find('/', 1)));
    return returns && is_one_of(places, path);
}

bool led_to_login(const ObserveCase& seen) {
    const bool host_changed = seen.final.host != seen.asked.host;
    if (host_changed && is_login_host(seen.final.host) && !is_login_host(seen.asked.host)) return true;
    if (has_login_segment(seen.asked.path)) return false;
    return has_login_segment(seen.final.path) || asks_to_return(seen.final);
}

/// What a walled site calls itself when it shows nothing.
bool shows_only_itself(const ObserveCase& seen) {
    static constexpr std::array<std::string_view, 11> titles{"",
                                                             " facebook ",
                                                             " instagram ",
                                                             " x ",
                                                             " twitter ",
                                                             " linkedin ",
                                                             " tiktok make your day ",
                                                             " threads ",
                                                             " error ",
                                                             " login instagram ",
                                                             " fb watch "};
    const std::string_view words = seen.title_words;
    return is_one_of(titles, words) || has_phrase(words, "log in") || has_phrase(words, "log into facebook") ||
           has_phrase(words, "sign up") || has_phrase(words, "pieslēgties") || has_phrase(words, "pierakstīties") ||
           has_phrase(words, "войти");
}

/// Their 400 and 404 are given to robots for things that are there, too.
bool is_walled_site(const ObserveCase& seen) {
    if (!is_one_of(walled_sites, registrable_domain(seen.final.host))) return false;
    const int status = seen.last.status;
    return status == 400 || (seen.is_success() && shows_only_itself(seen));
}

}  // namespace

std::optional<Finding> find_login_wall(const ObserveCase& seen) {
    const std::string where = seen.final.host + seen.final.path;
    if (seen.was_redirected() && is_one_of(consent_hosts, seen.final.host))
        return Finding{LinkReason::consent_wall, where};
    if (seen.was_redirected() && seen.last.status != 0 && led_to_login(seen))
        return Finding{LinkReason::login_wall, where};
    if (is_walled_site(seen)) return Finding{LinkReason::login_wall, where};
    return std::nullopt;
}

}  // namespace parskats
