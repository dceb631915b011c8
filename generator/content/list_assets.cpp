#include "content/list_assets.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "content/content_names.hpp"
#include "document/document_codes.hpp"
#include "document/document_limits.hpp"

namespace parskats {
namespace {

struct Folder {
    std::string path;  ///< relative to assets/, with a slash at its end; empty for itself
    std::size_t depth = 0;
};

void check_name(ContentPart& part, const std::string& path, const std::string& name) {
    if (is_asset_name(name)) return;
    report_path(part.faults(), document_codes::bad_asset_name, "assets/" + path, {printable_name(name)});
}

}  // namespace

std::vector<std::string> list_assets(ContentPart& part) {
    std::vector<std::string> paths;
    std::vector<Folder> waiting{{"", 0}};
    while (!waiting.empty()) {
        const Folder folder = std::move(waiting.back());
        waiting.pop_back();
        const std::string below = folder.path.empty() ? "" : '/' + folder.path.substr(0, folder.path.size() - 1);
        const Listing listing = part.list("assets" + below);
        for (const std::string& name : listing.files) {
            paths.push_back(folder.path + name);
            check_name(part, paths.back(), name);
        }
        for (const std::string& name : listing.folders) {
            const std::string path = folder.path + name;
            check_name(part, path, name);
            // No tree is so deep by intent; links among its folders can make one that never ends.
            if (folder.depth < max_document_depth) {
                waiting.push_back({path + '/', folder.depth + 1});
            } else {
                report_path(part.faults(), document_codes::nested_too_deep, "assets/" + path,
                            {std::to_string(max_document_depth)});
            }
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

}  // namespace parskats
