#include "markdown/plain_text.hpp"

#include "markdown/shielded_body.hpp"

namespace parskats {

void PlainText::add(std::string_view shielded) {
    static constexpr std::string_view blanks = " \t\r\n";
    while (!shielded.empty()) {
        const std::size_t begin = shielded.find_first_not_of(blanks);
        if (begin != 0) space();
        if (begin == std::string_view::npos) return;
        const std::size_t end = std::min(shielded.find_first_of(blanks, begin), shielded.size());
        if (gap_ != 0 && !text_.empty()) text_ += gap_;
        gap_ = 0;
        text_ += unshield(shielded.substr(begin, end - begin));
        shielded.remove_prefix(end);
    }
}

void add_plain(PlainText& plain, const InlineEvent& event) {
    switch (event.kind) {
        case InlineKind::text:
        case InlineKind::code: plain.add(event.text); break;
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
