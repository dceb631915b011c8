#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"
#include "links/fix/fix_links.hpp"

namespace parskats {
namespace {

constexpr std::size_t context = 3;

/// Lines from `first` to `last` (from 1) of which some changed.
struct Hunk {
    std::size_t first = 1;
    std::size_t last = 1;
    std::vector<std::size_t> changed;
};

/// An address never holds a line end: lines keep their numbers.
std::vector<Hunk> hunks_of(const FileFix& fix, std::size_t line_count) {
    std::vector<Hunk> hunks;
    for (const TextEdit& edit : fix.edits) {
        const std::size_t line = fix.file->position(edit.offset).line;
        const std::size_t first = line > context ? line - context : 1;
        const std::size_t last = std::min(line + context, line_count);
        if (hunks.empty() || first > hunks.back().last + 1) hunks.push_back({first, last, {}});
        hunks.back().last = std::max(hunks.back().last, last);
        auto& changed = hunks.back().changed;
        if (changed.empty() || changed.back() != line) changed.push_back(line);
    }
    return hunks;
}

void add_line(std::string& out, char sign, const SourceFile& file, std::size_t number) {
    const std::string_view line = file.line(number);
    out += sign;
    out += line;
    out += '\n';
    if (file.offset_of(number, 1) + line.size() == file.text().size()) out += "\\ No newline at end of file\n";
}

void add_lines(std::string& out, const Hunk& hunk, const SourceFile& before, const SourceFile& after) {
    auto changed = hunk.changed.begin();
    for (std::size_t number = hunk.first; number <= hunk.last;) {
        if (changed == hunk.changed.end() || *changed != number) {
            add_line(out, ' ', before, number++);
            continue;
        }
        const std::size_t first = number;
        while (changed != hunk.changed.end() && *changed == number) ++changed, ++number;
        for (std::size_t at = first; at < number; ++at) add_line(out, '-', before, at);
        for (std::size_t at = first; at < number; ++at) add_line(out, '+', after, at);
    }
}

}  // namespace

std::string patch_of(const FixPlan& plan) {
    std::string out;
    for (const FileFix& fix : plan.files) {
        const SourceFile after(fix.file->path(), fix.text);
        // What follows the last line end is no line.
        const std::size_t lines = fix.file->line_count() - (fix.file->text().ends_with('\n') ? 1U : 0U);
        out.append("--- a/").append(fix.file->path()).append("\n+++ b/").append(fix.file->path()).append("\n");
        for (const Hunk& hunk : hunks_of(fix, lines)) {
            const std::string range = std::to_string(hunk.first) + ',' + std::to_string(hunk.last - hunk.first + 1);
            out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
            add_lines(out, hunk, *fix.file, after);
        }
    }
    return out;
}

}  // namespace parskats
