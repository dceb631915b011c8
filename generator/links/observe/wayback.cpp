#include "links/observe/wayback.hpp"

#include "base/web_address.hpp"
#include "links/inspect/document_date.hpp"
#include "links/observe/observe.hpp"

namespace parskats {
namespace {

constexpr std::string_view archive = "https://web.archive.org/web/";
constexpr std::size_t digits = 14;

/// One address, whether it was archived with or without TLS, `www.` or a last slash.
std::string loose_key(std::string_view url) {
    const auto address = parse_web_address(url);
    if (!address) return {};
    std::string key = address->host.starts_with("www.") ? address->host.substr(4) : address->host;
    key += address->path;
    while (key.ends_with('/')) key.pop_back();
    if (address->has_query) key.append("?").append(address->query);
    return key;
}

/// What stands behind `/web/` in a capture's address; empty when it is none.
std::string_view behind_web(std::string_view url) {
    for (const std::string_view begin : {archive, std::string_view("http://web.archive.org/web/")}) {
        if (url.starts_with(begin)) return url.substr(begin.size());
    }
    return {};
}

}  // namespace

std::string wayback_lookup_url(std::string_view key) {
    return std::string(archive).append(key);
}

std::optional<LinkArchive> read_wayback_lookup(std::string_view key, const HttpResponse& answer) {
    const std::string& location = answer.redirect_url;
    if (answer.status < 300 || answer.status > 399) return std::nullopt;
    const std::string_view capture = behind_web(location);
    const auto date = date_of_capture(capture.substr(0, digits));
    // `20230501120000id_/…` is a capture without the archive's frame: it may be named so, but is not for readers.
    const std::size_t slash = capture.find('/');
    if (!date || slash == std::string_view::npos || slash > digits + 4) return std::nullopt;
    const std::string_view original = capture.substr(slash + 1);
    if (loose_key(original) != loose_key(key)) return std::nullopt;
    LinkArchive found;
    found.url.append(archive).append(capture.substr(0, digits)).append("/").append(original);
    found.date = date;
    return found;
}

bool is_good_capture(const LinkArchive& capture, const HttpResponse& answer) {
    const std::string_view behind = behind_web(capture.url);
    LinkTarget target;
    target.key = std::string(behind.substr(behind.find('/') + 1));
    ProbeTrail trail;
    trail.target = &target;
    trail.last_url = target.key;
    // What the page itself was redirected to is another capture; the archive sends there with 302.
    const ObservedLink seen = observe(trail, answer);
    return seen.observation == Observation::ok && answer.status >= 200 && answer.status < 300;
}

}  // namespace parskats
