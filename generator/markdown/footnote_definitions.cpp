#include "markdown/footnote_definitions.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "markdown/link_definitions.hpp"
#include "markdown/markdown_codes.hpp"

namespace parskats {
namespace {

// The name of the footnote that the line would define, or nothing: `[^name]:` behind marks of quotes and lists.
std::string_view defined_name(std::string_view line) {
    const std::size_t open = line.find_first_not_of(" \t>-*+.)0123456789");
    if (open == std::string_view::npos || !line.substr(open).starts_with("[^")) return {};
    const std::size_t end = line.find_first_of("] \t", open);
    if (end == std::string_view::npos || !line.substr(end).starts_with("]:")) return {};
    return line.substr(open + 2, end - open - 2);
}

bool is_within(const std::vector<BlockLines>& sorted, std::size_t line) {
    const auto after =
        std::upper_bound(sorted.begin(), sorted.end(), line,
                         [](std::size_t number, const BlockLines& block) { return number < block.first; });
    return after != sorted.begin() && std::prev(after)->last >= line;
}

}  // namespace

void check_footnotes(const ShieldedBody& body, std::vector<std::size_t> used, std::vector<BlockLines> written,
                     Diagnostics& faults) {
    if (body.text().find("[^") == std::string_view::npos) return;
    std::sort(used.begin(), used.end());
    std::sort(written.begin(), written.end(),
              [](const BlockLines& a, const BlockLines& b) { return a.first < b.first; });
    std::map<std::string, SourceSpan> seen;
    for (std::size_t number = 1; number <= body.line_count(); ++number) {
        const std::string_view name = defined_name(body.line(number));
        const bool is_used = std::binary_search(used.begin(), used.end(), number);
        if (name.empty() || (!is_used && is_within(written, number))) continue;
        const std::size_t column = static_cast<std::size_t>(name.data() - body.line(number).data());
        const SourceSpan span = body.span(body.line_offset(number) + column, name.size());
        const auto [first, is_new] = seen.emplace(fold_label(name), span);
        if (!is_new) {
            faults.report({&markdown_codes::duplicate_footnote, span, {unshield(name)}, {}, {}, {first->second}});
        } else if (!is_used) {
            faults.report(markdown_codes::unused_footnote, span, {unshield(name)});
        }
    }
}

}  // namespace parskats
