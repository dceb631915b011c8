#pragma once

#include <optional>
#include <string>

#include "base/web_address.hpp"
#include "links/inspect/inspected.hpp"
#include "links/observe/observe.hpp"

namespace parskats {

/// Everything that the rules look at: one walk, its last response, and what the body is.
struct ObserveCase {
    const ProbeTrail& trail;
    const HttpResponse& last;
    const Inspected& found;
    WebAddress asked;         ///< empty parts when the key is no web address
    WebAddress final;         ///< that the last response answers
    std::string title_words;  ///< `plain_words` of the page's title
    std::string text_words;   ///< … of its main text, at most 64 KiB of it

    [[nodiscard]] bool is_success() const { return last.status >= 200 && last.status < 300; }
    [[nodiscard]] bool was_redirected() const { return !trail.hops.empty(); }
    [[nodiscard]] bool changed_owner() const;  ///< redirected to a host that somebody else registered
    [[nodiscard]] const HtmlPage* page() const { return found.html ? &*found.html : nullptr; }
    /// Characters of what the page is about; 0 when it is none.
    [[nodiscard]] std::size_t text_length() const { return found.html ? found.html->main_text.size() : 0; }
};

[[nodiscard]] ObserveCase make_case(const ProbeTrail& trail, const HttpResponse& last, const Inspected& found);

/// What a rule found, with its evidence for a person.
struct Finding {
    LinkReason reason = LinkReason::none;
    std::string detail;
};

}  // namespace parskats
