#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "model/site.hpp"

namespace parskats {

/// A part of a text that is translated as one: the front matter, what stands before the first `##`, each `##` with what
/// is below it.
struct TextSection {
    std::string key;     ///< `front matter`, `opening`, `#id-of-the-heading`
    std::string title;   ///< for people
    std::string digest;  ///< of its words; spaces and line breaks do not count
    SourceSpan span;     ///< its first line
};

/// The sections of a text, in order. An opening without words is none.
[[nodiscard]] std::vector<TextSection> text_sections(const PageText& text);

/// What `content/translations.lock.json` says: by translation (its path below `content/`), by key of the source's
/// section, the digest of the source that it was translated from.
struct TranslationRecord {
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> files;
};

inline constexpr std::string_view translation_record_path = "content/translations.lock.json";
inline constexpr std::string_view translation_record_schema = "parskats-translations/1";

[[nodiscard]] TranslationRecord read_translation_record(const DocumentNode& root, Diagnostics& faults);
/// The file's bytes: sorted, a section a line.
[[nodiscard]] std::string write_translation_record(const TranslationRecord& record);
/// A file's name in the record: `pages/about/en.md`.
[[nodiscard]] std::string record_name(const SourceFile& file);

/// A translation beside its source.
struct TranslationState {
    const SourceFile* file = nullptr;
    bool is_recorded = false;
    std::vector<TextSection> source;
    std::vector<std::pair<std::size_t, SourceSpan>> behind;  ///< index in `source`, and the place in the translation
};

/// Every translation of the site, in the order of `for_each_text`.
[[nodiscard]] std::vector<TranslationState> translation_states(const Site& site, const TranslationRecord& record);

}  // namespace parskats
