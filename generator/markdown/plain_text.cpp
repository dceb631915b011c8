#include "markdown/plain_text.hpp"

#include "markdown/byte_set.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {
namespace {

constexpr ByteSet blanks(" \t\r\n");

}  // namespace

// The beginning or the rest of a word, without white space.
void PlainText::add_word(std::string_view part) {
    if (gap_ != 0 && !text_.empty()) text_ += gap_;
    gap_ = 0;
    text_ += part;
}

void PlainText::append(std::string_view shielded, bool keeps_backslash) {
    // White space, and control characters, which are shields.
    static constexpr ByteSet ends(
        " \t\r\n\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C"
        "\x1D\x1E\x1F\x7F");
    for (std::size_t at = 0; at < shielded.size(); ++at) {
        const std::size_t end = std::min(ends.find(shielded, at), shielded.size());
        if (end > at) add_word(shielded.substr(at, end - at));
        at = end;
        if (at == shielded.size()) return;
        if (blanks.contains(shielded[at])) {
            space();
        } else {
            add_word({});
            append_unshielded(text_, shielded[at], keeps_backslash);
        }
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
