#include "links/observe/anchors.hpp"

#include <algorithm>

#include "base/percent_encoding.hpp"
#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"

namespace parskats {
namespace {

/// The part of a fragment that names a place; a text fragment (`:~:text=`) only colours words.
std::string_view place_in(std::string_view fragment) {
    return fragment.substr(0, fragment.find(":~:"));
}

/// `#!/news` and `#/news` are addresses of an application, not places of a page.
bool is_route(std::string_view place) {
    return place.starts_with('!') || place.starts_with('/');
}

bool is_there(const HtmlPage& page, std::string_view place) {
    if (place.empty() || lower_ascii(place) == "top") return true;
    const auto has = [&page](const std::string& anchor) {
        return std::binary_search(page.anchors.begin(), page.anchors.end(), anchor);
    };
    // GitHub keeps the ids of what users write apart by a prefix.
    return has(std::string(place)) || has(percent_decode(place)) || has("user-content-" + std::string(place));
}

std::vector<std::string> unseen_anchors(const ObserveCase& seen) {
    std::vector<std::string> unseen;
    if (seen.page() == nullptr || seen.trail.target == nullptr) return unseen;
    for (const std::string& fragment : seen.trail.target->fragments) {
        if (!is_there(*seen.page(), place_in(fragment))) unseen.push_back(fragment);
    }
    return unseen;
}

bool may_hide_anchors(const ObserveCase& seen) {
    return seen.page()->is_scripted || seen.page()->is_read_partly;
}

}  // namespace

std::vector<std::string> missing_anchors(const ObserveCase& seen) {
    std::vector<std::string> missing = unseen_anchors(seen);
    if (missing.empty() || may_hide_anchors(seen)) return {};
    std::erase_if(missing, [](const std::string& fragment) { return is_route(fragment); });
    return missing;
}

bool has_unknown_anchors(const ObserveCase& seen) {
    return !unseen_anchors(seen).empty() && missing_anchors(seen).empty();
}

}  // namespace parskats
