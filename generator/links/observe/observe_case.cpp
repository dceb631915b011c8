#include "links/observe/observe_case.hpp"

#include "links/observe/plain_words.hpp"

namespace parskats {
namespace {

constexpr std::size_t words_limit = std::size_t{64} << 10U;  // bytes

}  // namespace

bool ObserveCase::changed_owner() const {
    return was_redirected() && !final.host.empty() && registrable_domain(asked.host) != registrable_domain(final.host);
}

ObserveCase make_case(const ProbeTrail& trail, const HttpResponse& last, const Inspected& found) {
    const std::string_view key = trail.target == nullptr ? std::string_view{} : std::string_view(trail.target->key);
    ObserveCase made{trail, last, found, parse_web_address(key).value_or(WebAddress{}), {}, {}, {}};
    made.final = trail.last_url.empty() ? made.asked : parse_web_address(trail.last_url).value_or(WebAddress{});
    made.title_words = plain_words(found.title);
    if (found.html) made.text_words = plain_words(found.html->main_text.substr(0, words_limit));
    return made;
}

}  // namespace parskats
