#include "adapters/disk_file_system.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <utility>

#include "adapters/disk_lock.hpp"
#include "adapters/disk_writer.hpp"
#include "adapters/file_descriptor.hpp"
#include "adapters/system_error.hpp"

namespace parskats {
namespace {

FileStatus to_status(const struct stat& raw) {
    FileStatus status;
    status.kind = S_ISREG(raw.st_mode)   ? EntryKind::file
                  : S_ISDIR(raw.st_mode) ? EntryKind::directory
                                         : EntryKind::other;
    status.size = static_cast<std::uint64_t>(raw.st_size);
    status.device = static_cast<std::uint64_t>(raw.st_dev);
    status.inode = static_cast<std::uint64_t>(raw.st_ino);
    return status;
}

Result<void> outcome(int result, const char* verb, const std::string& path) {
    if (result == 0) return {};
    return system_error(verb, path, errno);
}

/// Called as a system call: glibc has the function only with GNU extensions.
int rename_with(const std::string& from, const std::string& to, unsigned flags) {
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags));
}

bool is_unsupported(int number) {
    return number == EINVAL || number == ENOSYS || number == ENOTSUP;
}

Result<FileDescriptor> open_to_read(const std::string& path) {
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.is_open()) return system_error("read", path, errno);
    return file;
}

/// Compares in pieces that stay in the processor's cache, so that no second copy of the file is ever made.
Result<bool> compare(const FileDescriptor& file, const std::string& path, std::string_view bytes) {
    std::array<char, 65536> piece;
    while (true) {
        const ssize_t count = ::read(file.number(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return system_error("read", path, errno);
        if (count == 0) return bytes.empty();
        const auto size = static_cast<std::size_t>(count);
        if (bytes.substr(0, size) != std::string_view(piece.data(), size)) return false;
        bytes.remove_prefix(size);
    }
}

}  // namespace

Result<std::string> DiskFileSystem::resolve(const std::string& path) {
    const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
    if (real) return std::string(real.get());
    if (errno != ENOENT) return system_error("open", path, errno);
    // What is not there yet resolves through its parent; a link that points to nothing is nobody's folder.
    struct stat status {};
    if (::lstat(path.c_str(), &status) == 0) return system_error("open", path, ENOENT);
    std::string trimmed = path;
    while (trimmed.size() > 1 && trimmed.back() == '/') trimmed.pop_back();
    const std::size_t slash = trimmed.rfind('/');
    const std::string name = slash == std::string::npos ? trimmed : trimmed.substr(slash + 1);
    const std::string parent = slash == std::string::npos ? "." : slash == 0 ? "/" : trimmed.substr(0, slash);
    if (name.empty() || name == "." || name == "..") return system_error("open", path, ENOENT);
    return resolve(parent).map(
        [&](const std::string& above) { return above == "/" ? '/' + name : above + '/' + name; });
}

Result<std::optional<FileStatus>> DiskFileSystem::status(const std::string& path) {
    struct stat raw {};
    if (::lstat(path.c_str(), &raw) == 0) return to_status(raw);
    if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
    return system_error("look at", path, errno);
}

Result<std::vector<DirectoryEntry>> DiskFileSystem::list(const std::string& path) {
    FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.is_open()) return system_error("list", path, errno);
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(folder.number()), ::closedir);
    if (!stream) return system_error("list", path, errno);
    folder.release();
    std::vector<DirectoryEntry> entries;
    errno = 0;
    while (const dirent* const entry = ::readdir(stream.get())) {
        const std::string name = entry->d_name;
        EntryKind kind = entry->d_type == DT_REG   ? EntryKind::file
                         : entry->d_type == DT_DIR ? EntryKind::directory
                                                   : EntryKind::other;
        if (entry->d_type == DT_UNKNOWN) {
            struct stat raw {};
            if (::lstat((path + '/' + name).c_str(), &raw) == 0) kind = to_status(raw).kind;
        }
        if (name != "." && name != "..") entries.push_back({name, kind});
        errno = 0;
    }
    if (errno != 0) return system_error("list", path, errno);
    return entries;
}

