#include "links/fix/read_again.hpp"

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

#include "document/front_matter.hpp"
#include "document/parse_json.hpp"
#include "document/parse_yaml.hpp"
#include "links/collect/collect_links.hpp"
#include "markdown/compile_markdown.hpp"

namespace parskats {
namespace {

/// A site of this one file. Which file of a site it is matters for site.yaml alone.
bool read_into(RawSite& site, const SourceFile& file) {
    Diagnostics faults;
    if (file.path().ends_with(".md")) {
        auto front = parse_front_matter(file, faults);
        if (!front) return false;
        // Whether HTML may stand in a text does not change its addresses.
        CompiledMarkdown body = compile_markdown(file, front->body_begin, MarkdownOptions{true}, faults);
        RawEntry entry;
        entry.pages.push_back({"", std::move(front->fields), std::move(body), &file});
        site.pages.push_back(std::move(entry));
    } else if (file.path().ends_with(".json")) {
        auto root = parse_json(file, faults);
        if (!root) return false;
        site.datasets.push_back({"", std::move(*root), &file});
    } else {
        auto root = parse_yaml(file, 0, file.text().size(), faults);
        if (!root) return false;
        (file.path().ends_with("/site.yaml") ? site.config : site.resources) = std::move(root);
    }
    return !faults.has_errors();
}

}  // namespace

std::optional<std::vector<PlacedAddress>> read_addresses(const std::string& path, std::string text) {
    RawSite site;
    site.files.push_back(std::make_unique<SourceFile>(path, std::move(text)));
    if (!read_into(site, *site.files.front())) return std::nullopt;
    std::vector<PlacedAddress> placed;
    for (const LinkTarget& target : collect_links(site)) {
        for (const LinkOccurrence& each : target.occurrences) {
            placed.push_back({each.span.offset, each.span.length, each.address});
        }
    }
    std::sort(placed.begin(), placed.end(), [](const PlacedAddress& a, const PlacedAddress& b) {
        return std::tie(a.offset, a.length, a.address) < std::tie(b.offset, b.length, b.address);
    });
    return placed;
}

}  // namespace parskats
