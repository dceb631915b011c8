#include "markdown/html_buffer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "markdown/shielded_body.hpp"

namespace parskats {
namespace {

// Bytes that cannot be copied as they are: the signs of HTML, and control characters, which are shields or nothing.
constexpr std::array<bool, 256> special_bytes = [] {
    std::array<bool, 256> special{};
    for (std::size_t byte = 0; byte < 0x20; ++byte) special[byte] = byte != '\t' && byte != '\n' && byte != '\r';
    special['&'] = special['<'] = special['>'] = special['"'] = special[0x7F] = true;
    return special;
}();

bool is_special(char c) {
    return special_bytes[static_cast<unsigned char>(c)];
}

}  // namespace

void HtmlBuffer::append_escaped(std::string_view text, bool drop_backslash) {
    const auto* at = text.begin();
    while (at != text.end()) {
        const auto* next = std::find_if(at, text.end(), is_special);
        html_.append(at, next);
        if (next == text.end()) return;
        switch (*next) {
            case '&': html_ += "&amp;"; break;
            case '<': html_ += "&lt;"; break;
            case '>': html_ += "&gt;"; break;
            case '"': html_ += "&quot;"; break;
            default:
                if (*next == static_cast<char>(Shield::escaped_tilde) && drop_backslash && html_.ends_with('\\'))
                    html_.pop_back();
                if (const char sign = shielded_sign(*next)) html_ += sign;
        }
        at = next + 1;
    }
}

void HtmlBuffer::text(std::string_view shielded) {
    append_escaped(shielded, true);
}

void HtmlBuffer::code(std::string_view shielded) {
    append_escaped(shielded, false);
}

void HtmlBuffer::truncate(std::size_t size) {
    html_.resize(size);
    while (!holes_.empty() && holes_.back().offset >= size) holes_.pop_back();
    while (!id_places_.empty() && id_places_.back() >= size) id_places_.pop_back();
}

void HtmlBuffer::insert_later(std::size_t offset, HtmlBuffer inserted) {
    insertions_.push_back({offset, std::move(inserted)});
}

// Copies html_[begin, end) with the holes and ids that stand in it; those at `end` belong to what follows.
void HtmlBuffer::append_part(CompiledMarkdown& compiled, std::size_t begin, std::size_t end, std::size_t& hole,
                             std::size_t& id) const {
    const std::size_t base = compiled.html.size();
    for (; hole < holes_.size() && holes_[hole].offset < end; ++hole) {
        compiled.holes.push_back({holes_[hole].offset - begin + base, holes_[hole].kind, holes_[hole].index});
    }
    for (; id < id_places_.size() && id_places_[id] < end; ++id)
        compiled.id_places.push_back(id_places_[id] - begin + base);
    compiled.html.append(html_, begin, end - begin);
}

void HtmlBuffer::append_whole(CompiledMarkdown& compiled) const {
    std::size_t hole = 0;
    std::size_t id = 0;
    append_part(compiled, 0, html_.size() + 1, hole, id);
}

void HtmlBuffer::finish(CompiledMarkdown& compiled) && {
    std::stable_sort(insertions_.begin(), insertions_.end(),
                     [](const Insertion& a, const Insertion& b) { return a.offset < b.offset; });
    std::size_t hole = 0;
    std::size_t id = 0;
    std::size_t done = 0;
    auto heading = compiled.headings.begin();
    const auto shift_headings = [&](std::size_t end) {
        for (; heading != compiled.headings.end() && heading->html_begin < end; ++heading) {
            heading->html_begin += compiled.html.size() - done;
        }
    };
    for (Insertion& insertion : insertions_) {
        shift_headings(insertion.offset);
        append_part(compiled, done, insertion.offset, hole, id);
        insertion.html.append_whole(compiled);
        done = insertion.offset;
    }
    shift_headings(html_.size());
    append_part(compiled, done, html_.size() + 1, hole, id);
}

}  // namespace parskats
