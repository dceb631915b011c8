#include "adapters/disk_reader.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include "adapters/system_error.hpp"

namespace parskats {
namespace {

/// For systems without openat2 (before Linux 5.6, or a sandbox that refuses it): the path is refused when its spelling
/// leads out, and each of its parts is opened without following links.
FileDescriptor open_part_by_part(int root, const std::string& path, int flags) {
    FileDescriptor current(::openat(root, ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    std::size_t begin = 0;
    while (current.is_open() && begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string part = path.substr(begin, end - begin);
        const bool last = end == path.size();
        begin = end + 1;
        if (part == ".." || (part.empty() && end == 0)) {
            errno = EXDEV;
            return FileDescriptor();
        }
        const int part_flags = last ? flags : O_PATH | O_DIRECTORY | O_CLOEXEC;
        current =
            FileDescriptor(::openat(current.number(), part.empty() ? "." : part.c_str(), part_flags | O_NOFOLLOW));
    }
    return current;
}

FileDescriptor open_beneath(int root, const std::string& path, int flags) {
    open_how how{};
    how.flags = static_cast<unsigned long long>(flags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const char* const name = path.empty() ? "." : path.c_str();
    long number = ::syscall(SYS_openat2, root, name, &how, sizeof how);
    // The system gives up when something is renamed at that very moment; it says so and means "again".
    for (int again = 0; number < 0 && errno == EAGAIN && again < 100; ++again) {
        number = ::syscall(SYS_openat2, root, name, &how, sizeof how);
    }
    if (number < 0 && (errno == ENOSYS || errno == EPERM)) return open_part_by_part(root, path, flags);
    return FileDescriptor(static_cast<int>(number));
}

bool has_nul(const std::string& path) {
    return path.find('\0') != std::string::npos;
}

EntryKind kind_of(mode_t mode) {
    if (S_ISREG(mode)) return EntryKind::file;
    return S_ISDIR(mode) ? EntryKind::directory : EntryKind::other;
}

/// A link to a file beneath the root counts as that file. One to a folder does not count as a folder: two links that
/// point upwards would make a walk of the tree endless.
EntryKind kind_of_entry(int root, const std::string& folder, const dirent& entry) {
    if (entry.d_type == DT_REG) return EntryKind::file;
    if (entry.d_type == DT_DIR) return EntryKind::directory;
    if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return EntryKind::other;
    const std::string path = folder.empty() ? entry.d_name : folder + '/' + entry.d_name;
    // O_NOFOLLOW only where the kind is unknown: then a link must show itself as one.
    const int flags = O_PATH | O_CLOEXEC | (entry.d_type == DT_UNKNOWN ? O_NOFOLLOW : 0);
    const FileDescriptor file = open_beneath(root, path, flags);
    struct stat status {};
    if (!file.is_open() || ::fstat(file.number(), &status) != 0) return EntryKind::other;
    return entry.d_type == DT_LNK && S_ISDIR(status.st_mode) ? EntryKind::other : kind_of(status.st_mode);
}

}  // namespace

Result<DiskReader> DiskReader::open(const std::string& root) {
    FileDescriptor descriptor(::open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.is_open()) return system_error("open", root, errno);
    return DiskReader(std::move(descriptor));
}

Result<std::string> DiskReader::read(const std::string& path) const {
    if (has_nul(path)) return system_error("read", path, EINVAL);
    // Without O_NONBLOCK the opening of a pipe would wait for a writer.
    const FileDescriptor file = open_beneath(root_.number(), path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (!file.is_open()) return system_error("read", path, errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return system_error("read", path, errno);
    if (S_ISDIR(status.st_mode)) return system_error("read", path, EISDIR);
    if (!S_ISREG(status.st_mode)) return system_error("read", path, EINVAL);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > largest_file) return system_error("read", path, EFBIG);
    std::string bytes;
    if (const int number = read_all(file.number(), size, largest_file, bytes)) {
        return system_error("read", path, number);
    }
    if (bytes.size() > largest_file) return system_error("read", path, EFBIG);
    return bytes;
}

Result<std::vector<DirectoryEntry>> DiskReader::list(const std::string& path) const {
    if (has_nul(path)) return system_error("list", path, EINVAL);
    FileDescriptor folder = open_beneath(root_.number(), path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!folder.is_open()) return system_error("list", path, errno);
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(folder.number()), ::closedir);
    if (!stream) return system_error("list", path, errno);
    folder.release();
    std::vector<DirectoryEntry> entries;
    errno = 0;
    while (const dirent* const entry = ::readdir(stream.get())) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") entries.push_back({name, kind_of_entry(root_.number(), path, *entry)});
        errno = 0;
    }
    if (errno != 0) return system_error("list", path, errno);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return entries;
}

}  // namespace parskats
