#pragma once

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "markdown/compile_markdown.hpp"

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
    static String convert(const std::vector<std::string>& lines) {
        std::string all;
        for (const std::string& line : lines) all += "\n    " + line;
        return all.c_str();
    }
};
}  // namespace doctest

namespace parskats::markdown_test {

/// A compiled text together with all that its spans point into.
struct Compiled {
    std::unique_ptr<SourceFile> file;
    CompiledMarkdown markdown;
    Diagnostics faults;

    /// The HTML with its holes shown: `{a 0}` attributes, `{> 0}` suffix, `{figure 0}`, `{notes}`, `{back 1}`, `{ref
    /// 1}`, `{done}`, `{open}`.
    [[nodiscard]] std::string html() const;
    /// Each fault as `3:14 P201 text under the caret`.
    [[nodiscard]] std::vector<std::string> fault_lines() const;
    /// Each reference as `3:14 source of its address → target`.
    [[nodiscard]] std::vector<std::string> reference_lines() const;
    [[nodiscard]] std::string source(const SourceSpan& span) const;
};

[[nodiscard]] Compiled compile(std::string text, const MarkdownOptions& options = {}, std::size_t body_begin = 0);

/// The HTML of a text that must be without fault.
[[nodiscard]] std::string html_of(std::string text);

/// The same, without the newline at the end.
[[nodiscard]] std::string inline_html_of(std::string text);

}  // namespace parskats::markdown_test
