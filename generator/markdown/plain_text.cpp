#include "markdown/plain_text.hpp"

#include "markdown/byte_set.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {

void PlainText::append(std::string_view shielded, bool keeps_backslash) {
    static constexpr ByteSet blanks(" \t\r\n");
    for (const char c : shielded) {
        if (blanks.contains(c)) {
            space();
            continue;
        }
        if (gap_ != 0 && !text_.empty()) text_ += gap_;
        gap_ = 0;
        append_unshielded(text_, c, keeps_backslash);
    }
}

void add_plain(PlainText& plain, const InlineEvent& event) {
    switch (event.kind) {
        case InlineKind::text: plain.add(event.text); break;
        case InlineKind::code: plain.add_code(event.text); break;
        case InlineKind::soft_break:
        case InlineKind::hard_break: plain.space(); break;
        case InlineKind::missing_footnote:
        case InlineKind::html:
        case InlineKind::emphasis:
        case InlineKind::strong:
        case InlineKind::deleted:
        case InlineKind::link:
        case InlineKind::image:
        case InlineKind::footnote: break;
    }
}

std::string plain_text_of(const InlineEvents& events, std::size_t begin, std::size_t end) {
    PlainText plain;
    for (std::size_t at = begin; at < end && at < events.size(); ++at) add_plain(plain, events[at]);
    return std::move(plain).take();
}

}  // namespace parskats
