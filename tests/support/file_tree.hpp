#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace parskats::test {

/// Relative path → bytes; a symbolic link as `-> target`, an empty folder as `path/` → "".
using FileTree = std::map<std::string, std::string>;

inline std::string read_text(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

inline void write_text(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// Everything below `root`; empty when it is not there.
inline FileTree read_tree(const std::filesystem::path& root) {
    namespace fs = std::filesystem;
    FileTree tree;
    if (!fs::exists(root)) return tree;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const std::string path =
            fs::relative(entry.path().parent_path(), root) == "."
                ? entry.path().filename().string()
                : (fs::relative(entry.path().parent_path(), root) / entry.path().filename()).string();
        if (entry.is_symlink()) {
            tree[path] = "-> " + fs::read_symlink(entry.path()).string();
        } else if (entry.is_directory()) {
            if (fs::is_empty(entry.path())) tree[path + "/"] = "";
        } else {
            tree[path] = read_text(entry.path());
        }
    }
    return tree;
}

inline void write_tree(const std::filesystem::path& root, const FileTree& tree) {
    std::filesystem::create_directories(root);
    for (const auto& [path, bytes] : tree) write_text(root / path, bytes);
}

}  // namespace parskats::test
