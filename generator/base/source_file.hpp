#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// A place in a text as people count it: both from 1; columns count characters (code points), not bytes.
struct SourcePosition {
    std::size_t line = 1;
    std::size_t column = 1;
    bool operator==(const SourcePosition&) const = default;
};

/// One input file: its path (relative to the site, with slashes) and its bytes. Lives as long as anything that points
/// into it; never copied or moved, so that views and spans into it stay good.
class SourceFile {
public:
    SourceFile(std::string path, std::string text);
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    SourceFile(SourceFile&&) = delete;
    SourceFile& operator=(SourceFile&&) = delete;
    ~SourceFile() = default;

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string_view text() const { return text_; }

    /// Where the byte at `offset` is. An offset past the end means the end.
    [[nodiscard]] SourcePosition position(std::size_t offset) const;
    /// The line (from 1) without its line end; empty when there is no such line.
    [[nodiscard]] std::string_view line(std::size_t number) const;
    /// The byte offset of line `number`, column `column` (both from 1, columns in bytes), clamped to the line.
    [[nodiscard]] std::size_t offset_of(std::size_t number, std::size_t byte_column) const;
    [[nodiscard]] std::size_t line_count() const { return line_starts_.size(); }

private:
    std::string path_;
    std::string text_;
    std::vector<std::size_t> line_starts_;
};

/// A stretch of bytes of a file. `file` is null when a fault has no place.
struct SourceSpan {
    const SourceFile* file = nullptr;
    std::size_t offset = 0;
    std::size_t length = 0;

    [[nodiscard]] SourcePosition begin() const { return file ? file->position(offset) : SourcePosition{}; }
    [[nodiscard]] SourcePosition end() const { return file ? file->position(offset + length) : SourcePosition{}; }
};

}  // namespace parskats
