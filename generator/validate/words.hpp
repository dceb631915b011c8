#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// A word of a text: its letters and digits.
struct Word {
    std::string stem;        ///< small letters without the ending, so that inflected forms of a word are equal
    std::size_t offset = 0;  ///< in the text
    std::size_t length = 0;
    bool follows = false;  ///< nothing but spaces between it and the word before
};

/// The words of a text, without those inside “…”: titles and quotations are somebody else's. A quotation ends with its
/// paragraph.
[[nodiscard]] std::vector<Word> own_words(std::string_view text);

/// `word` in small letters without its last vowels and the `s` or `m` among them: ministrija, ministrijas, ministrijām
/// → ministrij. At least three bytes stay.
[[nodiscard]] std::string stem_of(std::string_view word);

}  // namespace parskats
