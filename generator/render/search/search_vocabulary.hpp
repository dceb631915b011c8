#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// The words of many texts, each once, and what stands between them, so that a text becomes a row of numbers. First
/// `count` all texts, then `number`, then `encode` them. A single space between two words is not counted: it is
/// understood.
class SearchVocabulary {
public:
    /// Notes the words of `line` (see `one_line`).
    void count(std::string_view line);
    /// Numbers the words, the most frequent first.
    void number();
    /// A counted line in printable ASCII without quotes and backslashes: frequent words take one character, most take
    /// two. The search script holds the other half.
    [[nodiscard]] std::string encode(std::string_view line) const;
    /// All words in the order of their numbers.
    [[nodiscard]] const std::vector<std::string_view>& words() const { return words_; }

private:
    std::map<std::string, std::size_t, std::less<>> numbers_;  ///< how often, then which number
    std::vector<std::string_view> words_;
};

}  // namespace parskats
