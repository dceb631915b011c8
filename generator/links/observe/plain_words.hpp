#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// `text` as words without capitals and punctuation, one space before, between and behind them, so that a phrase is
/// found by ` phrase `. Needs valid UTF-8, but for its last character. Empty when there is no word.
[[nodiscard]] std::string plain_words(std::string_view text);

/// Whether the phrase (as `plain_words` writes it, without the outer spaces) stands in `words`.
[[nodiscard]] bool has_phrase(std::string_view words, std::string_view phrase);

/// The words of a text that tell what it is about, as ASCII stems of at most six letters: those of four letters and
/// more, sorted, unique. An address's path gives the words of its slug.
[[nodiscard]] std::vector<std::string> telling_stems(std::string_view text);

/// Whether two texts share a telling word.
[[nodiscard]] bool are_related(std::string_view one, std::string_view other);

}  // namespace parskats
