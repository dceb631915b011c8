#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace parskats {

/// Bytes that stand in for signs which cmark would take as markup but GFM would not, or whose escaping it would forget:
/// `*`, `_` and `~` inside bare web addresses, an escaped `~`, and the `^` of an escaped `[^`. A text of ours has no
/// such bytes of its own, so putting the signs back is exact, in code as well.
enum class Shield : char { underscore = 1, asterisk = 2, tilde = 3, escaped_tilde = 4, caret = 5 };

/// The sign that stood where `byte` stands now; 0 when `byte` is no shield.
[[nodiscard]] char shielded_sign(char byte);
/// A text, title or address out of cmark's tree as the author meant it: signs put back, an escaped `~` without its
/// backslash, other control characters left out.
[[nodiscard]] std::string unshield(std::string_view text);

/// The same for code and raw HTML, where a backslash is a backslash.
[[nodiscard]] std::string unshield_verbatim(std::string_view text);

/// Appends one byte of such a text, as the two above do.
void append_unshielded(std::string& out, char byte, bool keeps_backslash);

/// A Markdown body as cmark gets it. Every byte stands where it stood in the file, so that places carry over.
class ShieldedBody {
public:
    /// Control characters, a line nested too deep, a table that would explode and a paragraph of nothing but brackets
    /// go to `faults`; with one of the last three the body is not `good` and must not be parsed.
    ShieldedBody(const SourceFile& file, std::size_t body_begin, Diagnostics& faults);

    [[nodiscard]] bool good() const { return good_; }
    [[nodiscard]] std::string_view text() const { return copied_ ? std::string_view(copy_) : original_; }
    [[nodiscard]] const SourceFile& file() const { return *file_; }
    /// The span in the file of `length` bytes at `offset` of the body.
    [[nodiscard]] SourceSpan span(std::size_t offset, std::size_t length) const {
        return {file_, begin_ + offset, length};
    }
    /// Line `number` (from 1, in the body) without its end; empty when there is none.
    [[nodiscard]] std::string_view line(std::size_t number) const;
    [[nodiscard]] std::size_t line_offset(std::size_t number) const;
    [[nodiscard]] std::size_t line_count() const { return line_starts_.size(); }
    /// The lines from `first` to `last` as one span, without white space around.
    [[nodiscard]] SourceSpan lines_span(std::size_t first, std::size_t last) const;

private:
    void find_lines();
    void replace_control_character(std::size_t at, Diagnostics& faults);
    void shield(Diagnostics& faults);
    void put(std::size_t at, Shield shield);
    std::size_t shield_web_address(std::size_t begin, Diagnostics& faults);

    const SourceFile* file_;
    std::size_t begin_;
    std::string_view original_;
    std::string copy_;
    bool copied_ = false;
    bool good_ = true;
    std::vector<std::size_t> line_starts_;
};

}  // namespace parskats
