#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sstream>
#include <string>

#include "support/file_tree.hpp"
#include "support/memory_reader.hpp"

namespace parskats::test {

/// With PARSKATS_UPDATE_GOLDEN=1 the tests write what they saw instead of comparing; look at the difference before
/// committing.
inline bool updates_golden() {
    const char* const value = std::getenv("PARSKATS_UPDATE_GOLDEN");
    return value && std::string(value) == "1";
}

inline void check_golden_text(const std::filesystem::path& file, const std::string& seen) {
    if (updates_golden()) {
        if (seen.empty()) {
            std::filesystem::remove(file);
        } else {
            write_text(file, seen);
        }
        return;
    }
    INFO("golden: ", file.string());
    CHECK(seen == read_text(file));
}

/// The first line in which two texts differ, as it was expected and as it was seen.
inline std::string first_difference(const std::string& expected, const std::string& seen) {
    std::istringstream expected_lines(expected);
    std::istringstream seen_lines(seen);
    std::string expected_line;
    std::string seen_line;
    for (int number = 1;; ++number) {
        const bool more_expected = static_cast<bool>(std::getline(expected_lines, expected_line));
        const bool more_seen = static_cast<bool>(std::getline(seen_lines, seen_line));
        if (!more_expected) expected_line = "(the end)";
        if (!more_seen) seen_line = "(the end)";
        if (expected_line == seen_line && (more_expected || more_seen)) continue;
        return "line " + std::to_string(number) + "\n  expected: " + expected_line + "\n  seen:     " + seen_line;
    }
}

/// Compares the complete set of files: one too many fails like one too few.
inline void check_golden_tree(const std::filesystem::path& folder, const FileTree& seen) {
    if (updates_golden()) {
        std::filesystem::remove_all(folder);
        write_tree(folder, seen);
        return;
    }
    const FileTree expected = read_tree(folder);
    // Names of a structured binding may not stand in doctest's messages, which are lambdas: clang 14 refuses it.
    for (const auto& file : expected) {
        const std::string& path = file.first;
        CHECK_MESSAGE(seen.contains(path), "missing: " << path);
        if (!seen.contains(path) || seen.at(path) == file.second) continue;
        FAIL_CHECK((folder / path).string() << ", " << first_difference(file.second, seen.at(path)));
    }
    for (const auto& file : seen) CHECK_MESSAGE(expected.contains(file.first), "one too many: " << file.first);
}

/// The base site with the case's files laid over it. A case's file `.remove` lists paths, or folders with a slash at
/// the end, that its site does not have.
inline std::unique_ptr<MemoryReader> overlaid_site(const std::filesystem::path& base,
                                                   const std::filesystem::path& overlay) {
    FileTree tree = read_tree(base);
    std::istringstream removed(read_text(overlay / ".remove"));
    for (std::string path; std::getline(removed, path);) {
        if (path.empty()) continue;
        const auto erased = std::erase_if(tree, [&](const auto& file) {
            return file.first == path || (path.ends_with('/') && file.first.starts_with(path));
        });
        CHECK_MESSAGE(erased > 0, ".remove names what the base site does not have: " << path);
    }
    for (const auto& [path, bytes] : read_tree(overlay / "site")) tree[path] = bytes;
    auto reader = std::make_unique<MemoryReader>();
    for (const auto& [path, bytes] : tree) {
        if (path.ends_with('/')) {
            reader->add_directory(path.substr(0, path.size() - 1));
        } else {
            reader->add(path, bytes);
        }
    }
    return reader;
}

}  // namespace parskats::test
