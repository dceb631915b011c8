#include "links/observe/plain_words.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/fold_case.hpp"
#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/inspect/code_points.hpp"

namespace parskats {
namespace {

bool is_word_character(char32_t c) {
    return c < 0x80
               ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               : u_isalnum(static_cast<UChar32>(c)) != 0 || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

/// Words that any address or title may have.
bool says_nothing(std::string_view word) {
    static constexpr std::array<std::string_view, 14> common{"html",   "index", "page", "pages", "lapa",
                                                             "home",   "news",  "www",  "http",  "https",
                                                             "jaunum", "lapas", "with", "from"};
    return std::find(common.begin(), common.end(), word) != common.end();
}

}  // namespace

std::string plain_words(std::string_view text) {
    std::string spaced;
    spaced.reserve(text.size() + 2);
    bool in_word = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        const bool belongs = c != 0xFFFD && is_word_character(c);
        if (belongs && !in_word) spaced += ' ';
        if (belongs) spaced += text.substr(begin, at - begin);
        in_word = belongs;
    }
    if (spaced.empty()) return spaced;
    spaced += ' ';
    return fold_case(spaced);
}

bool has_phrase(std::string_view words, std::string_view phrase) {
    for (std::size_t at = words.find(phrase); at != std::string_view::npos; at = words.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        if (at > 0 && words[at - 1] == ' ' && end < words.size() && words[end] == ' ') return true;
    }
    return false;
}

std::vector<std::string> telling_stems(std::string_view text) {
    std::vector<std::string> stems;
    const std::string slug = slugify(clean_text(text));
    for (const std::string_view word : split(slug, '-')) {
        const bool has_letter = word.find_first_not_of("0123456789") != std::string_view::npos;
        if (word.size() < 4 || !has_letter) continue;
        std::string stem(word.substr(0, 6));
        if (!says_nothing(stem)) stems.push_back(std::move(stem));
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

bool are_related(std::string_view one, std::string_view other) {
    const auto left = telling_stems(one);
    const auto right = telling_stems(other);
    return std::any_of(left.begin(), left.end(), [&right](const std::string& stem) {
        return std::binary_search(right.begin(), right.end(), stem);
    });
}

}  // namespace parskats