Result<std::string> DiskFileSystem::read(const std::string& path) {
    auto file = open_to_read(path);
    if (!file) return tl::unexpected(file.error());
    struct stat raw {};
    if (::fstat(file->number(), &raw) != 0) return system_error("read", path, errno);
    if (!S_ISREG(raw.st_mode)) return system_error("read", path, EINVAL);
    std::string bytes;
    const auto limit = std::numeric_limits<std::size_t>::max() / 4;
    const int number = read_all(file->number(), static_cast<std::size_t>(raw.st_size), limit, bytes);
    if (number != 0) return system_error("read", path, number);
    return bytes;
}

Result<bool> DiskFileSystem::has_bytes(const std::string& path, std::string_view bytes) {
    auto file = open_to_read(path);
    if (!file && (file.error().number == ENOENT || file.error().number == ELOOP)) return false;
    if (!file) return tl::unexpected(file.error());
    struct stat raw {};
    if (::fstat(file->number(), &raw) != 0) return system_error("read", path, errno);
    if (!S_ISREG(raw.st_mode) || static_cast<std::size_t>(raw.st_size) != bytes.size()) return false;
    return compare(*file, path, bytes);
}

Result<void> DiskFileSystem::create_file(const std::string& path, std::string_view bytes) {
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file.is_open()) return system_error("write", path, errno);
    int number = write_all(file.number(), bytes);
    if (number == 0) number = file.close();
    if (number == 0) return {};
    return system_error("write", path, number);
}

Result<std::unique_ptr<FileWriter>> DiskFileSystem::open_writer(const std::string& path) {
    return open_disk_writer(path);
}

Result<void> DiskFileSystem::create_directory(const std::string& path) {
    return outcome(::mkdir(path.c_str(), 0777), "make the folder", path);
}

Result<void> DiskFileSystem::copy_permissions(const std::string& from, const std::string& to) {
    struct stat raw {};
    if (::stat(from.c_str(), &raw) != 0) return system_error("look at", from, errno);
    // Only root may give files away, others at most to a group of theirs: the permissions are what must not be lost.
    if (::chown(to.c_str(), raw.st_uid, raw.st_gid) != 0 && errno != EPERM) return system_error("own", to, errno);
    return outcome(::chmod(to.c_str(), raw.st_mode & 07777U), "set the permissions of", to);
}

Result<void> DiskFileSystem::link(const std::string& from, const std::string& to) {
    return outcome(::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0), "link", to);
}

Result<void> DiskFileSystem::rename(const std::string& from, const std::string& to) {
    return outcome(std::rename(from.c_str(), to.c_str()), "rename", to);
}

Result<void> DiskFileSystem::move_to_free(const std::string& from, const std::string& to) {
    if (rename_with(from, to, RENAME_NOREPLACE) == 0) return {};
    if (!is_unsupported(errno)) return system_error("move", from, errno);
    const auto occupied = status(to);
    if (!occupied) return tl::unexpected(occupied.error());
    if (*occupied) return system_error("move", from, EEXIST);
    return rename(from, to);
}

Result<Exchange> DiskFileSystem::exchange(const std::string& a, const std::string& b) {
    if (rename_with(a, b, RENAME_EXCHANGE) == 0) return Exchange::done;
    // EXDEV: a layered file system that cannot rename folders of a lower layer. EBUSY: one of them is a mount point.
    if (is_unsupported(errno) || errno == EXDEV || errno == EBUSY) return Exchange::unsupported;
    return system_error("replace", b, errno);
}

Result<void> DiskFileSystem::remove_file(const std::string& path) {
    return outcome(::unlink(path.c_str()), "remove", path);
}

Result<void> DiskFileSystem::remove_directory(const std::string& path) {
    return outcome(::rmdir(path.c_str()), "remove the folder", path);
}

Result<std::unique_ptr<FileLock>> DiskFileSystem::lock(const std::string& path) {
    return lock_on_disk(path);
}

}  // namespace parskats
