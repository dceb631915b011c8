#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"
#include "markdown/compiled_markdown.hpp"

namespace parskats {

/// The signs inside numbers of a language: `512 294,47` has a no-break space between thousands and a comma before
/// decimals.
struct NumberSigns {
    std::string group;
    std::string decimal;
};

[[nodiscard]] NumberSigns number_signs(std::string_view locale);

/// The words of a Markdown text as it is written, at their own byte offsets: addresses of links, bare addresses and
/// labels of footnotes are spaces.
struct Prose {
    const SourceFile* file = nullptr;
    std::size_t begin = 0;  ///< where `text` begins in the file
    std::string text;
    std::vector<SourceSpan> checked;  ///< texts of `figure:` links
};

[[nodiscard]] Prose read_prose(const SourceFile& file, std::size_t begin, std::size_t end);

/// A row of digits of a text.
struct DigitRun {
    std::string digits;      ///< without group signs and leading zeros
    std::size_t offset = 0;  ///< in the text
    std::size_t length = 0;
};

/// Every row of digits. Groups of thousands are one row, what stands before and behind a decimal sign (or a full
/// stop: 1.10) two, so that the same number gives the same rows in every language.
[[nodiscard]] std::vector<DigitRun> digit_runs(std::string_view text, const NumberSigns& signs);

/// A heading's part of a body, up to the next heading; the first part comes before any. Offsets in the file.
struct BodyPart {
    const Heading* heading = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
};

[[nodiscard]] std::vector<BodyPart> body_parts(const CompiledMarkdown& body, const SourceFile& file);

}  // namespace parskats
