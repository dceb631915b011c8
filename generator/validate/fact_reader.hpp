#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "model/date.hpp"
#include "model/language.hpp"
#include "model/site.hpp"

namespace parskats {

/// A key that a mapping may, or must, have.
struct FactKey {
    std::string_view name;
    bool required = false;
};

/// A word of a facts file with its place (without quotes).
struct PlacedText {
    std::string text;
    SourceSpan span;
};

enum class DatePrecision { day, any };  ///< any: a year or a month will do

/// The bytes of a scalar's word without its quotes; the whole value where it was written with escapes.
[[nodiscard]] SourceSpan word_span(const DocumentNode& node);
/// The part of a scalar from character offset `begin` (bytes of `node.text`), `length` bytes long.
[[nodiscard]] SourceSpan part_span(const DocumentNode& node, std::size_t begin, std::size_t length);
/// A member's key with its place, without quotes.
[[nodiscard]] PlacedText placed_key(const DocumentMember& member);
/// How a value is quoted in a message: `"text"`, `42`, `[…]`, `{…}`; long ones are cut.
[[nodiscard]] std::string describe_value(const DocumentNode& node);

/// Reads values of a facts file as what they must be, and reports what they are not. Each reader takes a value that may
/// be absent (null: the key is not there, which `is_mapping` has reported if it had to be) and then returns an empty
/// result.
class FactReader {
public:
    /// Both must outlive the reader.
    FactReader(const std::vector<SiteLanguage>& languages, Diagnostics& faults)
        : languages_(languages), faults_(faults) {}

    /// Whether `node` is a mapping. Reports keys that are not in `keys` and required ones that are missing.
    bool is_mapping(const DocumentNode& node, std::span<const FactKey> keys) const;
    /// The items of a list, nothing for anything else.
    [[nodiscard]] std::span<const DocumentNode> list(const DocumentNode* node) const;

    [[nodiscard]] std::string text(const DocumentNode* node) const;
    /// A text that may be empty (""), or null: nothing.
    [[nodiscard]] std::optional<std::string> text_or_null(const DocumentNode* node) const;
    /// A text, or a number as it is spelled: `1.10`.
    [[nodiscard]] std::optional<PlacedText> word(const DocumentNode* node) const;
    /// A list of words, each only once.
    [[nodiscard]] std::vector<PlacedText> words(const DocumentNode* node) const;
    [[nodiscard]] std::string id(const DocumentNode* node) const;
    /// A full http(s) address.
    [[nodiscard]] std::string address(const DocumentNode* node) const;
    [[nodiscard]] std::optional<Date> date(const DocumentNode* node, DatePrecision precision) const;
    [[nodiscard]] std::optional<int> integer(const DocumentNode* node, int least, int most) const;
    [[nodiscard]] bool boolean(const DocumentNode* node, bool fallback) const;
    /// `{lv: …, en: …}`. The source language is required; another that is missing is a warning.
    [[nodiscard]] Text localized(const DocumentNode* node) const;
    /// The members of a mapping whose keys are ids of the editor's choice (institutions, row labels).
    [[nodiscard]] std::span<const DocumentMember> members(const DocumentNode* node) const;

    /// One of `words`, by its name from `to_word`; `fallback` when it is none.
    template <class Word, std::size_t Count>
    [[nodiscard]] Word choice(const DocumentNode* node, const std::array<Word, Count>& words, Word fallback) const {
        std::array<std::string_view, Count> names;
        for (std::size_t i = 0; i < Count; ++i) names[i] = to_word(words[i]);
        const auto index = find_word(node, names);
        return index ? words[*index] : fallback;
    }

    /// Index of the language with this code; reports an unknown one at `span`.
    [[nodiscard]] std::optional<LanguageIndex> language(std::string_view code, SourceSpan span) const;
    /// `text` is fit to be shown: not empty, no blank of a template. Reports at `node`.
    bool is_filled(const DocumentNode& node) const;

    [[nodiscard]] std::size_t language_count() const { return languages_.size(); }
    [[nodiscard]] const std::vector<SiteLanguage>& languages() const { return languages_; }
    [[nodiscard]] Diagnostics& faults() const { return faults_; }

private:
    [[nodiscard]] std::optional<std::size_t> find_word(const DocumentNode* node,
                                                       std::span<const std::string_view> names) const;
    void report_missing_languages(const DocumentNode& node, const std::vector<bool>& seen) const;

    const std::vector<SiteLanguage>& languages_;
    Diagnostics& faults_;
};

}  // namespace parskats
