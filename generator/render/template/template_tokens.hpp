#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/source_file.hpp"

namespace parskats {

enum class TokenKind {
    text,         ///< copied as it is
    escaped,      ///< {{name}}
    unescaped,    ///< {{{name}}}, {{&name}}
    section,      ///< {{#name}}
    inverted,     ///< {{^name}}
    section_end,  ///< {{/name}}
    partial,      ///< {{>name}}
    message,      ///< {{t:key}}
};

/// A piece of a template. Views and span point into its file.
struct TemplateToken {
    TokenKind kind = TokenKind::text;
    std::string_view text;  ///< of text: the characters; else the name or key
    SourceSpan span;        ///< the whole tag
    bool alone = false;     ///< the tag stood on a line of its own, which then leaves nothing behind
};

/// Splits a template into its pieces; nothing when it has faults. Sections are balanced within the file. Comments are
/// dropped, and lines that have nothing but section tags, partials and comments are dropped around them.
[[nodiscard]] std::optional<std::vector<TemplateToken>> tokenize_template(const SourceFile& file, Diagnostics& faults);

}  // namespace parskats
