#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "markdown/inline_events.hpp"

namespace parskats {
namespace {

enum class Neighbour { space, punctuation, other };

Neighbour neighbour_of(UChar32 c) {
    if (c < 0 || u_isUWhiteSpace(c)) return Neighbour::space;
    const bool ascii_sign = c < 0x80 && !u_isalnum(c) && c > 0x20;
    return ascii_sign || u_ispunct(c) ? Neighbour::punctuation : Neighbour::other;
}

UChar32 first_character(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    std::int32_t at = 0;
    UChar32 c = -1;
    U8_NEXT(bytes, at, size, c);
    return c;
}

UChar32 last_character(std::string_view text) {
    std::size_t begin = text.empty() ? 0 : text.size() - 1;
    while (begin > 0 && text.size() - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return first_character(text.substr(begin));
}

bool is_break(InlineKind kind) {
    return kind == InlineKind::soft_break || kind == InlineKind::hard_break;
}

// What stands beside a text's edge: markup begins and ends with a sign, a line's edge counts as a space.
Neighbour beyond(const InlineEvents& events, std::size_t at, bool before) {
    if (before ? at == 0 : at + 1 == events.size()) return Neighbour::space;
    const InlineEvent& next = events[before ? at - 1 : at + 1];
    if (is_break(next.kind)) return Neighbour::space;
    if (next.kind != InlineKind::text || next.text.empty()) return Neighbour::punctuation;
    return neighbour_of(before ? last_character(next.text) : first_character(next.text));
}

struct Run {
    std::size_t event = 0;   // of the text
    std::size_t offset = 0;  // in it
    bool can_open = false;
    bool can_close = false;
};

Run run_at(const InlineEvents& events, std::size_t event, std::size_t offset) {
    const std::string_view text = events[event].text;
    const std::size_t end = offset + 2;
    const Neighbour before =
        offset > 0 ? neighbour_of(last_character(text.substr(0, offset))) : beyond(events, event, true);
    const Neighbour after =
        end < text.size() ? neighbour_of(first_character(text.substr(end))) : beyond(events, event, false);
    Run run{event, offset, false, false};
    run.can_open = after != Neighbour::space && (after != Neighbour::punctuation || before != Neighbour::other);
    run.can_close = before != Neighbour::space && (before != Neighbour::punctuation || after != Neighbour::other);
    return run;
}

struct Mark {
    std::size_t event = 0;
    std::size_t offset = 0;
    InlineEdge edge = InlineEdge::open;
};

// Finds the `~~` that belong together. Each container (emphasis, link, image) has openers of its own.
class Matcher {
public:
    explicit Matcher(const InlineEvents& events) : events_(events) {}

    std::vector<std::vector<Mark>> match() {
        marks_.resize(events_.size());
        openers_.emplace_back();
        for (std::size_t at = 0; at < events_.size(); ++at) {
            const InlineEvent& event = events_[at];
            if (event.edge == InlineEdge::open) openers_.emplace_back();
            if (event.edge == InlineEdge::close && openers_.size() > 1) openers_.pop_back();
            if (event.kind == InlineKind::text) read_text(at);
        }
        return std::move(marks_);
    }

private:
    void read_text(std::size_t event) {
        const std::string_view text = events_[event].text;
        for (std::size_t at = text.find('~'); at != std::string_view::npos; at = text.find('~', at)) {
            const std::size_t end = std::min(text.find_first_not_of('~', at), text.size());
            if (end - at == 2) read_run(run_at(events_, event, at));
            at = end;
        }
    }

    void read_run(const Run& run) {
        std::vector<Run>& openers = openers_.back();
        if (run.can_close && !openers.empty()) {
            const Run opener = openers.back();
            openers.pop_back();
            marks_[opener.event].push_back({opener.event, opener.offset, InlineEdge::open});
            marks_[run.event].push_back({run.event, run.offset, InlineEdge::close});
        } else if (run.can_open) {
            openers.push_back(run);
        }
    }

    const InlineEvents& events_;
    std::vector<std::vector<Run>> openers_;
    std::vector<std::vector<Mark>> marks_;
};

void append_split(InlineEvents& out, const InlineEvent& event, std::vector<Mark>& marks) {
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.offset < b.offset; });
    std::size_t done = 0;
    const auto append_text = [&](std::size_t until) {
        if (until <= done) return;
        InlineEvent part = event;
        part.text = event.text.substr(done, until - done);
        out.push_back(part);
    };
    for (const Mark& mark : marks) {
        append_text(mark.offset);
        InlineEvent edge;
        edge.kind = InlineKind::deleted;
        edge.edge = mark.edge;
        out.push_back(edge);
        done = mark.offset + 2;
    }
    append_text(event.text.size());
}

bool has_tildes(const InlineEvents& events) {
    return std::any_of(events.begin(), events.end(), [](const InlineEvent& event) {
        return event.kind == InlineKind::text && event.text.find("~~") != std::string_view::npos;
    });
}

}  // namespace

InlineEvents mark_deleted_text(InlineEvents events) {
    if (!has_tildes(events)) return events;
    std::vector<std::vector<Mark>> marks = Matcher(events).match();
    InlineEvents out;
    out.reserve(events.size() + 8);
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (marks[at].empty()) {
            out.push_back(events[at]);
        } else {
            append_split(out, events[at], marks[at]);
        }
    }
    return out;
}

}  // namespace parskats
