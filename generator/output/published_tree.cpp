#include "output/published_tree.hpp"

#include <algorithm>
#include <cerrno>

#include "output/disk_tasks.hpp"
#include "output/manifest.hpp"
#include "output/output_paths.hpp"

namespace parskats {
namespace {

template <class Paths, class Path>
bool contains(const Paths& sorted, const Path& path) {
    return std::binary_search(sorted.begin(), sorted.end(), path);
}

/// What the tree's manifest lists; nothing when it has none, or somebody else's.
Result<std::vector<std::string>> manifest_of(FileSystem& disk, const std::string& root) {
    const std::string path = root + '/' + std::string(manifest_path);
    const auto status = disk.status(path);
    if (!status) return tl::unexpected(status.error());
    if (!*status || (*status)->kind != EntryKind::file) return std::vector<std::string>();
    const auto text = disk.read(path);
    if (!text) return tl::unexpected(text.error());
    return read_manifest_paths(*text).value_or(std::vector<std::string>());
}

std::vector<std::string_view> views_of(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

/// Walks one tree, sorting its entries into the lists of `PublishedTree`.
class Scan {
public:
    Scan(FileSystem& disk, const std::string& root, const std::vector<std::string>& listed,
         const std::vector<std::string>& new_folders)
        : disk_(disk),
          root_(root),
          listed_(listed),
          listed_folders_(folders_of(views_of(listed))),
          new_folders_(new_folders) {}

    Result<PublishedTree> run() {
        tree_.exists = true;
        if (auto walked = walk(""); !walked) return tl::unexpected(walked.error());
        std::sort(tree_.own.begin(), tree_.own.end());
        std::sort(tree_.folders.begin(), tree_.folders.end());
        std::sort(tree_.foreign.begin(), tree_.foreign.end());
        return std::move(tree_);
    }

private:
    Result<void> walk(const std::string& folder) {
        const auto entries = disk_.list(folder.empty() ? root_ : root_ + '/' + folder);
        if (!entries) return tl::unexpected(entries.error());
        for (const DirectoryEntry& entry : *entries) {
            std::string path = folder.empty() ? entry.name : folder + '/' + entry.name;
            if (path.starts_with(".parskats-")) continue;
            if (entry.kind == EntryKind::directory &&
                (contains(listed_folders_, path) || contains(new_folders_, path))) {
                if (auto walked = walk(path); !walked) return walked;
                tree_.folders.push_back(std::move(path));
            } else if (entry.kind == EntryKind::file && contains(listed_, path)) {
                tree_.own.push_back(std::move(path));
            } else {
                tree_.foreign.push_back(std::move(path));
            }
        }
        return {};
    }

    FileSystem& disk_;
    const std::string& root_;
    const std::vector<std::string>& listed_;
    const std::vector<std::string> listed_folders_;
    const std::vector<std::string>& new_folders_;
    PublishedTree tree_;
};

}  // namespace

Result<PublishedTree> scan_published_tree(FileSystem& disk, const std::string& root,
                                          const std::vector<std::string>& new_folders) {
    const auto status = disk.status(root);
    if (!status) return tl::unexpected(status.error());
    if (!*status) return PublishedTree();
    if ((*status)->kind != EntryKind::directory) {
        return tl::unexpected(IoError{"replace", root, "it is not a folder", ENOTDIR});
    }
    const auto listed = manifest_of(disk, root);
    if (!listed) return tl::unexpected(listed.error());
    return Scan(disk, root, *listed, new_folders).run();
}

std::optional<std::string> find_foreign_obstacle(const PublishedTree& tree,
                                                 const std::vector<std::string_view>& new_paths,
                                                 const std::vector<std::string>& new_folders) {
    for (const std::string& path : tree.foreign) {
        if (contains(new_folders, path)) return path;
        for (std::size_t end = path.size(); end != std::string::npos;
             end = end == 0 ? std::string::npos : path.rfind('/', end - 1)) {
            if (contains(new_paths, std::string_view(path).substr(0, end))) return path;
        }
    }
    return std::nullopt;
}

Result<void> carry_over(FileSystem& disk, const std::string& from, const std::string& to, const std::string& path) {
    const std::string source = from + '/' + path;
    const std::string target = to + '/' + path;
    const auto moving = disk.status(source);
    if (!moving) return tl::unexpected(moving.error());
    if (!*moving) return {};
    const auto taken = disk.status(target);
    if (!taken) return tl::unexpected(taken.error());
    const bool both_folders =
        *taken && (*moving)->kind == EntryKind::directory && (*taken)->kind == EntryKind::directory;
    if (!both_folders) {
        if (auto above = create_folders(disk, target.substr(0, target.rfind('/'))); !above) return above;
        return disk.move_to_free(source, target);
    }
    const auto entries = disk.list(source);
    if (!entries) return tl::unexpected(entries.error());
    for (const DirectoryEntry& entry : *entries) {
        if (auto moved = carry_over(disk, from, to, path + '/' + entry.name); !moved) return moved;
    }
    return disk.remove_directory(source);
}

Result<void> retire_tree(FileSystem& disk, const std::string& old, const std::string& live, std::size_t jobs) {
    auto tree = scan_published_tree(disk, old, {});
    if (!tree) return tl::unexpected(tree.error());
    for (const std::string& path : tree->foreign) {
        if (auto carried = carry_over(disk, old, live, path); !carried) return carried;
    }
    auto& own = tree->own;
    const auto manifest = std::find(own.begin(), own.end(), manifest_path);
    const bool has_manifest = manifest != own.end();
    if (has_manifest) own.erase(manifest);
    auto removed = run_tasks(jobs, own.size(), [&](std::size_t i) { return disk.remove_file(old + '/' + own[i]); });
    if (!removed) return removed;
    for (auto folder = tree->folders.rbegin(); folder != tree->folders.rend(); ++folder) {
        if (removed = disk.remove_directory(old + '/' + *folder); !removed) return removed;
    }
    if (has_manifest) removed = disk.remove_file(old + '/' + std::string(manifest_path));
    return removed ? disk.remove_directory(old) : removed;
}

}  // namespace parskats
