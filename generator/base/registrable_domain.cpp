#include <fmt/format.h>

#include <cstddef>

#include "base/web_address.hpp"

namespace parskats {
namespace {

// Names below which strangers register their own, besides the top-level domains: the part of the Public Suffix List
// that sites like ours link to, a space around each. Below a suffix that this list misses all count as one owner, and a
// change from one to another is not noticed; nothing worse.
constexpr std::string_view public_suffixes =
    " "
    "asn.lv com.lv conf.lv edu.lv gov.lv id.lv mil.lv net.lv org.lv "
    "ac.uk co.uk gov.uk nhs.uk org.uk "
    "com.pl com.ua edu.ee edu.pl edu.ua gov.ee gov.lt gov.pl gov.ua mil.pl net.pl net.ua org.ee org.pl "
    "org.ua "
    "ac.at ac.il ac.jp ac.nz ac.za co.at co.il co.in co.jp co.kr co.nz co.za com.au com.br com.cn com.mx "
    "com.tr edu.au edu.tr go.jp gob.mx gouv.fr gov.au gov.br gov.cn gov.cy gov.cz gov.gr gov.il gov.in "
    "gov.it gov.mt gov.pt gov.ro gov.si gov.sk gov.tr gov.za govt.nz gv.at net.au or.at or.jp org.au "
    "org.br org.il org.nz org.tr org.za "
    "000webhostapp.com amplifyapp.com appspot.com azurewebsites.net blogspot.com blogspot.lt blogspot.lv "
    "cloudfront.net firebaseapp.com fly.dev github.io gitlab.io glitch.me herokuapp.com livejournal.com "
    "netlify.app onrender.com pages.dev readthedocs.io s3.amazonaws.com sharepoint.com tumblr.com "
    "vercel.app web.app weebly.com wixsite.com wordpress.com workers.dev ";

bool is_public_suffix(std::string_view name) {
    if (name.find('.') == std::string_view::npos) return true;
    return public_suffixes.find(fmt::format(" {} ", name)) != std::string_view::npos;
}

bool is_ip_address(std::string_view host) {
    return host.starts_with('[') || (!host.empty() && host.back() >= '0' && host.back() <= '9' &&
                                     host.find_first_not_of("0123456789.") == std::string_view::npos);
}

}  // namespace

std::string registrable_domain(std::string_view host) {
    if (is_ip_address(host)) return std::string(host);
    std::string_view domain = host;
    // The longest part that is no suffix itself but stands right below one, looked for from the front.
    for (std::string_view rest = host;;) {
        const std::size_t dot = rest.find('.');
        if (dot == std::string_view::npos) return std::string(domain);
        rest = rest.substr(dot + 1);
        if (is_public_suffix(rest)) return std::string(domain);
        domain = rest;
    }
}

}  // namespace parskats
