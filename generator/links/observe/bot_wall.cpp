#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/observe/plain_words.hpp"
#include "links/observe/rules.hpp"

// Pages that are shown to robots in place of what people see.
namespace parskats {
namespace {

constexpr std::size_t looked_at = std::size_t{256} << 10U;  // bytes of a body
constexpr std::size_t wall_text = 1500;                     // a wall says little; an article about walls says more

struct HeaderMark {
    std::string_view vendor;
    std::string_view name;
    std::string_view value;  ///< that the header's value begins with
};

constexpr std::array header_marks{
    HeaderMark{"Cloudflare", "cf-mitigated", "challenge"},
    HeaderMark{"AWS WAF", "x-amzn-waf-action", "challenge"},
    HeaderMark{"AWS WAF", "x-amzn-waf-action", "captcha"},
    HeaderMark{"Vercel", "x-vercel-mitigated", "challenge"},
    HeaderMark{"Sucuri", "x-sucuri-block", ""},
};

/// A stretch of a wall's source that ordinary pages behind the same wall do not have.
struct BodyMark {
    std::string_view vendor;
    std::string_view text;
};

constexpr std::array body_marks{
    BodyMark{"Cloudflare", "__cf_chl_"},
    BodyMark{"Cloudflare", "_cf_chl_opt"},
    BodyMark{"Cloudflare", "/orchestrate/chl_page/"},
    BodyMark{"Cloudflare", "id=\"cf-error-details\""},
    BodyMark{"Akamai", "errors.edgesuite.net"},
    BodyMark{"Akamai", "/_sec/cp_challenge/"},
    BodyMark{"Akamai", "sec-if-cpt-container"},
    BodyMark{"Akamai", "bm-verify"},
    BodyMark{"Imperva", "Incapsula incident ID"},
    BodyMark{"Imperva", "/_Incapsula_Resource?CWUDNSAI="},
    BodyMark{"DataDome", "captcha-delivery.com"},
    BodyMark{"Sucuri", "sucuri_cloudproxy_js"},
    BodyMark{"Sucuri", "sucuri.net/privacy-policy"},
    BodyMark{"PerimeterX", "px-captcha"},
    BodyMark{"PerimeterX", "/captcha/captcha.js?a=c&"},
    BodyMark{"AWS WAF", "gokuProps"},
    BodyMark{"AWS WAF", "captcha.awswaf.com"},
    BodyMark{"DDoS-Guard", "check.ddos-guard.net"},
    BodyMark{"DDoS-Guard", "/.well-known/ddos-guard/js-challenge"},
    BodyMark{"Qrator", "/__qrator/"},
    BodyMark{"Kasada", "/ips.js?KP_UIDz"},
    BodyMark{"Radware", "validate.perfdrive.com"},
    BodyMark{"F5", "The requested URL was rejected. Please consult with your administrator"},
    BodyMark{"Anubis", "/.within.website/x/cmd/anubis/"},
    BodyMark{"Wordfence", "Your access to this site has been limited by the site owner"},
    BodyMark{"Yandex", "/checkcaptcha?key="},
    BodyMark{"Google", "Our systems have detected unusual traffic from your computer network"},
};

/// Titles, as `plain_words` writes them, that begin a wall's title or are all of it.
struct TitleMark {
    std::string_view vendor;
    std::string_view phrase;
};

constexpr std::array title_marks{
    TitleMark{"Cloudflare", "just a moment"},
    TitleMark{"Cloudflare", "attention required cloudflare"},
    TitleMark{"Imperva", "pardon our interruption"},
    TitleMark{"Sucuri", "sucuri website firewall"},
    TitleMark{"Sucuri", "you are being redirected"},
    TitleMark{"PerimeterX", "access to this page has been denied"},
    TitleMark{"DDoS-Guard", "ddos guard"},
    TitleMark{"Vercel", "vercel security checkpoint"},
    TitleMark{"Anubis", "making sure you re not a bot"},
    TitleMark{"", "are you human"},
    TitleMark{"", "are you a human"},
    TitleMark{"", "are you a robot"},
    TitleMark{"", "are you not a robot"},
    TitleMark{"", "human verification"},
    TitleMark{"", "bot verification"},
    TitleMark{"", "robot check"},
    TitleMark{"", "security check"},
    TitleMark{"", "client challenge"},
    TitleMark{"", "checking your browser"},
    TitleMark{"", "please verify you are"},
    TitleMark{"", "verify you are human"},
    TitleMark{"", "verifying you are human"},
    TitleMark{"", "one moment please"},
    TitleMark{"", "captcha"},
    TitleMark{"", "access denied"},
    TitleMark{"", "vai esat cilvēks"},
    TitleMark{"", "vai jūs esat cilvēks"},
    TitleMark{"", "vai tu esi robots"},
    TitleMark{"", "apstipriniet ka esat cilvēks"},
    TitleMark{"", "apstipriniet ka neesat robots"},
    TitleMark{"", "piekļuve liegta"},
    TitleMark{"", "drošības pārbaude"},
    TitleMark{"", "вы не робот"},
    TitleMark{"", "вы человек"},
    TitleMark{"", "подтвердите что вы не робот"},
    TitleMark{"", "подтвердите что вы человек"},
    TitleMark{"", "проверка браузера"},
    TitleMark{"", "доступ ограничен"},
    TitleMark{"", "доступ запрещен"},
};

Finding wall(std::string_view vendor, std::string_view evidence) {
    std::string detail(vendor);
    if (!vendor.empty() && !evidence.empty()) detail += ": ";
    return {LinkReason::bot_wall, detail.append(evidence)};
}

std::optional<Finding> by_header(const HttpResponse& last) {
    for (const HeaderMark& mark : header_marks) {
        const std::string value = lower_ascii(last.header(mark.name));
        if (!value.empty() && value.starts_with(mark.value)) return wall(mark.vendor, mark.name);
    }
    const bool is_refusal = last.status == 403 || last.status == 429 || last.status == 503;
    if (is_refusal && lower_ascii(last.header("server")).starts_with("ddos-guard")) return wall("DDoS-Guard", "");
    if (is_refusal && !last.header("x-datadome").empty()) return wall("DataDome", "");
    return std::nullopt;
}

/// Whether a page could be a wall at all. Those that answer as if all were well say next to nothing.
bool may_be_wall(const ObserveCase& seen) {
    const int status = seen.last.status;
    if (status == 404 || status == 410) return false;
    if (seen.page() == nullptr) return status >= 400;
    return seen.text_length() < wall_text;
}

std::optional<Finding> by_body(const ObserveCase& seen) {
    const std::string_view beginning = std::string_view(seen.last.body).substr(0, looked_at);
    for (const BodyMark& mark : body_marks) {
        if (beginning.find(mark.text) != std::string_view::npos) return wall(mark.vendor, seen.found.title);
    }
    return std::nullopt;
}

std::optional<Finding> by_title(const ObserveCase& seen) {
    const std::string_view words = seen.title_words;
    for (const TitleMark& mark : title_marks) {
        const std::size_t behind = 1 + mark.phrase.size();
        const bool begins_so =
            words.size() > behind && words.substr(1, mark.phrase.size()) == mark.phrase && words[behind] == ' ';
        // A longer title is a sentence about the matter.
        if (begins_so && words.size() < mark.phrase.size() + 40) return wall(mark.vendor, seen.found.title);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Finding> find_bot_wall(const ObserveCase& seen) {
    if (seen.last.status == 999) return Finding{LinkReason::http_999, seen.final.host};
    if (auto found = by_header(seen.last)) return found;
    if (!may_be_wall(seen)) return std::nullopt;
    if (auto found = by_body(seen)) return found;
    return by_title(seen);
}

}  // namespace parskats
