#include "content/load_record.hpp"

#include <string_view>

#include "document/document_codes.hpp"
#include "document/parse_json.hpp"

namespace parskats {
namespace {

/// Where a line begins with the marker that version control puts before the first side; npos when none does.
std::size_t find_conflict(std::string_view text) {
    constexpr std::string_view marker = "<<<<<<<";
    if (text.starts_with(marker)) return 0;
    const std::size_t line_end = text.find("\n<<<<<<<");
    return line_end == std::string_view::npos ? line_end : line_end + 1;
}

}  // namespace

std::optional<DocumentNode> load_record(ContentPart& part, const std::string& path, const std::string& command) {
    const SourceFile* const file = part.read_text(path, largest_dataset);
    if (!file) return std::nullopt;
    const std::size_t conflict = find_conflict(file->text());
    if (conflict == std::string_view::npos) return parse_json(*file, part.faults());
    part.faults().report(document_codes::merge_conflict, {file, conflict, 7}, {command});
    return std::nullopt;
}

}  // namespace parskats
