#include "output/server_files.hpp"

#include <string>

namespace parskats {
namespace {

// The page's own policy, and `frame-ancestors`, which a page cannot state in its head.
constexpr std::string_view headers =
    "/*\n"
    "  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types search-index; "
    "frame-ancestors 'none'\n"
    "  Referrer-Policy: no-referrer\n"
    "  X-Content-Type-Options: nosniff\n"
    "  X-Frame-Options: DENY\n"
    "  Cross-Origin-Opener-Policy: same-origin\n"
    "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()\n"
    "\n"
    "/assets/*\n"
    "  Cache-Control: public, max-age=31536000, immutable\n"
    "\n"
    "/data/*\n"
    "  Access-Control-Allow-Origin: *\n";

// The form requires a day. That of the build would give other bytes each day, so it is one that new versions move on.
constexpr std::string_view security_expires = "2030-12-31T23:59:59Z";

std::string security_text(const Site& site, std::string_view base_url) {
    const std::string& contact = site.config.contact;
    const bool is_address = contact.find("://") != std::string::npos || contact.starts_with("mailto:");
    std::string text = "Contact: " + (is_address ? contact : "mailto:" + contact) + '\n';
    text.append("Expires: ").append(security_expires).append("\nPreferred-Languages: ");
    for (std::size_t i = 0; i < site.language_count(); ++i) {
        text.append(i == 0 ? "" : ", ").append(site.config.languages[i].code);
    }
    text.append("\nCanonical: ").append(base_url).append(".well-known/security.txt\n");
    return text;
}

}  // namespace

std::vector<OutputFile> make_server_files(const Site& site, std::string_view base_url) {
    std::vector<OutputFile> files;
    files.push_back({"robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + std::string(base_url) + "sitemap.xml\n"});
    files.push_back({"_headers", std::string(headers)});
    files.push_back({".nojekyll", ""});
    if (!site.config.contact.empty()) files.push_back({".well-known/security.txt", security_text(site, base_url)});
    return files;
}

}  // namespace parskats
