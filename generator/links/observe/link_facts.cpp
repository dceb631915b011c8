#include "links/observe/link_facts.hpp"

#include <charconv>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/inspect/document_date.hpp"
#include "links/inspect/inspect.hpp"

namespace parskats {
namespace {

std::optional<std::uint64_t> whole_number(std::string_view text) {
    text = trim(text);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool is_whole(const HttpResponse& last) {
    return last.status != 206 && !last.body_cut && last.fault == HttpFault::none;
}

std::optional<std::uint64_t> size_of(const ObserveCase& seen) {
    if (seen.trail.used_get && is_whole(seen.last)) return seen.last.body.size();
    return announced_size(seen.last);
}

void add_what_was_served(LinkFacts& facts, const ObserveCase& seen) {
    facts.bytes = size_of(seen);
    if (!facts.modified) facts.modified = date_of_http(seen.last.header("last-modified"));
    if (seen.trail.used_get && is_whole(seen.last) && !seen.last.body.empty())
        facts.sha256 = sha256_hex(seen.last.body);
}

}  // namespace

std::optional<std::uint64_t> announced_size(const HttpResponse& last) {
    const std::string_view range = last.header("content-range");
    if (const std::size_t slash = range.find('/'); slash != std::string_view::npos)
        return whole_number(range.substr(slash + 1));
    // The length of what was packed is not the length of what is in it.
    const std::string encoding = lower_ascii(trim(last.header("content-encoding")));
    if (last.status == 206 || (!encoding.empty() && encoding != "identity")) return std::nullopt;
    return whole_number(last.header("content-length"));
}

LinkFacts facts_of(const ObserveCase& seen) {
    if (!seen.trail.used_get && seen.trail.before != nullptr) return seen.trail.before->facts;
    LinkFacts facts;
    facts.media_type = seen.found.media_type;
    facts.title = seen.found.title;
    facts.language = seen.found.language;
    facts.modified = seen.found.modified;
    facts.seconds = seen.found.seconds;
    facts.pages = seen.found.pages;
    if (facts.language.empty()) facts.language = language_of_tag(seen.last.header("content-language"));
    const bool is_page = seen.page() != nullptr || facts.media_type == "text/html";
    if (!is_page) add_what_was_served(facts, seen);
    return facts;
}

bool content_changed(const LinkRecord* before, const LinkFacts& now) {
    if (before == nullptr) return false;
    const LinkFacts& then = before->facts;
    if (!then.sha256.empty() && !now.sha256.empty()) return then.sha256 != now.sha256;
    return then.bytes && now.bytes && *then.bytes != *now.bytes;
}

}  // namespace parskats
