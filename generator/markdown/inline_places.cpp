#include "markdown/inline_places.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/text.hpp"
#include "markdown/byte_set.hpp"

namespace parskats {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view white = " \t\r\n";
constexpr ByteSet tracked("[]`<");  // what markup begins and ends with; in a text each is looked up in the source

bool is_sign(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

// The tracked sign that a character reference at the start of `text` stands for, and the reference's length.
std::pair<char, std::size_t> read_entity(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 8> names{{{"lt", '<'},
                                                                             {"LT", '<'},
                                                                             {"lbrack", '['},
                                                                             {"lsqb", '['},
                                                                             {"rbrack", ']'},
                                                                             {"rsqb", ']'},
                                                                             {"grave", '`'},
                                                                             {"DiacriticalGrave", '`'}}};
    const std::size_t end = text.substr(0, 24).find(';');
    if (end == npos || end < 2) return {0, 1};
    std::string_view name = text.substr(1, end - 1);
    for (const auto& [known, sign] : names) {
        if (name == known) return {sign, end + 1};
    }
    if (!name.starts_with('#')) return {0, 1};
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
    if (hexadecimal) name.remove_prefix(1);
    unsigned code = 0;
    std::from_chars(name.data(), name.data() + name.size(), code, hexadecimal ? 16 : 10);
    const bool is_tracked = code < 0x80 && code > 0x20 && tracked.contains(static_cast<char>(code));
    return is_tracked ? std::pair(static_cast<char>(code), end + 1) : std::pair('\0', std::size_t{1});
}

// Where the spelling of `text` that begins at `at` of the source ends; npos when what stands there means another text.
std::size_t end_of_spelling(std::string_view source, std::size_t at, std::string_view text) {
    while (!text.empty() && at < source.size()) {
        const std::size_t semicolon = source[at] == '&' ? source.substr(at, 40).find(';') : npos;
        const std::string meant =
            semicolon == npos ? std::string() : meaning_of_reference(source.substr(at, semicolon + 1));
        if (!meant.empty() && text.starts_with(meant)) {
            text.remove_prefix(meant.size());
            at += semicolon + 1;
            continue;
        }
        if (source[at] == '\\' && at + 1 < source.size() && is_sign(source[at + 1])) ++at;
        if (source[at] != text.front()) return npos;
        text.remove_prefix(1);
        ++at;
    }
    return text.empty() ? at : npos;
}

// Reads the source along with the events. `at_` only moves forward.
class Locator {
public:
    Locator(std::string_view content, const ContentMap& map, LinkDefinitions& definitions)
        : content_(content), map_(map), definitions_(definitions) {}

    void locate(InlineEvents& events) {
        for (std::size_t at = 0; at < events.size() && !lost_; ++at) locate_event(events[at]);
    }

private:
    struct OpenLink {
        InlineEvent* event = nullptr;
        std::size_t begin = 0;  // of its bracket
        bool pointed = false;   // <https://…>
    };

    void locate_event(InlineEvent& event) {
        switch (event.kind) {
            case InlineKind::text: follow_text(event.text); break;
            case InlineKind::code: follow_code(); break;
            case InlineKind::html: follow_html(event); break;
            case InlineKind::footnote:
            case InlineKind::missing_footnote: follow_footnote(event); break;
            case InlineKind::link:
            case InlineKind::image: event.bare ? follow_bare(event) : follow_edge(event); break;
            case InlineKind::soft_break:
            case InlineKind::hard_break:
            case InlineKind::emphasis:
            case InlineKind::strong:
            case InlineKind::deleted: break;
        }
    }

    // Moves behind the next `sign` that is markup (not escaped); lost when another tracked sign comes first.
    bool pass(char sign) { return pass_any(sign, sign); }

    bool pass_any(char sign, char other) {
        while (at_ < content_.size()) {
            const char c = content_[at_];
            if (c == '\\' && at_ + 1 < content_.size() && is_sign(content_[at_ + 1])) {
                at_ += 2;
                continue;
            }
            ++at_;
            if (c == sign || c == other) return true;
            if (tracked.contains(c)) break;
        }
        lost_ = true;
        return false;
    }

    void follow_text(std::string_view text) {
        for (std::size_t found = tracked.find(text); found != npos && !lost_; found = tracked.find(text, found + 1)) {
            pass_literal(text[found]);
        }
    }

    // Moves behind the next `sign` that is text: as it is, escaped, or as a character reference.
    void pass_literal(char sign) {
        while (at_ < content_.size()) {
            const char c = content_[at_];
            if (c == '\\' && at_ + 1 < content_.size() && is_sign(content_[at_ + 1])) {
                at_ += 2;
                if (content_[at_ - 1] == sign) return;
            } else if (c == '&') {
                const auto [meant, length] = read_entity(content_.substr(at_));
                at_ += length;
                if (meant == sign) return;
            } else {
                ++at_;
                if (c == sign) return;
                if (tracked.contains(c)) break;
            }
        }
        lost_ = true;
    }

    void follow_code() {
        if (!pass('`')) return;
        const std::size_t begin = at_ - 1;
        at_ = std::min(content_.find_first_not_of('`', begin), content_.size());
        const std::size_t ticks = at_ - begin;
        while (at_ < content_.size()) {
            const std::size_t close = std::min(content_.find('`', at_), content_.size());
            at_ = std::min(content_.find_first_not_of('`', close), content_.size());
            if (at_ - close == ticks) return;
        }
        lost_ = true;
    }

    void follow_html(InlineEvent& event) {
        if (!pass('<')) return;
        const std::size_t begin = at_ - 1;
        lost_ = !content_.substr(begin).starts_with(event.text);
        if (lost_) return;
        at_ = begin + event.text.size();
        event.span = map_.span(begin, at_);
    }

    void follow_footnote(InlineEvent& event) {
        if (!pass('[')) return;
        const std::size_t begin = at_ - 1;
        const std::size_t end = content_.find(']', at_);
        lost_ = end == npos || !content_.substr(begin).starts_with("[^");
        if (lost_) return;
        at_ = end + 1;
        event.span = map_.span(begin, at_);
    }

    // Its text follows and moves on; the next address is looked for behind this one.
    void follow_bare(InlineEvent& event) {
        if (event.edge != InlineEdge::open) return;
        const std::string_view start = event.address.substr(0, 4);  // http, www.
        const std::size_t from = std::max(at_, bare_end_);
        for (std::size_t begin = content_.find(start, from); begin != npos; begin = content_.find(start, begin + 1)) {
            const bool may_begin = event.form == BareAddressKind::mail || may_precede(begin);
            const std::size_t end = may_begin ? end_of_spelling(content_, begin, event.address) : npos;
            if (end == npos) continue;
            event.span = map_.span(begin, end);
            bare_end_ = end;
            return;
        }
        // Many failures would cost the square of the text.
        lost_ = ++failures_ > 20;
    }

    [[nodiscard]] bool may_precede(std::size_t begin) const {
        static constexpr ByteSet signs(" \t\r\n*_~(\x01\x02\x03\x04\x05");
        return begin == 0 || signs.contains(content_[begin - 1]);
    }

    void follow_edge(InlineEvent& event) {
        if (event.edge == InlineEdge::close) {
            close_link();
            return;
        }
        const bool link = event.kind == InlineKind::link;
        if (!(link ? pass_any('[', '<') : pass('['))) return;
        open_.push_back({&event, at_ - 1, content_[at_ - 1] == '<'});
    }

    void close_link() {
        if (open_.empty()) return;
        const OpenLink link = open_.back();
        open_.pop_back();
        if (link.pointed) {
            close_pointed(link);
        } else if (pass(']')) {
            const std::size_t close = at_ - 1;
            if (!close_inline(link)) close_reference(link, close);
        }
    }

    void close_pointed(const OpenLink& link) {
        const std::size_t end = content_.find('>', at_);
        lost_ = end == npos;
        if (lost_) return;
        at_ = end + 1;
        link.event->span = map_.span(link.begin + 1, end);
    }

    bool close_inline(const OpenLink& link) {
        if (at_ >= content_.size() || content_[at_] != '(') return false;
        const RawAddress address = find_raw_address(content_, at_ + 1);
        if (address.begin == npos) return false;
        const std::string_view written = content_.substr(address.begin, address.end - address.begin);
        const std::size_t after = end_of_title(address.after);
        if (after == npos || !is_spelling_of(trim(written), link.event->address)) return false;
        at_ = after;
        link.event->span = written.empty() ? map_.span(link.begin, at_) : map_.span(address.begin, address.end);
        return true;
    }

    // Behind the bracket that closes a link whose address ends at `from`; npos when there is none.
    [[nodiscard]] std::size_t end_of_title(std::size_t from) const {
        std::size_t at = content_.find_first_not_of(white, from);
        if (at == npos) return npos;
        if (content_[at] == ')') return at + 1;
        const char close = content_[at] == '(' ? ')' : content_[at];
        if (close != ')' && close != '"' && close != '\'') return npos;
        for (++at; at < content_.size() && content_[at] != close; ++at) {
            if (content_[at] == '\\') ++at;
        }
        if (at >= content_.size()) return npos;
        at = content_.find_first_not_of(white, at + 1);
        return at != npos && content_[at] == ')' ? at + 1 : npos;
    }

    void close_reference(const OpenLink& link, std::size_t close) {
        std::string_view label = content_.substr(link.begin + 1, close - link.begin - 1);
        if (at_ < content_.size() && content_[at_] == '[') {
            const std::size_t end = content_.find_first_of("[]", at_ + 1);
            if (end != npos && content_[end] == ']') {
                if (end > at_ + 1) label = content_.substr(at_ + 1, end - at_ - 1);
                at_ = end + 1;
            }
        }
        const SourceSpan defined = definitions_.find(label, link.event->address);
        link.event->span = defined.file ? defined : map_.span(link.begin, at_);
    }

    std::string_view content_;
    const ContentMap& map_;
    LinkDefinitions& definitions_;
    std::size_t at_ = 0;
    std::size_t bare_end_ = 0;  // of the last bare address
    std::size_t failures_ = 0;
    bool lost_ = false;
    std::vector<OpenLink> open_;
};

}  // namespace

bool has_places(const InlineEvents& events) {
    return std::any_of(events.begin(), events.end(), [](const InlineEvent& event) {
        return event.kind == InlineKind::link || event.kind == InlineKind::image || event.kind == InlineKind::html ||
               event.kind == InlineKind::missing_footnote;
    });
}

void locate_inlines(InlineEvents& events, std::string_view content, const ContentMap& map,
                    LinkDefinitions& definitions) {
    if (map.known()) Locator(content, map, definitions).locate(events);
}

}  // namespace parskats
