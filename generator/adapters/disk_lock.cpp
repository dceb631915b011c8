#include "adapters/disk_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

#include "adapters/file_descriptor.hpp"
#include "adapters/system_error.hpp"

namespace parskats {
namespace {

constexpr std::size_t longest_note = 4096;

class DiskLock : public FileLock {
public:
    DiskLock(FileDescriptor file, std::string path) : file_(std::move(file)), path_(std::move(path)) {}
    DiskLock(const DiskLock&) = delete;
    DiskLock& operator=(const DiskLock&) = delete;
    DiskLock(DiskLock&&) = delete;
    DiskLock& operator=(DiskLock&&) = delete;
    // Removed while still held, so that nobody else's lock file is removed. `take` sees that its file lost its name.
    ~DiskLock() override { ::unlink(path_.c_str()); }

    [[nodiscard]] Result<std::string> read_note() override {
        std::string note;
        if (::lseek(file_.number(), 0, SEEK_SET) < 0) return system_error("read", path_, errno);
        if (const int number = read_all(file_.number(), longest_note, longest_note, note)) {
            return system_error("read", path_, number);
        }
        return note;
    }

    [[nodiscard]] Result<void> write_note(std::string_view note) override {
        if (::ftruncate(file_.number(), 0) != 0) return system_error("write", path_, errno);
        if (::lseek(file_.number(), 0, SEEK_SET) < 0) return system_error("write", path_, errno);
        if (const int number = write_all(file_.number(), note)) return system_error("write", path_, number);
        return {};
    }

private:
    FileDescriptor file_;
    std::string path_;
};

/// Whether the open file still has this name: its last holder may have removed it between our opening and locking.
bool is_named(const FileDescriptor& file, const std::string& path) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(file.number(), &opened) == 0 && ::lstat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

}  // namespace

Result<std::unique_ptr<FileLock>> lock_on_disk(const std::string& path) {
    while (true) {
        FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
        if (!file.is_open()) return system_error("lock", path, errno);
        if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EINTR) continue;
            if (errno == EWOULDBLOCK) return std::unique_ptr<FileLock>();
            return system_error("lock", path, errno);
        }
        if (is_named(file, path)) return std::make_unique<DiskLock>(std::move(file), path);
    }
}

}  // namespace parskats
