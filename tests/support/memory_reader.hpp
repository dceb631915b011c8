#pragma once

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ports/file_reader.hpp"

namespace parskats::test {

enum class AccessKind { read, list };

/// One call that a MemoryReader saw, successful or not.
struct Access {
    AccessKind kind = AccessKind::read;
    std::string path;
    auto operator<=>(const Access&) const = default;
};

/// A folder tree in memory that behaves like a disk: it records every access, so that a test can say which files were
/// read, and fails with an errno of choice on a path of choice. Reading and listing are safe from many threads; adding
/// and failing are not, do them before. Folders exist through the files in them, or through `add_directory`.
class MemoryReader : public FileReader {
public:
    MemoryReader() = default;
    MemoryReader(std::initializer_list<std::pair<const std::string, std::string>> files) : files_(files) {}

    /// Adds or replaces a file.
    MemoryReader& add(std::string path, std::string text) {
        files_.insert_or_assign(std::move(path), std::move(text));
        return *this;
    }
    MemoryReader& remove(const std::string& path) {
        files_.erase(path);
        return *this;
    }
    /// A folder that may be empty.
    MemoryReader& add_directory(std::string path) {
        special_.insert_or_assign(std::move(path), EntryKind::directory);
        return *this;
    }
    /// Something listed that is neither file nor folder, a socket say; reading it fails.
    MemoryReader& add_other(std::string path) {
        special_.insert_or_assign(std::move(path), EntryKind::other);
        return *this;
    }
    /// From now on reading or listing `path` fails with `number` (EIO, EACCES …). A folder above still lists it.
    MemoryReader& fail_on(std::string path, int number = EIO) {
        failures_.insert_or_assign(std::move(path), number);
        return *this;
    }

    [[nodiscard]] Result<std::string> read(const std::string& path) const override {
        record(AccessKind::read, path);
        if (const int number = refusal(path)) return failure("read", path, number);
        const auto found = files_.find(path);
        if (found != files_.end()) return found->second;
        return failure("read", path, is_directory(path) ? EISDIR : special_.contains(path) ? EINVAL : ENOENT);
    }

    [[nodiscard]] Result<std::vector<DirectoryEntry>> list(const std::string& path) const override {
        record(AccessKind::list, path);
        if (const int number = refusal(path)) return failure("list", path, number);
        if (files_.contains(path)) return failure("list", path, ENOTDIR);
        if (!is_directory(path)) return failure("list", path, ENOENT);
        const std::string prefix = prefix_of(path);
        std::map<std::string, EntryKind> found;
        collect(files_, prefix, found, [](const auto&) { return EntryKind::file; });
        collect(special_, prefix, found, [](const auto& entry) { return entry.second; });
        std::vector<DirectoryEntry> entries;
        entries.reserve(found.size());
        for (const auto& [name, kind] : found) entries.push_back({name, kind});
        return entries;
    }

    /// Every call so far, sorted (threads may have made them in any order).
    [[nodiscard]] std::multiset<Access> accesses() const {
        const std::lock_guard lock(mutex_);
        return accesses_;
    }
    /// How often `path` was read.
    [[nodiscard]] std::size_t reads_of(const std::string& path) const {
        const std::lock_guard lock(mutex_);
        return accesses_.count({AccessKind::read, path});
    }
    /// The paths read so far, sorted, each once.
    [[nodiscard]] std::vector<std::string> files_read() const {
        const std::lock_guard lock(mutex_);
        std::set<std::string> paths;
        for (const Access& access : accesses_) {
            if (access.kind == AccessKind::read) paths.insert(access.path);
        }
        return {paths.begin(), paths.end()};
    }
    void forget_accesses() {
        const std::lock_guard lock(mutex_);
        accesses_.clear();
    }

private:
    static std::string prefix_of(const std::string& path) {
        return path.empty() || path == "." ? std::string() : path + '/';
    }

    template <class T>
    static bool has_below(const std::map<std::string, T>& paths, const std::string& prefix) {
        const auto found = paths.lower_bound(prefix);
        return found != paths.end() && found->first.starts_with(prefix);
    }

    /// The names right below `prefix`. Jumps over what lies deeper, so that a list costs by its entries.
    template <class T, class KindOf>
    static void collect(const std::map<std::string, T>& paths, const std::string& prefix,
                        std::map<std::string, EntryKind>& out, const KindOf& kind_of) {
        auto at = paths.lower_bound(prefix);
        while (at != paths.end() && at->first.starts_with(prefix)) {
            const std::size_t slash = at->first.find('/', prefix.size());
            if (slash == std::string::npos) {
                out.emplace(at->first.substr(prefix.size()), kind_of(*at));
                ++at;
            } else {
                out.insert_or_assign(at->first.substr(prefix.size(), slash - prefix.size()), EntryKind::directory);
                at = paths.lower_bound(at->first.substr(0, slash) + static_cast<char>('/' + 1));
            }
        }
    }

    static tl::unexpected<IoError> failure(std::string verb, const std::string& path, int number) {
        return tl::unexpected(IoError{std::move(verb), path, std::strerror(number), number});
    }

    /// The errno with which a path is refused: it was told to fail, or leads out of the tree. 0 when it is not.
    [[nodiscard]] int refusal(const std::string& path) const {
        const auto told = failures_.find(path);
        if (told != failures_.end()) return told->second;
        const std::string framed = '/' + path + '/';
        return path.starts_with('/') || framed.find("/../") != std::string::npos ? EACCES : 0;
    }

    [[nodiscard]] bool is_directory(const std::string& path) const {
        const std::string prefix = prefix_of(path);
        if (prefix.empty()) return true;
        const auto special = special_.find(path);
        if (special != special_.end() && special->second == EntryKind::directory) return true;
        return has_below(files_, prefix) || has_below(special_, prefix);
    }

    void record(AccessKind kind, const std::string& path) const {
        const std::lock_guard lock(mutex_);
        accesses_.insert({kind, path});
    }

    std::map<std::string, std::string> files_;
    std::map<std::string, EntryKind> special_;
    std::map<std::string, int> failures_;
    mutable std::mutex mutex_;
    mutable std::multiset<Access> accesses_;
};

}  // namespace parskats::test
