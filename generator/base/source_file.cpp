#include "base/source_file.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace parskats {

SourceFile::SourceFile(std::string path, std::string text) : path_(std::move(path)), text_(std::move(text)) {
    line_starts_.push_back(0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
        line_starts_.push_back(at + 1);
    }
}

SourcePosition SourceFile::position(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    const auto index = static_cast<std::size_t>(after - line_starts_.begin()) - 1;
    const std::string_view before = text().substr(line_starts_[index], offset - line_starts_[index]);
    return {index + 1, count_characters(before) + 1};
}

std::string_view SourceFile::line(std::size_t number) const {
    if (number == 0 || number > line_starts_.size()) return {};
    const std::size_t begin = line_starts_[number - 1];
    std::size_t end = number < line_starts_.size() ? line_starts_[number] - 1 : text_.size();
    if (end > begin && text_[end - 1] == '\r') --end;
    return text().substr(begin, end - begin);
}

std::size_t SourceFile::offset_of(std::size_t number, std::size_t byte_column) const {
    if (number == 0) return 0;
    if (number > line_starts_.size()) return text_.size();
    const std::size_t limit = number < line_starts_.size() ? line_starts_[number] - 1 : text_.size();
    const std::size_t column = byte_column == 0 ? 0 : byte_column - 1;
    return std::min(line_starts_[number - 1] + column, limit);
}

}  // namespace parskats
