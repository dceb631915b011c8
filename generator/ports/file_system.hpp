#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "ports/file_reader.hpp"

namespace parskats {

/// What a path is, without following a symbolic link (that is `other`).
struct FileStatus {
    EntryKind kind = EntryKind::file;
    std::uint64_t size = 0;
    std::uint64_t device = 0;  ///< which file system
    std::uint64_t inode = 0;   ///< which file of it: a folder keeps its number when it is renamed
};

enum class Exchange { done, unsupported };

/// Held while it lives; let go of with it, and by the system when the process dies.
class FileLock {
public:
    FileLock() = default;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    FileLock(FileLock&&) = delete;
    FileLock& operator=(FileLock&&) = delete;
    virtual ~FileLock() = default;
    /// What the last holder left; empty for a new lock.
    [[nodiscard]] virtual Result<std::string> read_note() = 0;
    /// Replaces the note. It stays when the holder is killed, and goes when it lets go in order.
    [[nodiscard]] virtual Result<void> write_note(std::string_view note) = 0;
};

/// A file that is written piece by piece, for what is too large to be held. What was appended is there, also when the
/// process is killed; closed when it goes.
class FileWriter {
public:
    FileWriter() = default;
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;
    FileWriter(FileWriter&&) = delete;
    FileWriter& operator=(FileWriter&&) = delete;
    virtual ~FileWriter() = default;
    [[nodiscard]] virtual Result<void> append(std::string_view bytes) = 0;
    /// Closes the file; some file systems report a full disk only here.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// What the publisher needs of a disk, and nothing more. Paths are the system's own. No call follows a symbolic link in
/// the last part of a path; every failure names the verb and the path. Safe from many threads at once.
class FileSystem {
public:
    FileSystem() = default;
    FileSystem(const FileSystem&) = delete;
    FileSystem& operator=(const FileSystem&) = delete;
    FileSystem(FileSystem&&) = delete;
    FileSystem& operator=(FileSystem&&) = delete;
    virtual ~FileSystem() = default;

    /// `path` made absolute, symbolic links resolved as far as the path exists.
    [[nodiscard]] virtual Result<std::string> resolve(const std::string& path) = 0;
    /// Nothing when there is no such thing.
    [[nodiscard]] virtual Result<std::optional<FileStatus>> status(const std::string& path) = 0;
    /// The entries of a folder in no particular order.
    [[nodiscard]] virtual Result<std::vector<DirectoryEntry>> list(const std::string& path) = 0;
    [[nodiscard]] virtual Result<std::string> read(const std::string& path) = 0;
    /// Whether `path` is a plain file of exactly these bytes. Reads nothing when already the size differs.
    [[nodiscard]] virtual Result<bool> has_bytes(const std::string& path, std::string_view bytes) = 0;

    /// A new file; EEXIST when something is there.
    [[nodiscard]] virtual Result<void> create_file(const std::string& path, std::string_view bytes) = 0;
    /// A new file to be written in pieces; EEXIST when something is there.
    [[nodiscard]] virtual Result<std::unique_ptr<FileWriter>> open_writer(const std::string& path) = 0;
    /// A new folder; EEXIST when something is there.
    [[nodiscard]] virtual Result<void> create_directory(const std::string& path) = 0;
    /// Gives `to` the permissions of `from`, and its owner where the system lets us.
    [[nodiscard]] virtual Result<void> copy_permissions(const std::string& from, const std::string& to) = 0;
    /// A second name for a file: same inode, same modification time.
    [[nodiscard]] virtual Result<void> link(const std::string& from, const std::string& to) = 0;
    /// Moves a file, folder or link, replacing a plain file at `to`.
    [[nodiscard]] virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
    /// Moves a file, folder or link to where nothing is; EEXIST when something is.
    [[nodiscard]] virtual Result<void> move_to_free(const std::string& from, const std::string& to) = 0;
    /// Two folders change places in one step that nobody sees half done.
    [[nodiscard]] virtual Result<Exchange> exchange(const std::string& a, const std::string& b) = 0;
    [[nodiscard]] virtual Result<void> remove_file(const std::string& path) = 0;
    /// An empty folder; ENOTEMPTY when it is not.
    [[nodiscard]] virtual Result<void> remove_directory(const std::string& path) = 0;
    /// Nothing when somebody else holds it.
    [[nodiscard]] virtual Result<std::unique_ptr<FileLock>> lock(const std::string& path) = 0;
};

}  // namespace parskats
